import { expect, it } from 'vitest';
import {
  inProcessTarget,
  rememberingTokens,
  type StateSeed,
} from '../../../src/contract/states/state-target.ts';
import { useCluster } from '../../support/test-cluster.ts';

const test = useCluster({});
const zoe = 'zoe@acme.com';
const withZoe = (...others: string[]): StateSeed => ({
  users: [...others, zoe].map((id) => ({ id })),
});

it('gives the same token until the reset, and one that is good for whoever is made under the id after it', async () => {
  const target = rememberingTokens(inProcessTarget(test.cluster));
  await target.seed(withZoe());
  const old = await target.tokenFor(zoe);
  expect(await target.tokenFor(zoe)).toBe(old);

  await target.reset();
  await target.seed(withZoe('yan@acme.com'));
  const read = async (token: string) =>
    (await target.call({ path: '/token/userInfo', token })).status;

  expect(await read(await target.tokenFor(zoe))).toBe(200);
  expect(await read(old)).toBe(401);
});
