/** All kinds of record, each with how it stands in a snapshot: a kind that this table lacks does not compile. */
import {
  decoded,
  encoded,
  oneOf,
  type Codec,
  type SharedJson,
  type SharedValues,
} from '../codec.ts';
import { failure, isFailure, type Failure } from '../failure.ts';
import { pathText, type Path } from '../path.ts';
import { actorCodecs } from './actor-codecs.ts';
import { definitionCodecs } from './definition-codecs.ts';
import { executionCodecs } from './execution-codecs.ts';
import { formCodecs } from './form-codecs.ts';
import { humanTaskCodecs } from './human-task-codecs.ts';
import { namedValueCodecs } from './named-value-codecs.ts';
import { identityCodecs } from './identity-codecs.ts';
import type { Kind, Records } from '../ports.ts';
import type { RecordCodec, RecordCodecs } from '../record-codec.ts';

const codecs: RecordCodecs<Kind> = {
  ...namedValueCodecs,
  ...identityCodecs,
  ...formCodecs,
  ...definitionCodecs,
  ...executionCodecs,
  ...humanTaskCodecs,
  ...actorCodecs,
};

/** How the records of that kind stand in a snapshot. */
export function codecOf<K extends Kind>(kind: K): RecordCodec<K> {
  return codecs[kind];
}

/** The value of such a record from the JSON at the path, or what is wrong there. */
export function decodedRecord<K extends Kind>(
  kind: K,
  id: string,
  json: unknown,
  shared: SharedJson,
  path: Path,
): Records[K] | Failure {
  const { codec, idOf } = codecOf(kind);
  const value = decoded(json, codec, shared, [...path, 'value']);
  if (isFailure(value)) return value;
  const own = idOf?.(value) ?? id;
  if (own === id) return value;
  return failure(`${pathText([...path, 'id'])} must be "${own}", as its value says`);
}

export function encodedRecord<K extends Kind>(
  kind: K,
  value: Records[K],
  written: SharedValues,
): unknown {
  return encoded(value, codecOf(kind).codec, written);
}

/** The name of a kind. */
export const kindNamed: Codec<Kind> = oneOf(Object.keys(codecs) as Kind[]);
