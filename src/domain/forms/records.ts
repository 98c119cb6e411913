/** The record of this room. */
import { noKeys, type RecordIndexes } from '../index-keys.ts';
import type { FormVersions } from './form.ts';

declare module '../ports.ts' {
  interface Records {
    readonly form: FormVersions;
  }
}

export const formRecords: RecordIndexes<'form'> = { form: noKeys };
