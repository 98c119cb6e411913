import { expect, it } from 'vitest';
import { useCluster } from '../../support/test-cluster.ts';

const { call } = useCluster({});

it('says that it is healthy, without a token', async () => {
  const answer = await call({ path: '/health' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(answer.json).toEqual({ healthy: true, behindMs: 0 });
});
