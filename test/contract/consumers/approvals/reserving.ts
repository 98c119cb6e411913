import { fromState, humanTask, task } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask, state } from '../states.ts';
import type { ApprovalClient } from './approval-client.ts';

/** How the service sets tasks aside for customers and asks how they stand. */

const { taskId, workflowId } = exampleTask;
const customer = 'kim@partner.example';
const toCustomer = '/externalUser/kim%40partner.example';
const forCustomer = state('a Human task is assigned to a user', { user: customer, external: true });
const forAnother = state('a Human task is assigned to a user', {
  user: 'lou@partner.example',
  external: true,
});
const theOwner = 'the caller is the owner';
const aStranger = 'the caller is a stranger';
const closed = { outcome: 'close the approval' };

const reserve: Call<ApprovalClient> = {
  operationId: 'claimHumanTaskForUser',
  call: 'a reservation',
  given: [forCustomer, theOwner],
  asks: { path: atTask(toCustomer), query: { overrideAssignment: 'false' } },
  does: (service) => service.reserveFor(customer, taskId),
  cases: [
    {
      when: 'for the customer it is meant for',
      answers: {
        body: humanTask({
          taskId: fromState('taskId', taskId),
          claimant: { userType: 'EXTERNAL_USER', user: customer },
        }),
      },
      makes: { outcome: 'reserved', customer },
    },
    {
      when: 'of a task of another customer',
      given: [forAnother, theOwner],
      answers: { refusal: 'AssignedToAnother' },
      makes: { outcome: 'reserved for another' },
    },
    {
      when: 'of a task that is reserved',
      given: [state('a Human task is claimed', { claimant: customer, external: true }), theOwner],
      answers: { refusal: 'AlreadyClaimed' },
      makes: { outcome: 'already reserved' },
    },
    {
      when: 'of a completed task',
      given: ['a Human task is completed', theOwner],
      answers: { refusal: 'TaskIsTerminal' },
      makes: closed,
    },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask(toCustomer) },
      does: (service) => service.reserveFor(customer, unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: closed,
    },
    {
      when: 'that may take the task over',
      asks: { query: { overrideAssignment: 'maybe' } },
      does: (service) => service.reserveFor(customer, taskId, 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'ask an operator',
        reason:
          "Failed to convert value of type 'java.lang.String' to required type 'Boolean' for parameter 'overrideAssignment': \"maybe\"",
      },
    },
    {
      when: 'of a stranger',
      given: [forCustomer, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'ask an operator',
        reason: "You don't have permissions to claim for another user human task: human",
      },
    },
  ],
};

const progress: Call<ApprovalClient> = {
  operationId: 'getConductorTask',
  call: 'a question for the progress',
  given: [state('a Human task is claimed', { workflowId }), theOwner],
  asks: { path: atTask('/conductorTask') },
  does: (service) => service.progressOf(taskId),
  cases: [
    {
      when: 'of a task that waits',
      answers: {
        body: task({
          taskType: 'HUMAN',
          status: 'IN_PROGRESS',
          taskId: fromState('taskId', taskId),
          workflowInstanceId: workflowId,
        }),
      },
      makes: { outcome: 'waiting', workflowId },
    },
    {
      when: 'of a completed task',
      given: [
        state('a Human task is completed', { workflowId, output: { approve: 'Yes' } }),
        theOwner,
      ],
      answers: {
        body: task({
          taskType: 'HUMAN',
          status: 'COMPLETED',
          workflowInstanceId: workflowId,
          outputData: { approve: 'Yes' },
        }),
      },
      makes: { outcome: 'answered', workflowId, answer: { approve: 'Yes' } },
    },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/conductorTask') },
      does: (service) => service.progressOf(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: closed,
    },
    {
      when: 'of a stranger',
      given: [state('a Human task is claimed', { workflowId }), aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'ask an operator',
        reason: "You don't have permissions to read human task: human",
      },
    },
  ],
};

export const reserving = [reserve, progress];
