import { useQuery } from '@tanstack/react-query';
import { callerOf, type Person } from './person.ts';
import { answered } from './refused.ts';
import { steering } from './steering.ts';

/** Why somebody may not do something; `rule`: the row of docs/access.md. */
export interface Verdict {
  readonly status: number;
  readonly refusal?: string | undefined;
  readonly message?: string | undefined;
  readonly rule?: string | undefined;
}

export interface TriedCall {
  readonly operation: string;
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean | string[]>>;
  readonly body?: unknown;
}

/** What each call would be answered now; undefined until it is known. `about`: on what the answers depend. */
export function useTried<Name extends string>(
  person: Person,
  about: readonly unknown[],
  calls: Readonly<Record<Name, TriedCall>>,
): Readonly<Record<Name, Verdict>> | undefined {
  const { data } = useQuery({
    queryKey: ['cluster', 'allowed', person, ...about],
    queryFn: async () => {
      const body = { caller: callerOf(person), calls: Object.values<TriedCall>(calls) };
      const { results } = answered(await steering.POST('/allowed', { body }));
      return Object.fromEntries(Object.keys(calls).map((name, at) => [name, results[at]]));
    },
  });
  return data as Readonly<Record<Name, Verdict>> | undefined;
}
