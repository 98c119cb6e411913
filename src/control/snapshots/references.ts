/** What the records of a snapshot name of each other: where it is not there, no call could have made the state. */
import type { Kind, Records } from '../../domain/ports.ts';

/** A record that is named, by the member of that name. */
export interface Reference {
  readonly member: string;
  readonly kind: Kind;
  readonly id: string;
}

type References = { readonly [K in Kind]?: (value: Records[K]) => readonly Reference[] };

const execution = (id: string): Reference => ({ member: 'workflowId', kind: 'execution', id });

const references: References = {
  accessKey: ({ applicationId: id }) => [{ member: 'applicationId', kind: 'application', id }],
  humanTask: ({ workflowId, isOrphan }) => (isOrphan === true ? [] : [execution(workflowId)]),
  occurrence: ({ workflowId }) => [execution(workflowId)],
};

export function referencesOf<K extends Kind>(kind: K, value: Records[K]): readonly Reference[] {
  return references[kind]?.(value) ?? [];
}
