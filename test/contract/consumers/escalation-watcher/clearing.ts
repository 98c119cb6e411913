import { fromState } from 'conductor-mock/pact';
import type { Call } from '../call.ts';
import { atTask, atUnknownTask, exampleTask, unknown } from '../example-task.ts';
import { noSuchTask } from '../states.ts';
import { tooLong, tooLongInPact } from '../too-long.ts';
import type { EscalationClient } from './escalation-client.ts';

/** How the watcher clears what nobody will answer any more. */

const { taskId } = exampleTask;
const assigned = 'a Human task is assigned to a user';
const deleted = 'a Human task is deleted';
const anAdministrator = 'the caller is an administrator';
const aStranger = 'the caller is a stranger';
const cleared = { outcome: 'cleared' };
const forgotten = { outcome: 'forget' };
const notPermitted = {
  outcome: 'wake an operator',
  reason: "You don't have permissions to delete human task: human",
};

const clear: Call<EscalationClient> = {
  operationId: 'deleteHumanTask',
  call: 'a deletion',
  given: [assigned, anAdministrator],
  asks: { path: atTask('', '/delete') },
  does: (watcher) => watcher.clear(taskId),
  cases: [
    { when: 'of a task that waits', makes: cleared },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { path: atUnknownTask('', '/delete') },
      does: (watcher) => watcher.clear(unknown.taskId),
      answers: { refusal: 'UnknownTask' },
      makes: forgotten,
    },
    {
      when: 'of a deleted task',
      given: [deleted, anAdministrator],
      answers: { refusal: 'TaskIsDeleted' },
      makes: forgotten,
    },
    {
      when: 'of a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: notPermitted,
    },
  ],
};

const clearAll: Call<EscalationClient> = {
  operationId: 'deleteHumanTasks',
  call: 'a deletion by list',
  given: [assigned, anAdministrator],
  asks: { path: '/api/human/tasks/delete', body: [fromState('taskId', taskId)] },
  does: (watcher) => watcher.clearAll([taskId]),
  cases: [
    { when: 'of a task that waits', makes: cleared },
    {
      when: 'of a task that does not exist',
      given: [noSuchTask],
      asks: { body: [unknown.taskId] },
      does: (watcher) => watcher.clearAll([unknown.taskId]),
      answers: { refusal: 'UnknownTask' },
      makes: forgotten,
    },
    {
      when: 'of a deleted task',
      given: [deleted, anAdministrator],
      answers: { refusal: 'TaskIsDeleted' },
      makes: forgotten,
    },
    {
      when: 'of an object',
      asks: { body: [{ taskId: 'loan-4711' }] },
      does: (watcher) => watcher.clearAll([{ taskId: 'loan-4711' }]),
      answers: { refusal: 'InvalidBody', fields: ['[0]'] },
      makes: { outcome: 'correct the list', fields: ['[0]'] },
    },
    {
      when: 'that is not there',
      asks: { body: undefined },
      does: (watcher) => watcher.clearAll(undefined),
      answers: { refusal: 'MissingBody' },
      makes: { outcome: 'wake an operator', reason: 'Required request body is missing' },
    },
    {
      when: 'that is an object',
      asks: { body: { taskId: unknown.taskId } },
      does: (watcher) => watcher.clearAll({ taskId: unknown.taskId }),
      answers: { refusal: 'MalformedBody' },
      makes: {
        outcome: 'wake an operator',
        reason: 'JSON parse error: expected a JSON array, got object',
      },
    },
    {
      when: 'that is too long',
      asks: { body: [tooLongInPact] },
      does: (watcher) => watcher.clearAll([tooLong]),
      answers: { refusal: 'BodyTooLarge' },
      makes: { outcome: 'send it in parts' },
    },
    {
      when: 'of a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: notPermitted,
    },
  ],
};

const rebuild: Call<EscalationClient> = {
  operationId: 'backPopulateFullTextIndex',
  call: 'a rebuild of the index',
  given: [assigned, anAdministrator],
  asks: { path: '/api/human/tasks/backPopulateFullTextIndex', query: { '100': '100' } },
  does: (watcher) => watcher.rebuildIndex(),
  cases: [
    { when: 'by an administrator', answers: { body: {} }, makes: { outcome: 'rebuilt' } },
    {
      when: 'by a stranger',
      given: [assigned, aStranger],
      answers: { refusal: 'NotPermitted' },
      makes: {
        outcome: 'wake an operator',
        reason: "You don't have permissions to rebuild the full text index",
      },
    },
  ],
};

export const clearing = [clear, clearAll, rebuild];
