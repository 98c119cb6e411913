import type { Caller } from '../../domain/identity/caller.ts';
import type { Ports } from '../../operations/ports.ts';
import type { ApiCall } from './api-call.ts';
import type { CallToApi } from '../journal/entry.ts';

export interface MadeCall {
  readonly status: number;
  /** Of the answer; empty where it has none. */
  readonly body: string;
  /** As the journal takes it. */
  readonly noted: CallToApi;
}

/** Makes a call of the API as somebody, on these ports. */
export type CallAs = (call: ApiCall, caller: Caller, ports: Ports) => Promise<MadeCall>;
