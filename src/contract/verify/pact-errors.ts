import type { PactMismatch, PactReport } from './run-pact.ts';

export interface PactError {
  readonly error: PactMismatch;
  readonly pending: boolean;
}

/** Pact's errors, each of which is to be read once. */
export class PactErrors {
  readonly #left: PactError[];

  constructor({ errors, pendingErrors }: PactReport) {
    this.#left = [
      ...errors.map((error) => ({ error, pending: false })),
      ...pendingErrors.map((error) => ({ error, pending: true })),
    ];
  }

  /** One that is about this interaction, and with `only`, one that is pending or one that is not. */
  take(
    { consumer, description }: { readonly consumer: string; readonly description: string },
    only?: { readonly pending: boolean },
  ): PactError | undefined {
    const at = this.#left.findIndex(
      ({ error: { interaction }, pending }) =>
        interaction.startsWith(`Verifying a pact between ${consumer} and `) &&
        interaction.endsWith(` - ${description}`) &&
        (only === undefined || only.pending === pending),
    );
    return at === -1 ? undefined : this.#left.splice(at, 1)[0];
  }

  unread(): readonly PactMismatch[] {
    return this.#left.map(({ error }) => error);
  }
}
