import type { StalledServer } from './stalled-server.ts';

export interface StallInput {
  readonly name: string;
  /** The clock of the server that it is for. */
  readonly clock: 'manual' | 'system';
  /** Sends it, and gives what came of it. */
  send(server: StalledServer): Promise<string>;
  /** What must come of it. */
  readonly outcome: RegExp;
}
