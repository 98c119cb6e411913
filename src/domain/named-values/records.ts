/** The records of this room. */
import { noKeys, type RecordIndexes } from '../index-keys.ts';
import type { NamedValueKind, NamedValues } from './named-values.ts';

declare module '../ports.ts' {
  interface Records {
    readonly environment: NamedValues;
    readonly secrets: NamedValues;
  }
}

export const namedValueRecords: RecordIndexes<NamedValueKind> = {
  environment: noKeys,
  secrets: noKeys,
};
