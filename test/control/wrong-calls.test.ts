import { startMockCluster, type MockCluster } from 'conductor-mock';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { steeringSpecs } from '../../src/generated/steering.ts';
import { purchaseFixtures } from '../support/purchase-fixtures.ts';
import { steer } from '../support/steering.ts';

/** Each refusal that the document of steering lists, of each call, provoked: a wrong call changes nothing. */

interface Wrong {
  readonly path?: string;
  readonly body?: unknown;
  /** What its message says. */
  readonly says: RegExp | string;
}

const file = new URL('../../openapi/steering.openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(file, 'utf8')) as {
  paths: Record<string, Record<string, { operationId?: string; responses?: object }>>;
};
const listed = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .flatMap(({ operationId = '', responses = {} }) =>
    Object.keys(responses)
      .filter((status) => status.startsWith('4'))
      .map((status) => `${operationId} ${status}`),
  );

const ADMIN = 'the-admin-token';
const LONG = 'x'.repeat(16 * 1024 * 1024 + 1);
const fault = { match: {}, then: { status: 503 } };

/** What is wrong in a way of its own; every call has an unknown parameter, a missing token and a foreign origin besides. */
const wrong: Readonly<Record<string, Wrong>> = {
  'issueSteeringToken 400': { body: { usr: 'a' }, says: 'did you mean "user"?' },
  'issueSteeringToken 404': { body: { user: 'nobody' }, says: 'nobody' },
  'addSeed 400': { body: 'usres: []', says: 'did you mean "users"?' },
  'addSeed 409': { body: 'groups: [{ id: finance }]', says: 'finance' },
  'restoreSnapshot 400': { body: { format: '1', version: 'x' }, says: '"format"' },
  'restoreSnapshot 409': { body: { format: 2, version: 'x' }, says: 'format' },
  'moveClock 400': { body: { advanceMs: -1 }, says: 'The clock cannot go back' },
  'moveClock 409': { path: '/t/ticks/__admin/clock', body: { advanceMs: 1 }, says: 'system' },
  'judgeAnswer 400': { body: { nme: 'x', output: {} }, says: 'did you mean "name"?' },
  'judgeAnswer 404': { body: { name: 'nobody', output: {} }, says: 'nobody' },
  'replaceTaskMocks 400': { body: '{"htpp": []}', says: 'htpp' },
  'replaceActors 400': { body: '{"worker": []}', says: 'did you mean "workers"?' },
  'listRequests 400': { path: '/__admin/requests?status=20', says: '"status" must match' },
  'verifyRequests 400': { body: { were: {} }, says: 'did you mean "where"?' },
  'verifyRequests 409': {
    body: { where: { operation: 'claimHumanTask' } },
    says: 'expected at least 1',
  },
  'addFault 400': { body: { ...fault, then: { status: 200 } }, says: 'status' },
  'addFault 409': { body: fault, says: 'there are 1000 faults' },
  'removeFault 404': { path: '/__admin/faults/f9999', says: 'f9999' },
  'checkAllowed 400': { body: { caller: {}, call: [] }, says: 'did you mean "calls"?' },
  'checkAllowed 404': { body: { caller: { user: 'nobody' }, calls: [] }, says: 'nobody' },
  'addTenant 400': { body: { id: 'No Capitals' }, says: '"id" must match' },
  'addTenant 404': { body: { from: 'nobody' }, says: 'nobody' },
  'addTenant 409': { body: { id: 'ticks' }, says: 'ticks' },
  'addTenant 429': { body: { id: 'more' }, says: '1' },
  'endTenant 404': { path: '/__admin/tenants/nobody', says: 'nobody' },
};

describe('a wrong call of steering', () => {
  let cluster: MockCluster;
  beforeAll(async () => {
    const limits = { maxTenants: 1, maxSnapshotBytes: LONG.length - 1 };
    cluster = await startMockCluster({
      ...limits,
      clock: 'manual',
      seed: purchaseFixtures,
      adminToken: ADMIN,
    });
    await cluster.fork({ id: 'ticks', clock: 'system' });
    for (let count = 0; count < 1_000; count += 1) cluster.faults.add(fault);
  });
  afterAll(() => cluster.close());

  const everything = async () => ({
    snapshot: await cluster.snapshot(),
    faults: cluster.faults.list().length,
  });

  const send = (operationId: string, { path, body }: Partial<Wrong>, headers: object) => {
    const spec = steeringSpecs.find((one) => one.operationId === operationId)!;
    const own = path ?? spec.path.replace('{id}', 'nobody');
    const [at] = /^(\/t\/\w+)?\/__admin/.exec(own)!;
    const sent = body ?? (spec.body === 'json' ? {} : spec.body === 'text' ? '{}' : undefined);
    const admin = steer(() => cluster.url + at.replace('/__admin', ''));
    return admin(spec.method, own.slice(at.length), sent, headers as Record<string, string>);
  };

  it.each(listed)('is refused, and nothing has changed: %s', async (which) => {
    const [operationId = '', status] = which.split(' ');
    const bearer = { authorization: `Bearer ${ADMIN}` };
    const spec = steeringSpecs.find((one) => one.operationId === operationId)!;
    const usual: Readonly<Record<string, [Wrong, object]>> = {
      400: [
        { path: `${spec.path.replace('{id}', 'x')}?nope=1`, says: '"nope" is not known' },
        bearer,
      ],
      401: [{ says: 'token' }, {}],
      403: [{ says: 'origin' }, { ...bearer, origin: 'http://elsewhere.example' }],
      413: [{ body: LONG, says: 'larger than' }, bearer],
    };
    const [given, headers] = wrong[which] ? [wrong[which], bearer] : (usual[status!] ?? []);
    expect(given, 'a call that provokes it').toBeDefined();
    const before = await everything();

    const answer = await send(operationId, given!, headers!);

    expect(answer.status, answer.text).toBe(Number(status));
    expect(answer.json.status).toBe(Number(status));
    expect(answer.json.message).toMatch(given!.says);
    expect(await everything()).toStrictEqual(before);
  });

  it('is each of those here', () => {
    expect(Object.keys(wrong).filter((one) => !listed.includes(one))).toEqual([]);
  });
});
