import type { OperationId } from '../../src/generated/operations.ts';
import type { Call } from '../support/test-cluster.ts';

export interface FuzzedCall {
  readonly method: string;
  /** The path, encoded, with the query. */
  readonly target: string;
  /** Who calls; undefined: nobody. */
  readonly as: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

export type ValidCalls = Readonly<Record<OperationId, Call>>;

export function queryOf(query: NonNullable<Call['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return new URLSearchParams(pairs).toString();
}

export function targetOf(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}
