import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GivenState } from 'conductor-mock';
import { afterAll } from 'vitest';

export interface SomeInteraction {
  readonly description?: string;
  readonly states?: readonly (string | GivenState)[];
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  /** False: the request has none. */
  readonly token?: string | false;
  readonly body?: unknown;
  readonly status: number;
  readonly answer?: unknown;
  /** Generators of the request, as a pact writes them. */
  readonly generators?: object;
}

/** A folder for pacts, which ends with the tests of the file. */
export function usePactFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'));
  let written = 0;
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (content: unknown, name = `pact-${(written += 1)}.json`) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  return {
    folder,
    write,
    /** The path of a new pact. */
    pact: (consumer: string, ...interactions: readonly SomeInteraction[]) =>
      write(pactOf(consumer, interactions)),
  };
}

export function pactOf(consumer: string, interactions: readonly SomeInteraction[]) {
  return {
    consumer: { name: consumer },
    provider: { name: 'conductor-mock' },
    interactions: interactions.map(interactionOf),
    metadata: { pactSpecification: { version: '3.0.0' } },
  };
}

function interactionOf(one: SomeInteraction) {
  const { description = 'a call', states = [], method = 'GET', path = '/api/token/userInfo' } = one;
  const { query = {}, token = 'a-token', body, status, answer, generators } = one;
  const json = { 'Content-Type': 'application/json' };
  return {
    description,
    ...(states.length > 0 && {
      providerStates: states.map((state) => (typeof state === 'string' ? { name: state } : state)),
    }),
    request: {
      method,
      path,
      query: Object.fromEntries(
        Object.entries(query).map(([name, value]) => [name, [value].flat()]),
      ),
      headers: {
        ...(body !== undefined && json),
        ...(token !== false && { 'X-Authorization': token }),
      },
      ...(body !== undefined && { body }),
      ...(generators && { generators }),
    },
    response: { status, ...(answer !== undefined && { headers: json, body: answer }) },
  };
}

/** An answer to the task that the states speak of. */
export const answerOf = (
  more: Partial<SomeInteraction> & Pick<SomeInteraction, 'status'>,
): SomeInteraction => ({
  method: 'POST',
  path: '/api/human/tasks/update/taskRef',
  query: { workflowId: 'ca04d4c8-027a-11f1-913a-226156badb04', taskRefName: 'approve_ref' },
  body: { approve: 'Yes' },
  ...more,
});
