import type { PactMismatch, PactReport } from './run-pact.ts';

export interface ToldError {
  readonly error: PactMismatch;
  readonly pending: boolean;
}

/** Pact's errors, each of which is to be read once. */
export class ToldErrors {
  readonly #left: ToldError[];

  constructor({ errors, pendingErrors }: PactReport) {
    this.#left = [
      ...errors.map((error) => ({ error, pending: false })),
      ...pendingErrors.map((error) => ({ error, pending: true })),
    ];
  }

  /** One that is about this interaction, and only a pending one or none such where that is asked for. */
  take(
    { consumer, description }: { readonly consumer: string; readonly description: string },
    only?: { readonly pending: boolean },
  ): ToldError | undefined {
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
