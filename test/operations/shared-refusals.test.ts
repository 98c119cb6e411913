import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  dereferenced,
  documentedOperations,
  type DocumentedOperation,
} from '../support/openapi-document.ts';
import { provoking, type Variant } from '../support/provokes.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster, useStandingCluster, type Call } from '../support/test-cluster.ts';
import { wellFormedCalls } from '../support/well-formed-calls.ts';

/** What the edge refuses is refused alike by every operation that lists it. */

const LONGEST = 6 * 1024 * 1024;

const cluster = useCluster({ seed: purchaseFixtures });
/** For the refusals: they change nothing. */
const standing = useStandingCluster({ seed: purchaseFixtures });
const { provokesEverywhere } = provoking(standing, purchaseFixtures);

let calls: ReturnType<typeof wellFormedCalls> | undefined;
/** The operation's call on the cluster of the refusals. */
async function wellFormed({ operationId }: DocumentedOperation): Promise<Call> {
  return (await (calls ??= wellFormedCalls(standing)))[operationId];
}

let accepted: Awaited<typeof calls>;
cluster.arrange(async () => {
  accepted = await wellFormedCalls(cluster);
});

describe('a call as it should be', () => {
  it.each(documentedOperations)('is accepted by $operationId', async ({ operationId }) => {
    const { status, text } = await cluster.call(accepted![operationId]);
    expect([200, 204], text).toContain(status);
  });
});

describe('the token', () => {
  provokesEverywhere(
    'MissingToken',
    'no token, an empty one, or one in another header',
    async (operation) => {
      const { as: _as, ...call } = await wellFormed(operation);
      const message = 'Token cannot be null or empty';
      const token = await standing.cluster.tokenFor(root);
      return [
        { name: 'none', call, message },
        { name: 'empty', call: { ...call, headers: { 'x-authorization': '' } }, message },
        {
          name: 'in Authorization',
          call: { ...call, headers: { authorization: `Bearer ${token}` } },
          message,
        },
      ];
    },
  );

  provokesEverywhere(
    'InvalidToken',
    'a token that this cluster did not issue',
    async (operation) => {
      const { as: _as, ...call } = await wellFormed(operation);
      const token = await standing.cluster.tokenFor(root);
      const [, payload = ''] = token.split('.');
      const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
      return Object.entries({
        'no JWT': 'nonsense',
        'with a prefix': `Bearer ${token}`,
        unsigned,
        'with another signature': `${token.slice(0, token.lastIndexOf('.'))}.${'A'.repeat(43)}`,
      }).map(([name, given]) => ({
        name,
        call: { ...call, headers: { 'x-authorization': given } },
        message: 'Token is invalid',
      }));
    },
  );

  let expired: ReturnType<typeof expiredTokens> | undefined;
  provokesEverywhere('ExpiredToken', 'the time of the token is over', async (operation) => {
    const { as: _as, ...call } = await wellFormed(operation);
    return Object.entries(await (expired ??= expiredTokens())).map(([name, token]) => ({
      name,
      call: { ...call, headers: { 'x-authorization': token } },
      message: 'Token has expired',
    }));
  });
});

describe('the parameters', () => {
  provokesEverywhere(
    'InvalidParameter',
    'a parameter is missing, of another type or out of range',
    async (operation) => {
      const call = await wellFormed(operation);
      return operation.parameters.flatMap((parameter) =>
        spoiltParameter(operation, call, parameter),
      );
    },
  );
});

