/**
 * All kinds of record, each with how a store finds it. Owns nothing else, and knows no rule: a kind that a room declares
 * and this table lacks does not compile.
 */
import { actorRecords } from '../actors/records.ts';
import { definitionRecords } from '../definitions/records.ts';
import { engineRecords } from '../engine/records.ts';
import { executionRecords } from '../executions/records.ts';
import { formRecords } from '../forms/records.ts';
import { humanTaskRecords } from '../human-tasks/records.ts';
import { identityRecords } from '../identity/records.ts';
import { namedValueRecords } from '../named-values/records.ts';
import type { RecordIndex, RecordIndexes } from '../index-keys.ts';
import type { Kind } from '../ports.ts';

const indexes: RecordIndexes<Kind> = {
  ...namedValueRecords,
  ...identityRecords,
  ...formRecords,
  ...definitionRecords,
  ...executionRecords,
  ...engineRecords,
  ...humanTaskRecords,
  ...actorRecords,
};

/** How a store finds records of that kind. */
export function indexOf<K extends Kind>(kind: K): RecordIndex<K> {
  return indexes[kind];
}
