import type { Seed } from 'conductor-mock';
import { ann, book, purchaseFixtures, signOff } from './purchase-fixtures.ts';

/** The purchase fixtures with executions that wait for signals. */

export const waitingW = 'bbbbbbbb-0000-1000-a000-000000000001';
/** Waits in a sub-workflow of its sub-workflow, and then itself. */
export const nestedW = 'bbbbbbbb-0000-1000-a000-000000000002';
/** Waits for a person beside the signal. */
export const besidesW = 'bbbbbbbb-0000-1000-a000-000000000003';

/** Waits for a worker only. */
export const workingW = 'bbbbbbbb-0000-1000-a000-000000000004';

const wait = (ref: string, inputParameters = {}) => ({
  name: 'wait',
  taskReferenceName: ref,
  type: 'WAIT',
  inputParameters,
});
const sub = (name: string) => ({
  name: 'sub',
  taskReferenceName: 'sub_ref',
  type: 'SUB_WORKFLOW',
  subWorkflowParam: { name, version: 1 },
});
const fork = {
  name: 'fork',
  taskReferenceName: 'fork_ref',
  type: 'FORK_JOIN',
  forkTasks: [[signOff()], [wait('timed_ref', { duration: '1 days' })], [wait('late_ref')]],
};
const join = {
  name: 'join',
  taskReferenceName: 'join_ref',
  type: 'JOIN',
  joinOn: ['sign_off_ref', 'timed_ref', 'late_ref'],
};

export const waitingFixtures: Seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'waiting', tasks: [{ ...wait('first_ref'), type: 'YIELD' }, book, wait('second_ref')] },
    { name: 'inner', tasks: [wait('inner_ref')] },
    { name: 'middle', tasks: [sub('inner')] },
    { name: 'nested', tasks: [sub('middle'), wait('outer_ref')] },
    { name: 'besides', tasks: [fork, join] },
    { name: 'working', tasks: [{ ...book, name: 'file' }] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'waiting', workflowId: waitingW, startedBy: ann },
    { name: 'nested', workflowId: nestedW, startedBy: ann },
    { name: 'besides', workflowId: besidesW, startedBy: ann },
    { name: 'working', workflowId: workingW, startedBy: ann },
  ],
};
