import type { Call } from '../call.ts';
import { exampleTask, unknown } from '../example-task.ts';
import { state } from '../states.ts';
import { tooLarge, tooLargeInPact, tooLong, tooLongInPact } from '../too-long.ts';
import type { ApprovalClient } from './approval-client.ts';

/** How the service answers a task that it knows by reference. */

const { workflowId, taskRefName } = exampleTask;
const task = { workflowId, taskRefName };
const yes = { approve: 'Yes', comments: 'Income covers the instalments' };
const claimed = state('a Human task is claimed', {
  workflowId,
  form: { properties: { approve: { enum: ['Yes', 'No'] } }, required: ['approve'] },
});
const theClaimant = 'the caller is the claimant';
const completing = { ...task, complete: 'true' };
const closed = { outcome: 'close the approval' };

export const submission: Call<ApprovalClient> = {
  operationId: 'updateHumanTaskByRef',
  call: 'an answer',
  given: [claimed, theClaimant],
  asks: { path: '/api/human/tasks/update/taskRef', query: completing, body: yes },
  does: (service) => service.submit(task, yes),
  cases: [
    { when: 'that completes the task', makes: { outcome: 'completed' } },
    {
      when: 'to keep as a draft',
      asks: { query: { ...task, complete: 'false' } },
      does: (service) => service.saveDraft(task, yes),
      makes: { outcome: 'saved' },
    },
    {
      when: 'to an iteration of a loop',
      given: [state('a loop is at an iteration', { workflowId, iteration: 2 })],
      asks: { query: { ...completing, iteration: '2' } },
      does: (service) => service.submit({ ...task, iteration: '2' }, yes),
      makes: { outcome: 'completed' },
    },
    {
      when: 'to two iterations of a loop',
      given: [state('a loop is at an iteration', { workflowId, iteration: 3 })],
      asks: { query: { ...completing, iteration: ['2', '3'] } },
      does: (service) => service.submit({ ...task, iteration: ['2', '3'] }, yes),
      answers: { refusal: 'AmbiguousIteration' },
      makes: {
        outcome: 'ask an operator',
        reason: "Parameter 'iteration' names one iteration but several were given: 2, 3",
      },
    },
    {
      when: 'that breaks the form',
      asks: { body: { approve: 'Maybe' } },
      does: (service) => service.submit(task, { approve: 'Maybe' }),
      answers: { refusal: 'OutputBreaksForm', fields: ['approve'] },
      makes: { outcome: 'correct the answer', fields: ['approve'] },
    },
    {
      when: 'to a completed task',
      given: [state('a Human task is completed', { workflowId }), theClaimant],
      answers: { refusal: 'TaskIsTerminal' },
      makes: closed,
    },
    {
      when: 'to a reference that the workflow does not have',
      given: [
        state('a workflow has no such Human task', { workflowId, taskRefName: 'review_ref' }),
      ],
      asks: { query: { ...completing, taskRefName: 'review_ref' } },
      does: (service) => service.submit({ workflowId, taskRefName: 'review_ref' }, yes),
      answers: { refusal: 'UnknownTaskRef' },
      makes: closed,
    },
    {
      when: 'to a workflow that does not exist',
      given: [state('there is no such workflow', { workflowId: unknown.workflowId })],
      asks: { query: { ...completing, workflowId: unknown.workflowId } },
      does: (service) => service.submit({ ...task, workflowId: unknown.workflowId }, yes),
      answers: { refusal: 'UnknownWorkflow' },
      makes: closed,
    },
    {
      when: 'to a reference of no workflow',
      asks: { query: { taskRefName, complete: 'true' } },
      does: (service) => service.submit({ taskRefName }, yes),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'ask an operator',
        reason:
          "Required request parameter 'workflowId' for method parameter type String is not present",
      },
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (service) => service.submit(task, undefined),
      answers: { refusal: 'MissingBody' },
      makes: { outcome: 'ask an operator', reason: 'Required request body is missing' },
    },
    {
      when: 'that is a list',
      asks: { body: ['Yes'] },
      does: (service) => service.submit(task, ['Yes']),
      answers: { refusal: 'MalformedBody' },
      makes: {
        outcome: 'ask an operator',
        reason: 'JSON parse error: expected a JSON object, got array',
      },
    },
    {
      when: 'that is too long',
      asks: { body: { comments: tooLongInPact } },
      does: (service) => service.submit(task, { comments: tooLong }),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'ask for a shorter answer' },
    },
    {
      when: 'that is larger than an output may be',
      asks: { body: { comments: tooLargeInPact } },
      does: (service) => service.submit(task, { comments: tooLarge }),
      answers: { refusal: 'TaskOutputTooLarge' },
      makes: { outcome: 'ask for a shorter answer' },
    },
    {
      when: 'of a stranger',
      given: [claimed, 'the caller is a stranger'],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'ask an operator',
        reason: "You don't have permissions to update human task: human",
      },
    },
  ],
};
