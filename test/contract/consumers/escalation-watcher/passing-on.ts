import { eachLike, humanTask, humanTaskSearchResult } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask, state } from '../states.ts';
import { tooLong, tooLongInPact } from '../too-long.ts';
import type { EscalationClient } from './escalation-client.ts';

/** How the watcher finds tasks that wait and hands them to somebody else. */

const { taskId, taskName } = exampleTask;
const assigned = 'a Human task is assigned to a user';
const claimed = 'a Human task is claimed';
const completed = 'a Human task is completed';
const anAdministrator = 'the caller is an administrator';
const aStranger = 'the caller is a stranger';
const forgotten = { outcome: 'forget' };

const overdue: Call<EscalationClient> = {
  operationId: 'searchHumanTasks',
  call: 'a search for tasks that wait',
  given: [
    state('an inbox holds tasks', { user: 'assignee@example.com', count: 2 }),
    anAdministrator,
  ],
  asks: {
    path: '/api/human/tasks/search',
    body: { searchType: 'ADMIN', states: ['ASSIGNED'], definitionNames: [taskName] },
  },
  does: (watcher) => watcher.overdue(taskName),
  cases: [
    {
      when: 'for somebody',
      answers: {
        body: humanTaskSearchResult({
          totalHits: 2,
          results: eachLike(
            humanTask({ state: 'ASSIGNED', assignee: { user: 'assignee@example.com' } }),
            { min: 2, max: 2 },
          ),
        }),
      },
      makes: { outcome: 'remind', who: ['assignee@example.com', 'assignee@example.com'] },
    },
  ],
};

const rota = [
  { assignee: { userType: 'CONDUCTOR_USER', user: 'deputy@example.com' }, slaMinutes: 60 },
  { assignee: { userType: 'CONDUCTOR_GROUP', user: 'approvers' }, slaMinutes: 0 },
];
const ofARobot = [{ assignee: { userType: 'ROBOT', user: 'r2' }, slaMinutes: 0 }];
const inWords = [{ ...rota[0], slaMinutes: 'twenty' }];

const passOn: Call<EscalationClient> = {
  operationId: 'reassignHumanTask',
  call: 'a rota',
  given: [assigned, anAdministrator],
  asks: { path: atTask('/reassign'), body: rota },
  does: (watcher) => watcher.passOn(taskId, rota),
  cases: [
    { when: 'for a task that waits', makes: { outcome: 'passed on' } },
    {
      when: 'for a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/reassign') },
      does: (watcher) => watcher.passOn(unknown.taskId, rota),
      answers: { refusal: 'UnknownTask' },
      makes: forgotten,
    },
    {
      when: 'for a completed task',
      given: [completed, anAdministrator],
      answers: { refusal: 'TaskIsTerminal' },
      makes: forgotten,
    },
    {
      when: 'for a task that somebody has',
      given: [claimed, anAdministrator],
      answers: { refusal: 'TaskIsClaimed' },
      makes: { outcome: 'leave to the claimant' },
    },
    {
      when: 'with a kind of people that does not exist',
      asks: { body: ofARobot },
      does: (watcher) => watcher.passOn(taskId, ofARobot),
      answers: { refusal: 'InvalidAssignments', fields: ['[0].assignee.userType'] },
      makes: { outcome: 'correct the list', fields: ['[0].assignee.userType'] },
    },
    {
      when: 'with the time in words',
      asks: { body: inWords },
      does: (watcher) => watcher.passOn(taskId, inWords),
      answers: { refusal: 'InvalidBody', fields: ['[0].slaMinutes'] },
      makes: { outcome: 'correct the list', fields: ['[0].slaMinutes'] },
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (watcher) => watcher.passOn(taskId, undefined),
      answers: { refusal: 'MissingBody' },
      makes: { outcome: 'wake an operator', reason: 'Required request body is missing' },
    },
    {
      when: 'that is no list',
      asks: { body: rota[0] },
      does: (watcher) => watcher.passOn(taskId, rota[0]),
      answers: { refusal: 'MalformedBody' },
      makes: {
        outcome: 'wake an operator',
        reason: 'JSON parse error: expected a JSON array, got object',
      },
    },
    {
      when: 'that is too long',
      asks: { body: [{ assignee: { userType: 'CONDUCTOR_USER', user: tooLongInPact } }] },
      does: (watcher) =>
        watcher.passOn(taskId, [{ assignee: { userType: 'CONDUCTOR_USER', user: tooLong } }]),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'send it in parts' },
    },
    {
      when: 'of a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'wake an operator',
        reason: "You don't have permissions to reassign human task: human",
      },
    },
  ],
};

const skip: Call<EscalationClient> = {
  operationId: 'skipHumanTask',
  call: 'a skip',
  given: [
    state(assigned, { slaMinutes: 60, then: [{ user: 'deputy@example.com' }] }),
    anAdministrator,
  ],
  asks: { path: atTask('/skip'), query: { reason: 'on holiday' } },
  does: (watcher) => watcher.skip(taskId, 'on holiday'),
  cases: [
    { when: 'of an assignee with a deputy', makes: { outcome: 'escalated' } },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/skip') },
      does: (watcher) => watcher.skip(unknown.taskId, 'on holiday'),
      answers: { refusal: 'UnknownTask' },
      makes: forgotten,
    },
    {
      when: 'of a task for everybody',
      given: ['a Human task is open', anAdministrator],
      answers: { refusal: 'NoAssigneeToSkip' },
      makes: { outcome: 'last in line' },
    },
    {
      when: 'of a task that somebody has',
      given: [claimed, anAdministrator],
      answers: { refusal: 'TaskIsClaimed' },
      makes: { outcome: 'leave to the claimant' },
    },
    {
      when: 'of a completed task',
      given: [completed, anAdministrator],
      answers: { refusal: 'TaskIsTerminal' },
      makes: forgotten,
    },
    {
      when: 'of a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'wake an operator',
        reason: "You don't have permissions to skip human task: second_opinion",
      },
    },
  ],
};

export const passingOn = [overdue, passOn, skip];
