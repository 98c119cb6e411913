import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedFromValue } from '../../../src/control/seeds/seed-file.ts';
import { steer, type SteeringTools } from '../../../src/control/steering.ts';
import type { ApiRequest } from '../../../src/http/api-request.ts';
import { Gate } from '../../../src/server/gate.ts';
import { newCluster } from '../../support/in-process-cluster.ts';
import { keptInFile } from '../../support/kept-store.ts';
import { limitedDisk } from '../../support/limited-disk.ts';
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
    const { disk, limits } = limitedDisk();
    const kept = keptInFile(join(folder(), 'kept'), disk);
    const cluster = await newCluster({ users: [{ id: 'ann@acme.com' }] }, {}, kept);
    const body = await cluster.snapshots.take();
    await cluster.seed(seedFromValue({ users: [{ id: 'late@acme.com' }] }));

    limits.isFull = true;
    const put = { path: {}, query: {}, headers: {}, body, host: undefined };
    expect(await steer(cluster, 'restoreSnapshot', put, {} as SteeringTools)).toEqual({
      status: 503,
      body: { status: 503, message: expect.stringContaining('ENOSPC') },
    });
    limits.isFull = false;
    expect(await cluster.issueToken('late@acme.com')).toBeDefined();
    await cluster.stop();
    await kept.keeper.close();
  });
});
