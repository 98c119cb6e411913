import type { OperationId } from '../../../src/generated/operations.ts';
import type { Answered, Asked, Exchange, State } from './exchange.ts';

/** One call of a consumer and all that may come of it. */
export interface Call<Client> {
  readonly operationId: OperationId;
  /** Begins each description: "a claim". */
  readonly call: string;
  /** As it is in every case that says nothing else. */
  readonly given: readonly State[];
  readonly asks: Asked;
  readonly does: (client: Client) => Promise<unknown>;
  readonly cases: readonly Case<Client>[];
}

interface Case<Client> {
  /** Goes on after the call: "of a task that somebody else has". */
  readonly when: string;
  readonly given?: readonly State[];
  readonly asks?: Partial<Asked>;
  readonly does?: (client: Client) => Promise<unknown>;
  /** A yes without a body when it is not there. */
  readonly answers?: Answered;
  readonly makes: unknown;
}

/** What a consumer makes of the three ways to have no good token. */
export interface WithoutToken {
  readonly MissingToken: unknown;
  readonly InvalidToken: unknown;
  readonly ExpiredToken: unknown;
}

/** The cases of every call, and for each call what comes of it without a good token. */
export function exchangesOf<Client>(
  calls: readonly Call<Client>[],
  withoutToken: WithoutToken,
): readonly Exchange<Client>[] {
  return calls.flatMap((call) => [
    ...call.cases.map((one) => exchangeOf(call, one)),
    ...tokenCases(withoutToken).map(({ signedIn, ...one }) => ({
      ...exchangeOf(call, { ...one, asks: examplesIn(call.asks) as Asked }),
      signedIn,
    })),
  ]);
}

function exchangeOf<Client>(call: Call<Client>, one: Case<Client>): Exchange<Client> {
  return {
    operationId: call.operationId,
    description: `${call.call} ${one.when}`,
    given: one.given ?? call.given,
    asks: { ...call.asks, ...one.asks },
    signedIn: true,
    answers: one.answers ?? {},
    does: one.does ?? call.does,
    makes: one.makes,
  };
}

/** Tokens are looked at first: it needs no task to refuse them. */
function tokenCases(makes: WithoutToken) {
  const refused = (refusal: keyof WithoutToken, when: string, caller: State, signedIn = true) => ({
    when,
    given: [caller],
    answers: { refusal },
    makes: makes[refusal],
    signedIn,
  });
  return [
    refused('MissingToken', 'of nobody', 'the caller is anonymous', false),
    refused('InvalidToken', 'with the token of another cluster', 'the caller has an invalid token'),
    refused('ExpiredToken', 'with an old token', 'the caller has an expired token'),
  ];
}

/** Without matchers: the example of each. */
function examplesIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(examplesIn);
  if (typeof value !== 'object' || value === null) return value;
  if ('pact:matcher:type' in value) return (value as { readonly value?: unknown }).value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, examplesIn(one)]));
}
