import { MatchersV3 } from '@pact-foundation/pact';
import { eachLike, fromState, humanTask, humanTaskSearchResult } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask, state } from '../states.ts';
import { tooLong, tooLongInPact } from '../too-long.ts';
import type { InboxClient } from './inbox-client.ts';

/** How people find their tasks and look at them. */

const { taskId, taskName } = exampleTask;
const assignee = 'assignee@example.com';
const theAssignee = 'the caller is the assignee';
const aStranger = 'the caller is a stranger';
const assigned = 'a Human task is assigned to a user';
const assignedWithForm = state(assigned, {
  form: { properties: { approve: { enum: ['Yes', 'No'] } }, required: ['approve'] },
});

const waiting = { searchType: 'INBOX', states: ['ASSIGNED'], size: 15 };
const shownTask = { taskId: fromState('taskId', taskId), definitionName: taskName } as const;

const search: Call<InboxClient> = {
  operationId: 'searchHumanTasks',
  call: 'a search',
  given: [state('an inbox holds tasks', { user: assignee, count: 2 }), theAssignee],
  asks: { path: '/api/human/tasks/search', body: waiting },
  does: (inbox) => inbox.list(),
  cases: [
    {
      when: 'in an inbox that holds tasks',
      answers: {
        body: humanTaskSearchResult({
          totalHits: 2,
          results: eachLike(
            humanTask({
              taskId: MatchersV3.string(taskId),
              state: 'ASSIGNED',
              definitionName: taskName,
            }),
            {
              min: 2,
              max: 2,
            },
          ),
        }),
      },
      makes: {
        outcome: 'listed',
        total: 2,
        tasks: [
          { taskId, title: taskName, isMine: false },
          { taskId, title: taskName, isMine: false },
        ],
      },
    },
    {
      when: 'in an inbox that holds none',
      given: [assigned, aStranger],
      answers: { body: humanTaskSearchResult({ totalHits: 0, results: [] }) },
      makes: { outcome: 'nothing to do' },
    },
    {
      when: 'for an answer without an operator',
      asks: { body: { ...waiting, taskOutputQuery: 'approve:Yes' } },
      does: (inbox) => inbox.list({ taskOutputQuery: 'approve:Yes' }),
      answers: { refusal: 'InvalidSearchQuery' },
      makes: { outcome: 'say why', reason: 'taskOutputQuery: expected = or IN, got "Yes"' },
    },
    {
      when: 'for a state that does not exist',
      asks: { body: { ...waiting, states: ['OPEN'] } },
      does: (inbox) => inbox.list({ states: ['OPEN'] }),
      answers: { refusal: 'InvalidBody', fields: ['states[0]'] },
      makes: { outcome: 'mark fields', fields: ['states[0]'] },
    },
    {
      when: 'with a saved filter that is a list',
      asks: { body: ['ASSIGNED'] },
      does: (inbox) => inbox.list(['ASSIGNED']),
      answers: { refusal: 'MalformedBody' },
      makes: { outcome: 'say why', reason: 'JSON parse error: expected a JSON object, got array' },
    },
    {
      when: 'for a text that is too long',
      asks: { body: { ...waiting, fullTextQuery: tooLongInPact } },
      does: (inbox) => inbox.list({ fullTextQuery: tooLong }),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'ask to shorten it' },
    },
  ],
};

const titles: Call<InboxClient> = {
  operationId: 'getTaskDisplayNames',
  call: 'a question for titles',
  given: [assigned, theAssignee],
  asks: {
    path: '/api/human/tasks/getTaskDisplayNames',
    query: { searchType: 'INBOX' },
  },
  does: (inbox) => inbox.titles(),
  cases: [
    {
      when: 'in an inbox that holds a task',
      answers: { body: MatchersV3.eachLike('Approve the loan') },
      makes: { outcome: 'listed', titles: ['Approve the loan'] },
    },
    {
      when: 'that does not say whose',
      asks: { query: {} },
      does: (inbox) => inbox.titles({}),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'say why',
        reason:
          "Required request parameter 'searchType' for method parameter type String is not present",
      },
    },
  ],
};

const open: Call<InboxClient> = {
  operationId: 'getHumanTask',
  call: 'a look',
  given: [assignedWithForm, theAssignee],
  asks: { path: atTask(), query: { withTemplate: 'true' } },
  does: (inbox) => inbox.open(taskId),
  cases: [
    {
      when: 'at a task with a form',
      answers: {
        body: humanTask({
          ...shownTask,
          state: 'ASSIGNED',
          humanTaskDef: { fullTemplate: { name: 'Approval' } },
        }),
      },
      makes: {
        outcome: 'opened',
        task: { taskId, title: taskName, isMine: false },
        form: 'Approval',
        answer: {},
      },
    },
    {
      when: 'at a task with a draft of the answer',
      given: [
        state('a Human task is claimed', { output: { approve: 'Yes' } }),
        'the caller is the claimant',
      ],
      answers: {
        body: humanTask({ ...shownTask, state: 'IN_PROGRESS', output: { approve: 'Yes' } }),
      },
      makes: {
        outcome: 'opened',
        task: { taskId, title: taskName, isMine: true },
        form: undefined,
        answer: { approve: 'Yes' },
      },
    },
    {
      when: 'at a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask() },
      does: (inbox) => inbox.open(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: { outcome: 'take off the list' },
    },
    {
      when: 'at a task of other people',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'not allowed',
        reason: "You don't have permissions to read human task: human",
      },
    },
    {
      when: 'that may want the form',
      asks: { query: { withTemplate: 'maybe' } },
      does: (inbox) => inbox.open(taskId, 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'say why',
        reason:
          "Failed to convert value of type 'java.lang.String' to required type 'Boolean' for parameter 'withTemplate': \"maybe\"",
      },
    },
  ],
};

export const finding = [search, titles, open];
