/** Calls of the API with anything in any place: valid, nearly valid, what the document allows, and arbitrary. */
import fc from 'fast-check';
import { documentedOperations, type DocumentedOperation } from '../support/openapi-document.ts';
import { ann, bob, cal, formlessW, loopW, root, W } from '../support/purchase-fixtures.ts';
import type { Call } from '../support/test-cluster.ts';
import { fromSchema } from './from-schema.ts';
import { queryOf, targetOf, type FuzzedCall, type ValidCalls } from './fuzzed-call.ts';
import { nearlyValid } from './nearly-valid.ts';
import { richBodies } from './rich-bodies.ts';
import { oddNumbers, oddTexts, oddValues } from './odd-values.ts';

/** What texts in bodies and parameters often are: names of the fixtures, of task types, and what expressions look like. */
const TEXTS = [
  ...[root, ann, bob, cal, 'app:portal', 'finance', 'portal', 'portal-key', 'arranged', 'added'],
  ...[W, loopW, formlessW, 'purchase', 'reviewed', 'SignOff', 'sign_off', 'sign_off_ref', 'book'],
  ...['book_ref', 'loop_ref', 'review_ref', 'HUMAN', 'SIMPLE', 'DO_WHILE', 'SWITCH', 'INLINE'],
  ...['FORK_JOIN', 'JOIN', 'FORK_JOIN_DYNAMIC', 'SET_VARIABLE', 'WAIT', 'TERMINATE', 'DYNAMIC'],
  ...['SUB_WORKFLOW', 'START_WORKFLOW', 'JSON_JQ_TRANSFORM', 'GET_WORKFLOW', 'UPDATE_TASK', 'HTTP'],
  ...['value-param', 'graaljs', 'COMPLETED', 'FAILED', 'IN_PROGRESS', '1', 'x', 'team', 'lending'],
  ...['${workflow.input.cost}', '${sign_off_ref.output}', 'status = RUNNING', 'cost > 1', 'a b'],
];
const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: oddTexts },
  { weight: 1, arbitrary: oddNumbers.map(String) },
);

/** A call of any operation, each as often as the others. */
export function fuzzedCalls(valid: ValidCalls): fc.Arbitrary<FuzzedCall> {
  return fc.oneof(
    ...documentedOperations.map((operation) => callsOf(operation, valid[operation.operationId])),
  );
}

/** Those that the document allows: what is refused is so for what the values say. */
export function allowedCalls(valid: ValidCalls): fc.Arbitrary<FuzzedCall> {
  const withBody = documentedOperations.filter(({ body }) => body !== undefined);
  return fc.oneof(
    ...withBody.map((operation) => {
      const { method, path, query = {}, headers = {} } = valid[operation.operationId];
      return fromSchema(operation.body ?? {}, TEXTS).map((body) => ({
        method: method ?? 'GET',
        target: targetOf(path, queryOf(query)),
        as: operation.secured ? root : undefined,
        headers,
        body: JSON.stringify(body),
      }));
    }),
  );
}

function callsOf(operation: DocumentedOperation, valid: Call): fc.Arbitrary<FuzzedCall> {
  const { method = 'GET', path, query = {}, headers = {} } = valid;
  const valued = (odd: fc.Arbitrary<string>, usual: string) =>
    fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: odd });
  return fc
    .record({
      method: valued(fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH'), method),
      path: valued(otherPaths(operation.path), path),
      query: valued(otherQueries(operation), queryOf(query)),
      as: fc.oneof(
        { weight: 8, arbitrary: fc.constant(operation.secured ? root : undefined) },
        { weight: 2, arbitrary: fc.constantFrom(undefined, ann, cal, 'app:portal') },
      ),
      headers: fc.oneof(
        { weight: 5, arbitrary: fc.constant(headers) },
        { weight: 1, arbitrary: otherHeaders(operation) },
      ),
      body: bodiesFor(operation, valid),
    })
    .map(({ path: sentTo, query: asked, ...call }) => ({
      ...call,
      target: targetOf(sentTo, asked),
      body: ['GET', 'HEAD'].includes(call.method) ? undefined : call.body,
    }));
}

function bodiesFor(
  { operationId, body: schema }: DocumentedOperation,
  { body: valid, headers = {} }: Call,
): fc.Arbitrary<string | Uint8Array | undefined> {
  const isText = headers['content-type']?.startsWith('text/') === true;
  const rich = richBodies[operationId] ?? [valid];
  const json = fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(valid, ...rich) },
    { weight: 2, arbitrary: nearlyValid(valid) },
    { weight: 5, arbitrary: fc.oneof(...rich.map(nearlyValid)) },
    { weight: 5, arbitrary: schema ? fromSchema(schema, TEXTS) : oddValues },
    { weight: 2, arbitrary: oddValues },
  );
  const written = json.map((value) =>
    isText && typeof value === 'string' ? value : JSON.stringify(value),
  );
  return fc.oneof(
    { weight: 12, arbitrary: written },
    { weight: 1, arbitrary: fc.tuple(written, fc.nat(), texts).map(spoilt) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** The text with another in its midst. */
function spoilt([text = '', at, other]: [string | undefined, number, string]): string {
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + other + text.slice(cut);
}

/** Half a pair cannot be sent in a URL. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
}

const odd = fc.oneof(
  { weight: 6, arbitrary: texts.map(encoded) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('%', '%ZZ', '%00', '%ED%A0%80', '%2F', '%2e%2e', '', ';a=b', '..'),
  },
);

function otherPaths(path: string): fc.Arbitrary<string> {
  const segments = path
    .split('/')
    .map((segment) => (segment.startsWith('{') ? odd : fc.constant(segment)));
  return fc.tuple(...segments).map((all) => all.join('/'));
}

/** Some of the parameters, each once or more, and some that are none. */
function otherQueries({ parameters }: DocumentedOperation): fc.Arbitrary<string> {
  const inQuery = parameters.filter((one) => one['in'] === 'query');
  const names = [...inQuery.map((one) => String(one['name'])), 'unknown', '__proto__'];
  const usual = new Map(
    inQuery.map((one) => [String(one['name']), fromSchema(one['schema'], TEXTS).map(String)]),
  );
  const pair = fc.oneof(
    ...names.map((name) =>
      fc.oneof(odd, (usual.get(name) ?? texts).map(encoded)).map((value) => `${name}=${value}`),
    ),
  );
  return fc
    .tuple(fc.array(pair, { maxLength: 5 }), fc.constantFrom('', '', '', '&', '%', '=', '?'))
    .map(([pairs, end]) => pairs.join('&') + end);
}

function otherHeaders({ parameters }: DocumentedOperation) {
  const names = parameters
    .filter((one) => one['in'] === 'header')
    .map((one) => String(one['name']));
  const value = texts.map((text) => text.replaceAll(/[^\x20-\x7e]/g, '').trim());
  return fc.dictionary(
    fc.constantFrom(...names, 'content-type', 'content-encoding', 'x-authorization', 'accept'),
    fc.oneof(value, fc.constantFrom('text/plain', 'application/json;charset=utf-16', 'gzip')),
    { maxKeys: 3 },
  );
}
