import { edgeRefusals, type OperationSpec } from '../../generated/operations.ts';

/** Whether calls of the operation may be refused so, as the document has it; undefined: of none. */
export function isRefusedWith(spec: OperationSpec | undefined, refusal: string): boolean {
  return (
    Object.hasOwn(edgeRefusals, refusal) ||
    (spec !== undefined && Object.hasOwn(spec.refusals, refusal))
  );
}

/** Whether it is one of the searches of the API, whose paths say so: of Human tasks, tasks and executions. */
export function isSearch(spec: OperationSpec | undefined): boolean {
  return spec !== undefined && /\/search(-|$)/.test(spec.path);
}
