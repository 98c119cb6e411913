import type { MockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../../src/contract/conformance/check.ts';
import { openContext } from '../../../src/contract/conformance/context.ts';
import { openTarget } from '../../../src/contract/conformance/target.ts';
import { checks } from '../../../src/contract/conformance/themes/index.ts';
import { startTamperingProxy, type Tamper } from '../../mutants/tampering-proxy.ts';
import { administrator, conformTampered, dissent, withCluster } from './conforming.ts';

/** What the check of that case says of answers that are changed on the way, where the target is the mock. */
async function reasonOnTheMock(
  cluster: MockCluster,
  id: string,
  tamper: Tamper,
): Promise<string | undefined> {
  const proxy = await startTamperingProxy(cluster.url, tamper);
  const options = { ...administrator, baseUrl: proxy.url, isMock: true };
  const context = openContext(await openTarget(options), options);
  try {
    const one = checks.find((check) => check.case.id === id);
    return (await runCheck(one!, context)).reason;
  } finally {
    await context.close();
    await proxy.close();
  }
}

const rewrite =
  (url: RegExp, from: string | RegExp, to: string): Tamper =>
  (answer) =>
    url.test(answer.url) ? { body: answer.body.replace(from, to) } : {};

let searches = 0;
const changing: Tamper = ({ url, body }) => {
  if (!url.startsWith('/api/workflow/search-v2')) return {};
  searches += 1;
  return { body: body.replace(/"totalHits":\d+/, `"totalHits":${searches}`) };
};

const tampered: readonly (readonly [what: string, id: string, tamper: Tamper, reason: RegExp])[] = [
  [
    'another message',
    'A5',
    rewrite(/taskRef/, 'No such human task', 'No human task'),
    /^expected message to be "No such human task found .+, got "No human task found /,
  ],
  [
    'a message that does not fit the pattern',
    'A11',
    rewrite(/taskRef/, 'Failed to convert', 'Cannot convert'),
    /^expected message to match .+, got otherwise of /,
  ],
  [
    'one member more in a refusal',
    'A5',
    rewrite(/taskRef/, '"retryable"', '"trace":"x","retryable"'),
    /^expected the other members to be \[\], got \["trace"\] of /,
  ],
  [
    'another path of a violation',
    'C5',
    rewrite(/taskRef/, '"path":"decision"', '"path":"/decision"'),
    /^expected the paths of the violations to be \["decision"\], got \["\/decision"\] of /,
  ],
  [
    'another error of tokens',
    'G22',
    rewrite(/\/api\/token$/, 'INVALID_TOKEN', 'BAD_TOKEN'),
    /^expected INVALID_TOKEN or EXPIRED_TOKEN, got otherwise of /,
  ],
  [
    'another time',
    'A3',
    rewrite(/\/api\/human\/tasks\/[\w-]+$/, /"updatedOn":\d+/, '"updatedOn":1'),
    /^expected updatedOn to be \d+, got 1 of /,
  ],
  [
    'a record that a refusal changed',
    'A10',
    changing,
    /^expected all records \(unchanged\) to be .+, got .+ of GET \/api\/workflow\/search-v2/,
  ],
];

describe.each(tampered)('%s', (_what, id, tamper, reason) => {
  it(`differs in ${id} on the mock`, () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      expect(await reasonOnTheMock(cluster, id, tamper)).toMatch(reason);
    }));

  it(`agrees in ${id} anywhere else`, () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      expect(dissent(await conformTampered(cluster, tamper, { only: [id] }))).toEqual([]);
    }));
});

it('is not expected of a mock whose time goes on', () =>
  withCluster({ clock: 'system' }, async (cluster) => {
    const options = { ...administrator, baseUrl: cluster.url, isMock: true };
    const target = await openTarget(options);
    expect(() => openContext(target, options)).toThrow('needs a manual clock');
  }));
