import type { Pact } from '@pact-foundation/pact';
import type { StateName } from 'conductor-mock';
import type { OperationId } from '../../../src/generated/operations.ts';

/** What a consumer makes of one answer of the cluster: the rows of the tables that become a pact. */
export interface Exchange<Client> {
  readonly operationId: OperationId;
  readonly description: string;
  readonly given: readonly State[];
  readonly asks: Asked;
  /** Nobody has signed in: there is no token to send. */
  readonly signedIn: boolean;
  readonly answers: Answered;
  readonly does: (client: Client) => Promise<unknown>;
  /** What comes of it on the consumer's side. */
  readonly makes: unknown;
}

export type State = StateName | { readonly name: StateName; readonly with: StateParameters };

/** As Pact takes them. */
export type StateParameters = NonNullable<
  Parameters<ReturnType<Pact['addInteraction']>['given']>[1]
>;

export interface Asked {
  /** A text or a matcher. */
  readonly path: unknown;
  readonly query?: Readonly<Record<string, string | string[]>>;
  readonly body?: unknown;
}

export type Answered =
  /** A yes without a body has none here. */
  | { readonly body?: unknown }
  /** By its name in the OpenAPI document; `fields`, where it lists what is wrong, are all that it lists. */
  | { readonly refusal: string; readonly fields?: readonly string[] };
