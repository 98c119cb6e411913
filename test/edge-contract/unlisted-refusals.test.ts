import { describe, expect, it } from 'vitest';
import { getHealth } from '../../src/operations/system/get-health.ts';
import { getVersion } from '../../src/operations/system/get-version.ts';
import { operations } from '../../src/operations/index.ts';
import { each, on, open, type Operation } from '../../src/operations/call/operation.ts';
import {
  alreadyClaimed,
  unknownHumanTask,
  unknownUser,
  type Refusal,
} from '../../src/domain/refusals.ts';
import { notBuilt, operationSpecs, type OperationId } from '../../src/generated/operations.ts';
import type { ApiRequest } from '../../src/http/api-request.ts';
import { createEdge } from '../../src/http/edge.ts';

/** An edge whose operations all come to the same end, and what it reported as errors. */
function edgeWhere(end: () => Promise<Refusal>) {
  const errors: { readonly message: string; readonly path: string }[] = [];
  const answer = createEdge<string>({
    operations: operationSpecs,
    notBuilt,
    bodySchemas: {},
    bodyValidators: {},
    maxViolations: 1,
    maxCounted: 1,
    strictNames: false,
    isOwnHost: () => true,
    identify: (token) => Promise.resolve(token),
    perform: end,
    now: () => 0,
    onError: (error, { path }) => {
      errors.push({ message: error instanceof Error ? error.message : String(error), path });
    },
  });
  const request = (path: string): ApiRequest => ({
    method: 'GET',
    path,
    query: '',
    headers: { 'x-authorization': 'somebody' },
    body: new Uint8Array(),
  });
  return { errors, get: (path: string) => answer(request(path)) };
}

const INTERNAL = {
  status: 500,
  message: 'Internal error of the mock; its log has the details',
  instance: 'conductor-mock',
  retryable: false,
};

describe('a refusal that the responses of the operation list', () => {
  it('is answered with the status that they give it', async () => {
    const edge = edgeWhere(() => Promise.resolve(unknownHumanTask('t1')));
    const answer = await edge.get('/api/human/tasks/t1');

    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toEqual({
      status: 404,
      message: 'No such human task found by id: t1',
      instance: 'conductor-mock',
      retryable: false,
    });
    expect(edge.errors).toEqual([]);
  });
});

describe('a refusal that they do not list', () => {
  it.each([
    ['of another operation', alreadyClaimed('t1')],
    ['of the same status', unknownUser('u1')],
  ])('%s is a bug: answered 500 without its words, and logged', async (_what, refusal) => {
    const edge = edgeWhere(() => Promise.resolve(refusal));
    const answer = await edge.get('/api/human/tasks/t1');

    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual(INTERNAL);
    expect(edge.errors).toHaveLength(1);
    expect(edge.errors[0]?.message).toContain(refusal.name);
    expect(edge.errors[0]?.path).toBe('/api/human/tasks/t1');
  });
});

describe('an error that is no refusal', () => {
  it.each([
    ['rejected with', () => Promise.reject(new Error('secret detail'))],
    [
      'thrown',
      () => {
        throw new Error('secret detail');
      },
    ],
  ])('%s is answered 500 without its words, and logged', async (_how, end) => {
    const edge = edgeWhere(end);
    const answer = await edge.get('/api/human/tasks/t1');

    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toEqual(INTERNAL);
    expect(edge.errors).toEqual([{ message: 'secret detail', path: '/api/human/tasks/t1' }]);
  });
});

// The compiler holds the rest; each line that must not compile would fail `npm run check:types` if it did.
describe('the types of operations', () => {
  it('know which refusals an operation may raise', async () => {
    const listed: Operation<'getHumanTask'> = each(['humanTask.read'], ({ path }) =>
      Promise.resolve(unknownHumanTask(path.taskId)),
    );
    // @ts-expect-error getVersion has no refusal that it could raise
    const unlisted: Operation<'getVersion'> = open(() => Promise.resolve(unknownUser('u1')));
    // @ts-expect-error AlreadyClaimed is of claims, not of reading
    const others: Operation<'getHumanTask'> = each([], () => Promise.resolve(alreadyClaimed('t')));
    const loading: Operation<'getHumanTask'> = on(
      'humanTask',
      'read',
      // @ts-expect-error nor may it be raised where the task is loaded
      () => alreadyClaimed('t'),
      () => Promise.resolve(unknownHumanTask('t')),
    );

    expect([listed, unlisted, others, loading]).toHaveLength(4);
    const { decide } = getVersion as unknown as { decide: () => Promise<unknown> };
    await expect(decide()).resolves.toHaveProperty('answer');
  });

  it('know the statuses and bodies of an operation', () => {
    const aNumber = () => Promise.resolve({ answer: { status: 200, body: 1 } as const });
    const nothing = () => Promise.resolve({ answer: { status: 204, body: undefined } as const });
    // @ts-expect-error the version is a text
    const wrongBody: Operation<'getVersion'> = open(aNumber);
    // @ts-expect-error reading the version has no 204
    const wrongStatus: Operation<'getVersion'> = open(nothing);

    expect([wrongBody, wrongStatus]).toHaveLength(2);
  });

  it('ask for every operation of the document, and for no other', () => {
    type Table = { readonly [Id in OperationId]: Operation<Id> };
    const { getVersion: _left, ...others } = operations;
    // @ts-expect-error getVersion is left out
    const incomplete: Table = others;
    // @ts-expect-error the document has no such operation
    const tooMany: Table = { ...others, getVersion, getEverything: getHealth };
    // @ts-expect-error getHealth is not getVersion
    const swapped: Table = { ...others, getVersion: getHealth };
    const complete: typeof operations = { ...others, getVersion } satisfies Table;

    expect([incomplete, tooMany, swapped]).toHaveLength(3);
    expect(Object.keys(complete).sort()).toEqual(
      operationSpecs.map(({ operationId }) => operationId).sort(),
    );
  });
});
