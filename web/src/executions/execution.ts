import type { components } from '../../../src/generated/api.ts';

export type Execution = components['schemas']['Workflow'];
export type ExecutionTask = components['schemas']['Task'];
export type Summary = components['schemas']['WorkflowSummary'];

/** Without the iteration with which a reference ends in a loop. */
export function plainReference(reference = ''): string {
  return reference.replace(/__\d+$/, '');
}
