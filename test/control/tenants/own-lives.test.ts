import { startMockCluster } from 'conductor-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { callApi } from '../../support/api-call.ts';
import { eventsOf, take } from '../../support/event-reader.ts';
import { bob, purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { steer } from '../../support/steering.ts';

const main = await startMockCluster({ clock: 'manual', seed: purchaseFixtures });
const strict = await startMockCluster({
  clock: 'manual',
  seed: purchaseFixtures,
  strictEvidence: 'documented',
});
afterAll(async () => {
  await main.close();
  await strict.close();
});
const adminOfMain = steer(() => main.url);

async function start(url: string, token: string): Promise<number> {
  const path = '/api/workflow/purchase';
  return (await callApi(url, { method: 'POST', path, token, body: {} })).status;
}

describe('in a tenant', () => {
  it('actors act on its tasks alone, at its time, until it ends', async () => {
    const tenant = await main.fork();
    const admin = steer(() => tenant.url);
    await admin('PUT', '/actors', {
      people: [
        { user: bob, afterMs: 1000, on: { workflowName: 'purchase' }, then: { claim: true } },
      ],
    });
    expect(await start(tenant.url, await tenant.tokenFor(root))).toBe(200);
    expect(await start(main.url, await main.tokenFor(root))).toBe(200);
    await main.clock.advance(5000);
    expect(tenant.journal.requests({ source: 'actor' })).toEqual([]);
    await tenant.clock.advance(5000);

    const acts = tenant.journal.requests({ source: 'actor' });
    expect(acts.map(({ caller, status }) => [caller, status])).toEqual([
      [bob, 200],
      [bob, 200],
    ]);
    expect(main.journal.requests({ source: 'actor' })).toEqual([]);
    expect((await adminOfMain('GET', '/actors')).json.actors).toEqual({});
    const { url } = tenant;
    await tenant.close();
    expect((await steer(() => url)('GET', '/actors')).status).toBe(404);
  });

  it('events are of it alone, and end with it', async () => {
    const tenant = await main.fork();
    const response = await fetch(`${tenant.url}/__admin/events`);
    const events = eventsOf(response);
    await start(main.url, await main.tokenFor(root));
    const token = await tenant.tokenFor(bob);
    await callApi(tenant.url, { path: '/api/token/userInfo', token });

    const [first] = await take(events, 1);
    expect(first).toMatchObject({
      event: 'request',
      data: { path: '/api/token/userInfo', caller: bob },
    });
    const rest = take(events, 1);
    await tenant.close();
    await expect(rest).rejects.toThrow();
  });

  it('evidence is as strict as in the cluster around it, and a token of another is none', async () => {
    const tenant = await strict.fork();
    const path = '/api/human/tasks/search';
    const ask = (token: string) => callApi(tenant.url, { method: 'POST', path, token, body: {} });
    const own = await tenant.tokenFor(root);
    const before = await tenant.snapshot();

    expect((await ask(own)).status).toBe(200);
    expect((await callApi(tenant.url, { path: '/api/version', token: own })).status).toBe(501);
    const foreign = await ask(await strict.tokenFor(root));
    expect(foreign.status).toBe(501);
    expect(foreign.json).toMatchObject({ message: expect.stringContaining('401 InvalidToken') });
    expect(await tenant.snapshot()).toStrictEqual(before);
    await tenant.close();
  });
});
