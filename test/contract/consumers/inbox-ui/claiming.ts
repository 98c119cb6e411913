import { fromState, humanTask } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask } from '../states.ts';
import type { InboxClient } from './inbox-client.ts';

/** How people take tasks and give them back. */

const { taskId, taskName } = exampleTask;
const theAssignee = 'the caller is the assignee';
const theClaimant = 'the caller is the claimant';
const aStranger = 'the caller is a stranger';
const assigned = 'a Human task is assigned to a user';
const assignedToGroup = 'a Human task is assigned to a group';
const claimed = 'a Human task is claimed';
const completed = 'a Human task is completed';
const offTheList = { outcome: 'take off the list' };

const claim: Call<InboxClient> = {
  operationId: 'claimHumanTask',
  call: 'a claim',
  given: [assigned, theAssignee],
  asks: { path: atTask('/claim'), query: { overrideAssignment: 'false' } },
  does: (inbox) => inbox.claim(taskId),
  cases: [
    {
      when: 'of a task of the caller',
      answers: {
        body: humanTask({
          taskId: fromState('taskId', taskId),
          state: 'IN_PROGRESS',
          definitionName: taskName,
          claimant: { userType: 'CONDUCTOR_USER', user: 'assignee@example.com' },
        }),
      },
      makes: {
        outcome: 'claimed',
        task: { taskId, title: taskName, isMine: true },
        by: 'assignee@example.com',
      },
    },
    {
      when: 'of a task of a group of the caller',
      given: [assignedToGroup, theAssignee],
      answers: {
        body: humanTask({
          state: 'IN_PROGRESS',
          taskId: fromState('taskId', taskId),
          definitionName: taskName,
          assignee: { userType: 'CONDUCTOR_GROUP', user: 'approvers' },
          claimant: { user: 'assignee@example.com' },
        }),
      },
      makes: {
        outcome: 'claimed',
        task: { taskId, title: taskName, isMine: true },
        by: 'assignee@example.com',
      },
    },
    {
      when: 'of a task that somebody has',
      given: [claimed, theClaimant],
      answers: { refusal: 'AlreadyClaimed' },
      makes: { outcome: 'taken by somebody else' },
    },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/claim') },
      does: (inbox) => inbox.claim(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: offTheList,
    },
    {
      when: 'of a task for others',
      given: [assigned, 'the caller is the owner'],
      answers: { refusal: 'AssignedToAnother' },
      makes: { outcome: 'meant for others' },
    },
    {
      when: 'of a completed task',
      given: [completed, theClaimant],
      answers: { refusal: 'TaskIsTerminal' },
      makes: offTheList,
    },
    {
      when: 'that may take it over',
      asks: { query: { overrideAssignment: 'maybe' } },
      does: (inbox) => inbox.claim(taskId, 'maybe'),
      answers: { refusal: 'InvalidParameter' },
      makes: {
        outcome: 'say why',
        reason:
          "Failed to convert value of type 'java.lang.String' to required type 'Boolean' for parameter 'overrideAssignment': \"maybe\"",
      },
    },
    {
      when: 'of a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'not allowed',
        reason: "You don't have permissions to claim human task: human",
      },
    },
  ],
};

const release: Call<InboxClient> = {
  operationId: 'releaseHumanTask',
  call: 'a release',
  given: [claimed, theClaimant],
  asks: { path: atTask('/release') },
  does: (inbox) => inbox.release(taskId),
  cases: [
    { when: 'of a task that the caller has', makes: { outcome: 'released' } },
    {
      when: 'of a task that nobody has',
      given: [assigned, 'the caller is the owner'],
      answers: { refusal: 'TaskNotClaimed' },
      makes: { outcome: 'claim first' },
    },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('/release') },
      does: (inbox) => inbox.release(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: offTheList,
    },
    {
      when: 'of a completed task',
      given: [completed, theClaimant],
      answers: { refusal: 'TaskIsTerminal' },
      makes: offTheList,
    },
    {
      when: 'of a stranger',
      given: [claimed, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'not allowed',
        reason: "You don't have permissions to release human task: human",
      },
    },
  ],
};

export const claiming = [claim, release];
