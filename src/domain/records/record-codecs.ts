/** All kinds of record, each with how it stands in a snapshot: a kind that this table lacks does not compile. */
import { oneOf, type Codec } from '../codec.ts';
import { actorCodecs } from './actor-codecs.ts';
import { definitionCodecs } from './definition-codecs.ts';
import { executionCodecs } from './execution-codecs.ts';
import { formCodecs } from './form-codecs.ts';
import { humanTaskCodecs } from './human-task-codecs.ts';
import { identityCodecs } from './identity-codecs.ts';
import type { Kind } from '../ports.ts';
import type { RecordCodec, RecordCodecs } from '../record-codec.ts';

const codecs: RecordCodecs<Kind> = {
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

/** The name of a kind. */
export const kindNamed: Codec<Kind> = oneOf(Object.keys(codecs) as Kind[]);
