/**
 * All kinds of record, each with how a store finds it. Owns nothing else, and knows no rule: a kind that a room declares
 * and this table lacks does not compile.
 */
import { definitionRecords } from '../definitions/records.ts';
import { executionRecords } from '../executions/records.ts';
import { formRecords } from '../forms/records.ts';
import { humanTaskRecords } from '../human-tasks/records.ts';
import { identityRecords } from '../identity/records.ts';
import type { RecordIndex, RecordIndexes } from '../index-keys.ts';
import type { Kind, Records } from '../ports.ts';

const indexes: RecordIndexes<Kind> = {
  ...identityRecords,
  ...formRecords,
  ...definitionRecords,
  ...executionRecords,
  ...humanTaskRecords,
};

export function indexKeysOf<K extends Kind>(kind: K, value: Records[K]): readonly string[] {
  return indexOf(kind).keys(value);
}

/** When the record has to be settled (epoch ms), or undefined when time does nothing to it. */
export function dueAtOf<K extends Kind>(kind: K, value: Records[K]): number | undefined {
  return indexOf(kind).dueAt?.(value);
}

function indexOf<K extends Kind>(kind: K): RecordIndex<K> {
  return indexes[kind];
}
