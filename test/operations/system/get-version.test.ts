import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { useCluster } from '../../support/test-cluster.ts';

const { call } = useCluster({});

it('answers the version as plain text, without a token', async () => {
  const manifest = new URL('../../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

  const answer = await call({ path: '/api/version' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.text).toBe(version);
});
