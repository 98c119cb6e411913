/** Calls of /__admin with anything in any place. */
import fc from 'fast-check';
import { ann, purchaseFixtures } from '../support/purchase-fixtures.ts';
import type { FuzzedCall } from './fuzzed-call.ts';
import { nearlyValid } from './nearly-valid.ts';
import { oddTexts, oddValues } from './odd-values.ts';

const times = { atLeast: 0, atMost: 9 };
const where = { operation: 'getUser', status: '4xx', query: { a: 'b' }, body: { a: 1 } };
const calls = [{ operation: 'getUser', path: { id: ann }, query: { a: [1] }, body: {} }];
const mocks = { taskDefinitions: { book: [{ output: { page: 1 } }] } };

/** A call that is answered well, by method and path. */
const bodies: readonly (readonly [method: string, path: string, body?: unknown])[] = [
  ['GET', '/openapi.json'],
  ['POST', '/tokens', { user: ann, expiresInMs: 60_000 }],
  ['POST', '/tokens', { applicationId: 'portal' }],
  ['POST', '/seed', { ...purchaseFixtures, now: undefined }],
  ['POST', '/seed', { users: [{ id: 'new@acme.com' }], executions: [{ name: 'purchase' }] }],
  ['POST', '/reset'],
  ['GET', '/clock'],
  ['POST', '/clock', { advanceMs: 60_000 }],
  ['POST', '/clock', { now: '2026-02-01T00:00:00Z' }],
  ['GET', '/task-mocks'],
  ['PUT', '/task-mocks', mocks],
  ['DELETE', '/task-mocks'],
  ['GET', '/requests'],
  ['DELETE', '/requests'],
  ['POST', '/requests/verify', { where, times }],
  ['GET', '/faults'],
  ['POST', '/faults', { match: { operation: 'getUser' }, times: 2, then: { status: 503 } }],
  ['POST', '/faults', { match: { path: '/api' }, probability: 0.5, then: { delayMs: [0, 5] } }],
  ['DELETE', '/faults'],
  ['DELETE', '/faults/1'],
  ['POST', '/allowed', { caller: { user: ann }, calls }],
];

/** In a text that is read as YAML. */
const yaml = fc.constantFrom(
  'users: [&a {id: a}, *a]',
  `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}`,
  '!!js/function "a"',
  'users:\n\t- id: a',
  '<<: {users: []}',
  'now: 0x7fffffffffffffff',
  'users: .inf',
  '--- {}\n--- {}',
  '? [a]\n: b',
  '%YAML 9.9\n---\n{}',
  '['.repeat(2_000),
  `${'- '.repeat(3_000)}a`,
  'a: 1\na: 2',
);

const queries = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('operation', 'status', 'caller', 'path', 'since', 'source', 'limit', 'x'),
        fc.oneof(oddTexts, fc.constantFrom('4xx', 'client', '10', 'r-1', '2026-01-01')),
      )
      .map(([name, value]) => `?${new URLSearchParams([[name, value]]).toString()}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('?%ZZ', '?=', '?since=%00', '?limit=1&limit=2') },
);

export const fuzzedSteering: fc.Arbitrary<FuzzedCall> = fc.oneof(
  ...bodies.map(([method, path, valid]) =>
    fc
      .record({
        method: oftenSo(method, fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH')),
        path: oftenSo(
          path,
          oddTexts.map((text) => `/${encodeURIComponent(wellFormed(text))}`),
        ),
        query: queries,
        body: method === 'GET' ? fc.constant(undefined) : bodyLike(valid),
      })
      .map(({ method: sent, path: to, query, body }) => ({
        method: sent,
        target: `/__admin${to}${query}`,
        as: undefined,
        headers: {},
        body: sent === 'GET' ? undefined : body,
      })),
  ),
);

/** The clock, moved by up to a year, or never so far. */
export const clockMoves: fc.Arbitrary<FuzzedCall> = fc
  .oneof(
    fc.constantFrom(0, 1, 60_000, 3_600_000, 86_400_000, 31_536_000_000),
    fc.integer({ min: 0, max: 3_600_000 }),
  )
  .map((advanceMs) => ({
    method: 'POST',
    target: '/__admin/clock',
    as: undefined,
    headers: {},
    body: JSON.stringify({ advanceMs }),
  }));

function oftenSo(usual: string, other: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
}

function bodyLike(valid: unknown): fc.Arbitrary<string | Uint8Array | undefined> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(valid === undefined ? undefined : JSON.stringify(valid)) },
    { weight: 8, arbitrary: nearlyValid(valid).map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: oddValues.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: yaml },
    { weight: 1, arbitrary: oddTexts },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
  );
}

function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
