import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createMockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import type { ApiRequest } from '../../../src/http/api-request.ts';
import { Gate } from '../../../src/server/gate.ts';
import { captured } from '../../support/captured.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();

describe('a server whose store cannot be written', () => {
  it('answers 503 in the shape of the platform until it can, but says how it is', async () => {
    let problem: string | undefined = 'the disk is full';
    const answer = () => Promise.resolve({ status: 200, headers: {}, body: 'done' });
    const gate = new Gate({ api: answer, steering: answer, others: answer }, () => problem);
    gate.open();
    const asked = async (path: string) => {
      const request: ApiRequest = {
        method: 'GET',
        path,
        query: '',
        headers: {},
        body: Buffer.from(''),
      };
      const { status, body } = await gate.answer(request);
      return [status, body];
    };
    const refused = [
      503,
      JSON.stringify({
        status: 503,
        message: problem,
        instance: 'conductor-mock',
        retryable: true,
      }),
    ];

    for (const path of ['/api/users', '/__admin/clock', '/health'])
      expect(await asked(path)).toEqual(refused);
    for (const path of ['/livez', '/readyz', '/metrics'])
      expect(await asked(path)).toEqual([200, 'done']);
    problem = undefined;
    expect(await asked('/api/users')).toEqual([200, 'done']);
  });

  it('refuses a snapshot that it cannot keep, and all stays', async () => {
    const path = join(folder(), 'gone');
    const cluster = await createMockCluster({ store: `file:${join(folder(), 'kept')}` });
    await cluster.close();
    const { mkdirSync } = await import('node:fs');
    mkdirSync(path);
    const kept = await createMockCluster({ store: `file:${join(path, 'kept')}` });
    const snapshot = await kept.snapshot();
    await kept.seed({ users: [{ id: 'ann@acme.com' }] });
    rmSync(path, { recursive: true });

    expect(await captured(() => kept.restore(snapshot))).toMatchObject({
      name: 'StoreError',
      problem: 'unreachable',
    });
    const put = { method: 'PUT', body: JSON.stringify(snapshot) };
    const headers = { 'content-type': 'application/json' };
    expect((await kept.fetch('/__admin/snapshot', { ...put, headers })).status).toBe(503);
    await kept.tokenFor('ann@acme.com');
    await kept.close();
  });
});