describe('the body', () => {
  provokesEverywhere('MissingBody', 'there is none', async (operation) => {
    const { body: _body, ...call } = await wellFormed(operation);
    const message = 'Required request body is missing';
    return [
      { name: 'none', call, message },
      { name: 'none of a type', call: { ...call, body: '' }, message },
    ];
  });

  provokesEverywhere('MalformedBody', 'it is not the JSON that is asked for', async (operation) => {
    const call = await wellFormed(operation);
    if (isText(operation)) return [{ call: { ...call, body: NOT_UTF8 }, ...notUtf8 }];
    const isList = Array.isArray(call.body);
    const nested = (inside: string) => (isList ? `[${inside}]` : `{"a":${inside}}`);
    const types = containersOf(operation.body!);
    const type = types.join(' or ');
    return Object.entries<readonly [string | Uint8Array, string | RegExp]>({
      'broken off': ['{"a":', /^JSON parse error: ./],
      'no JSON': ['a=1', /^JSON parse error: ./],
      'with a trailing comma': [nested('1,'), /^JSON parse error: ./],
      [notUtf8.name]: [NOT_UTF8, notUtf8.message],
      'nested 1,001 deep': [
        nested('['.repeat(1000) + ']'.repeat(1000)),
        'JSON parse error: objects and arrays are nested more than 1000 deep',
      ],
      'with the key __proto__': [
        nested('{"__proto__":{"polluted":true}}'),
        'JSON parse error: the key "__proto__" is not accepted',
      ],
      'with the key __proto__ escaped': [
        nested('{"\\u005f_proto_\\u005F":{"polluted":true}}'),
        'JSON parse error: the key "__proto__" is not accepted',
      ],
      'with the key __proto__ at the top': [
        isList ? '[{"__proto__":1}]' : '{"__proto__":1}',
        'JSON parse error: the key "__proto__" is not accepted',
      ],
      'a text': ['"a"', `JSON parse error: expected a JSON ${type}, got string`],
      'a number': ['5', `JSON parse error: expected a JSON ${type}, got number`],
      'a boolean': ['true', `JSON parse error: expected a JSON ${type}, got boolean`],
      null: ['null', `JSON parse error: expected a JSON ${type}, got null`],
      ...(types.length === 1 && {
        'the other container': [
          isList ? '{}' : '[]',
          `JSON parse error: expected a JSON ${type}, got ${isList ? 'object' : 'array'}`,
        ],
      }),
    }).map(([name, [body, message]]) => ({ name, call: { ...call, body }, message }));
  });

  provokesEverywhere('InvalidBody', 'it breaks the schema', async (operation) => {
    const call = await wellFormed(operation);
    const message = 'Validation failed, check below errors for detail.';
    return [
      {
        name: 'of the wrong shape',
        call: { ...call, body: bodyThatBreaks(operation.body!) },
        message,
        violations: 'some',
      },
    ];
  });

  provokesEverywhere('BodyTooLarge', 'it is longer than six mebibytes', async (operation) => {
    const call = await wellFormed(operation);
    return [
      {
        name: 'one byte too many',
        call: { ...call, body: `{"a":"${'x'.repeat(LONGEST - 7)}"}` },
        message: 'The request body is larger than 6291456 bytes',
      },
    ];
  });

  provokesEverywhere(
    'UnsupportedMediaType',
    'it is declared as something else than JSON in UTF-8',
    async (operation) => {
      const call = await wellFormed(operation);
      const text = isText(operation);
      const taken = text ? 'text/plain or application/json' : 'application/json';
      const types = [
        'text/xml',
        ...(text ? ['text/plain;charset=utf-16'] : ['text/plain']),
        'application/x-www-form-urlencoded',
        'application/json; charset=iso-8859-1',
        'application/json;charset=UTF-16',
      ].map((type) => ({
        name: type,
        call: { ...call, headers: { 'content-type': type } },
        message: `Content-Type '${type}' is not supported; send ${taken} in UTF-8`,
      }));
      const gzipped = {
        name: 'gzip',
        call: {
          ...call,
          body: new Uint8Array(gzipSync(JSON.stringify(call.body))),
          headers: { 'content-encoding': 'gzip' },
        },
        message: "Content-Encoding 'gzip' is not supported; send the body unencoded",
      };
      return [...types, gzipped];
    },
  );

  it.each([
    'application/json; charset="utf-8"',
    'application/json;charset=utf8',
    'application/json; charset=UTF8',
    'application/merge-patch+json',
    'Application/JSON',
  ])('is read as JSON when it is declared as %s', async (type) => {
    const { searchHumanTasks } = accepted!;
    const answer = await cluster.direct({
      ...searchHumanTasks,
      headers: { 'content-type': type },
    });
    expect(answer.status, answer.text).toBe(200);
  });

  it('may be six mebibytes long and nested 1,000 deep', async () => {
    const { startWorkflowByName } = accepted!;
    const long = '{"a":1}'.padEnd(LONGEST);
    const deep = `{"a":${'['.repeat(999)}${']'.repeat(999)}}`;
    for (const body of [long, deep]) {
      const answer = await cluster.direct({ ...startWorkflowByName, body });
      expect(answer.status, answer.text).toBe(200);
    }
  });

  it('may hold the text "__proto__" as a value and brackets inside of texts', async () => {
    const { startWorkflowByName } = accepted!;
    const body = { a: '__proto__', b: '['.repeat(100), c: '\\u005f' };
    expect((await cluster.direct({ ...startWorkflowByName, body })).status).toBe(200);
  });

  it('is not looked at by operations that take none', async () => {
    const { claimHumanTask } = accepted!;
    const answer = await cluster.direct({
      ...claimHumanTask,
      body: '{"broken',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status, answer.text).toBe(200);
  });
});

/** One that was over from the start, and one whose time has passed since. */
async function expiredTokens(): Promise<Readonly<Record<string, string>>> {
  const over = await standing.cluster.tokenFor(root, { expiresInMs: 0 });
  const ran = await standing.cluster.tokenFor(root, { expiresInMs: 60_000 });
  await standing.cluster.clock.advance(60_000);
  return { over, ran };
}

const NOT_UTF8 = Uint8Array.from([...Buffer.from('{"a":"'), 0xff, 0xfe, ...Buffer.from('"}')]);
const notUtf8 = {
  name: 'not UTF-8',
  message: 'JSON parse error: the text is not valid UTF-8',
};

/** Whether the body may be any text. */
function isText({ body }: DocumentedOperation): boolean {
  return dereferenced(body!)['type'] === 'string';
}

/** The call without the parameter where it is required, and with values that its schema rules out. */
function spoiltParameter(
  { path }: DocumentedOperation,
  call: Call,
  parameter: DocumentedOperation['parameters'][number],
): readonly Variant[] {
  const {
    name,
    in: place,
    required,
  } = parameter as { name: string; in: string; required?: boolean };
  const schema = dereferenced(parameter['schema']);
  const variants: Variant[] = [];
  const withValue = (value: string): Call => {
    if (place === 'query') return { ...call, query: { ...call.query, [name]: value } };
    return place === 'header'
      ? { ...call, headers: { ...call.headers, [name]: value } }
      : { ...call, path: inPath(path, call.path, name, value) };
  };
  if (place === 'query' && required === true) {
    const { [name]: _left, ...query } = call.query ?? {};
    variants.push({
      name: `without ${name}`,
      call: { ...call, query },
      message: `Required request parameter '${name}' for method parameter type String is not present`,
    });
  }
  const javaType = javaTypeOf(schema);
  const tooLarge = javaType === 'Long' ? '9223372036854775808' : '2147483648';
  for (const value of javaType === undefined ? [] : ['banana', '1.5', tooLarge]) {
    variants.push({
      name: `${name}=${value}`,
      call: withValue(value),
      message:
        `Failed to convert value of type 'java.lang.String' to required type '${javaType!}' ` +
        `for parameter '${name}': "${value}"`,
    });
  }
  const { enum: values } = schema as { enum?: readonly string[] };
  if (values !== undefined) {
    variants.push({
      name: `${name}=banana`,
      call: withValue('banana'),
      message: `Parameter '${name}' must be one of ${values.join(', ')}, got "banana"`,
    });
  }
  const { minimum, maximum } = schema as { minimum?: number; maximum?: number };
  if (minimum === undefined || maximum === undefined) return variants;
  const outside = [minimum - 1, maximum + 1].map((bound) => ({
    name: `${name}=${bound}`,
    call: withValue(String(bound)),
    message: `Parameter '${name}' must be from ${minimum} to ${maximum}, got "${bound}"`,
  }));
  return [...variants, ...outside];
}

/** The name that the platform's messages give to the type; undefined where any text is of it. */
function javaTypeOf(schema: ReturnType<typeof dereferenced>): string | undefined {
  const inner: ReturnType<typeof dereferenced>[] = [
    schema,
    ...(schema['anyOf'] ?? []),
    schema['items'] ?? {},
  ];
  const types = inner.flatMap((one) => [one['type']].flat());
  if (types.includes('boolean')) return 'Boolean';
  if (!types.includes('integer')) return undefined;
  return inner.some((one) => one['format'] === 'int64') ? 'Long' : 'Integer';
}

function inPath(template: string, path: string, name: string, value: string): string {
  const at = template.split('/').indexOf(`{${name}}`);
  return path.split('/').with(at, value).join('/');
}

/** The JSON types that the body may have. */
function containersOf(schema: NonNullable<DocumentedOperation['body']>): readonly string[] {
  const { type, anyOf = [] } = dereferenced(schema);
  const types = (anyOf as (typeof schema)[]).map((one) => String(dereferenced(one)['type']));
  return type === undefined ? [...new Set(types)] : [String(type)];
}

/** A body that lacks what the schema requires or, where it requires nothing, has a member of the wrong type. */
function bodyThatBreaks(schema: NonNullable<DocumentedOperation['body']>): unknown {
  const { type, items, properties = {}, required = [], anyOf = [] } = dereferenced(schema);
  const list = (anyOf as (typeof schema)[]).find((one) => one['type'] === 'array');
  if (list !== undefined) return bodyThatBreaks(list);
  if (type === 'array') return [bodyThatBreaks(items)];
  if (type !== 'object') return { not: 'a scalar' };
  if (required.length > 0 || anyOf.length > 0) return {};
  const [typed] = Object.keys(properties).filter(
    (name) => 'type' in dereferenced(properties[name]),
  );
  if (typed === undefined) throw new Error('no body breaks this schema');
  const isObject = [dereferenced(properties[typed])['type']].flat().includes('object');
  return { [typed]: isObject ? ['what', 'it', 'is', 'not'] : { not: ['what', 'it', 'is'] } };
}
