import { describe, expect, it } from 'vitest';
import {
  formlessW,
  purchaseCalls,
  purchaseFixtures,
  root,
  W,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { update } = purchaseCalls(cluster);

describe('odd input', () => {
  it('is no login when it mixes a password with an unknown key', async () => {
    const body = { email: 'a', password: 'b', keyId: 'nope' };
    const answer = await cluster.direct({ method: 'POST', path: '/api/token', body });
    expect(answer.status).toBe(401);
  });

  it('is refused when a number is too large to keep', async () => {
    const answer = await cluster.direct({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId: formlessW, taskRefName: 'sign_off_ref' },
      body: '{"n":1e400}',
    });
    expect(answer.status).toBe(400);
    expect(answer.json.message).toBe('JSON parse error: a number is too large');
  });

  it('is refused when a version does not fit into 32 bits', async () => {
    const body = { name: 'Big', version: 9007199254740992, jsonSchema: {}, templateUI: {} };
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/template',
      as: root,
      body,
    });
    expect(answer.status).toBe(400);
    expect(answer.json.validationErrors[0].path).toBe('version');
  });

  it('finds no form version 0', async () => {
    const answer = await cluster.call({ path: '/api/human/template/SignOff/0', as: root });
    expect(answer.status).toBe(404);
  });

  it('keeps times whole when the clock is moved by parts of a millisecond', async () => {
    await cluster.cluster.clock.advance(1.5);
    await update(root, {}, { note: 'n' });
    const { json } = await cluster.call({ path: `/api/workflow/${W}`, as: root });
    expect(Number.isInteger(json.updateTime)).toBe(true);
    expect(Number.isInteger(json.tasks[0].updateTime)).toBe(true);
  });

  it('does not take an application for another whose id differs in case', async () => {
    await cluster.cluster.seed({
      applications: [{ id: 'Portal' }],
      grants: [
        {
          subject: { type: 'USER', id: 'app:portal' },
          target: { type: 'WORKFLOW_DEF', id: 'purchase' },
          access: ['EXECUTE'],
        },
      ],
    });
    const start = (as: string) =>
      cluster.call({ method: 'POST', path: '/api/workflow/purchase', as, body: {} });
    expect((await start('app:portal')).status).toBe(200);
    expect((await start('app:Portal')).status).toBe(403);
  });

  it('can be seeded twice where it names no ids', async () => {
    const more = { executions: [{ name: 'purchase' }] };
    await cluster.cluster.seed(more);
    await cluster.cluster.seed(more);
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/search',
      as: root,
      body: { workflowNames: ['purchase'] },
    });
    expect(answer.json.totalHits).toBe(3);
  });

  it('is refused in a seed where the API refuses it', async () => {
    const tasks = [{ name: 'a', taskReferenceName: 'a', type: 'HUMAN', optional: 'no' }];
    await expect(
      cluster.cluster.seed({ workflowDefinitions: [{ name: 'wrong', tasks }] }),
    ).rejects.toThrow(/workflowDefinitions.*optional/s);
  });
});
