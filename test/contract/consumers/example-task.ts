import { fromState } from 'conductor-mock/pact';

/** The Human task in the consumers' tests. Its id is the cluster's to give; the execution's is the state's default. */
export const exampleTask = {
  taskId: 'ca0b1659-027a-11f1-913a-226156badb04',
  workflowId: 'ca04d4c8-027a-11f1-913a-226156badb04',
  taskRefName: 'approve_ref',
  taskName: 'approve',
};

/** Ids that the cluster never gave. */
export const unknown = {
  taskId: 'ca0b1659-027a-11f1-913a-226156badb05',
  workflowId: 'ca04d4c8-027a-11f1-913a-226156badb05',
};

const base = '/api/human/tasks';

/** The path of the task that the state made, whatever its id, and what follows it. */
export function atTask(rest = '', before = '') {
  return fromState(
    `${base}${before}/\${taskId}${rest}`,
    `${base}${before}/${exampleTask.taskId}${rest}`,
  );
}

export function atUnknownTask(rest = '', before = ''): string {
  return `${base}${before}/${unknown.taskId}${rest}`;
}
