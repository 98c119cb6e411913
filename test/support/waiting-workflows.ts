import { ann, book, signOff } from './purchase-fixtures.ts';

const task = (type: string, taskReferenceName: string, more: object = {}): object => ({
  name: type.toLowerCase(),
  taskReferenceName,
  type,
  ...more,
});

/** Until a signal or an update ends it. */
export const waitRef = task('WAIT', 'wait_ref');
export const setRef = task('SET_VARIABLE', 'set_ref', { inputParameters: { round: 1 } });
export const subWorkflow = (name: string): object =>
  task('SUB_WORKFLOW', 'sub_ref', { subWorkflowParam: { name, version: 1 } });

/** Workflows for those who wait for executions, by what an execution of them comes to; ann made them. */
export const waitingWorkflows = Object.entries({
  ends: [setRef],
  fails: [task('TERMINATE', 'end_ref', { inputParameters: { terminationStatus: 'FAILED' } })],
  waits: [setRef, waitRef, book],
  waits_for_time: [task('WAIT', 'wait_ref', { inputParameters: { duration: '1 hour' } })],
  asks: [signOff(), book],
  works: [setRef, book],
  contains_waits: [subWorkflow('waits')],
  contains_contains_waits: [subWorkflow('contains_waits')],
  contains_asks: [subWorkflow('asks')],
  contains_works: [subWorkflow('works')],
  contains_ends: [subWorkflow('ends'), setRef],
}).map(([name, tasks]) => ({
  name,
  version: 1,
  createdBy: ann,
  tasks,
  variables: { kind: name },
  outputParameters: { round: '${workflow.variables.round}', who: '${workflow.input.who}' },
}));
