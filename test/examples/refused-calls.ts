import type { OperationId } from '../../src/generated/operations.ts';
import type { Call } from '../support/test-cluster.ts';
import { callers, john, spoilings, type Spoiling } from './demo-calls.ts';
import { exampleCall, type ExampleAnswer } from './document-examples.ts';

/** How the examples of refusals in the OpenAPI document are provoked on the demo. */

export type NamedRefusal = ExampleAnswer & { readonly name: string };

export interface RefusedCall {
  readonly call: Call;
  /** Which token it has: that of the caller, or one that is refused. */
  readonly token: 'own' | 'none' | 'nonsense' | 'expired';
  /** Examples of operations that are called before, as their usual callers or as somebody else. */
  readonly before: readonly { readonly example: OperationId; readonly as: string | undefined }[];
}

/** The example of the operation, of the request of that name, as whoever calls it. */
export function called(operationId: OperationId, name?: string): Call {
  return { as: callers[operationId] ?? john, ...exampleCall(operationId, name) };
}

export function refusedCall({ operationId, name }: NamedRefusal): RefusedCall {
  const spoilt = spoilings[operationId]?.[name];
  if (spoilt !== undefined) return spoiltCall(operationId, spoilt);
  const refused = atEdge(called(operationId))[name];
  if (!refused) throw new Error(`demo-calls.ts does not say how to provoke ${operationId} ${name}`);
  return { token: 'own', before: [], ...refused };
}

function spoiltCall(
  operationId: OperationId,
  { call, query, after: before = [] }: Spoiling,
): RefusedCall {
  const example = called(operationId);
  const asked = Object.entries({ ...example.query, ...query }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  );
  return {
    call: { ...example, ...call, query: Object.fromEntries(asked) },
    token: 'own',
    before: before.map((one) => (typeof one === 'string' ? { example: one, as: undefined } : one)),
  };
}

/** What every operation refuses alike. */
function atEdge(
  example: Call,
): Readonly<Record<string, Pick<RefusedCall, 'call'> & Partial<RefusedCall>>> {
  const { body: _body, ...bodiless } = example;
  return {
    MissingToken: { call: example, token: 'none' },
    InvalidToken: { call: example, token: 'nonsense' },
    ExpiredToken: { call: example, token: 'expired' },
    MissingBody: { call: bodiless },
    MalformedBody: { call: { ...example, body: Array.isArray(example.body) ? {} : [] } },
    BodyTooLarge: { call: { ...example, body: `["${'x'.repeat(6 * 1024 * 1024)}"]` } },
    UnsupportedMediaType: { call: { ...example, headers: { 'content-type': 'text/xml' } } },
  };
}
