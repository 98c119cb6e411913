import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck, type Check } from '../../src/contract/conformance/check.ts';
import { openContext, type OpenContext } from '../../src/contract/conformance/context.ts';
import { openTarget, type Target } from '../../src/contract/conformance/target.ts';
import { readAllRecords } from './all-records.ts';
import { violationIn } from './openapi-document.ts';

/** Every cluster has this user and this key. */
const ADMINISTRATOR = 'admin@conductor.mock';
const key = { key: 'mock-key', secret: 'mock-secret' };

/**
 * The checks of a theme on the mock, a test for each case: with the expectations that are made of the mock alone, and
 * every answer held against the OpenAPI document. `conform` runs the same checks on any cluster.
 */
export function describeTheme(theme: string, checks: readonly Check[]): void {
  describe(theme, () => {
    let cluster: MockCluster;
    let judged: JudgedTarget;
    let context: OpenContext;
    let before: readonly unknown[];
    beforeAll(async () => {
      cluster = await startMockCluster({ clock: 'manual' });
      before = await readAllRecords(cluster, ADMINISTRATOR);
      const options = { ...key, baseUrl: cluster.url, isMock: true };
      judged = judgeAnswers(await openTarget(options));
      context = openContext(judged.target, options);
    });
    afterAll(() => cluster.close());

    for (const one of checks)
      it(`${one.case.id} ${one.title}`, async () => {
        const { outcome, reason } = await runCheck(one, context);
        expect({ outcome, reason }).toEqual({ outcome: 'agreed', reason: undefined });
        expect(judged.violations).toEqual([]);
      });

    it('leaves nothing behind', async () => {
      expect(await context.close()).toEqual([]);
      expect(await readAllRecords(cluster, ADMINISTRATOR)).toEqual(before);
      expect(judged.violations).toEqual([]);
    });
  });
}

interface JudgedTarget {
  readonly target: Target;
  /** What the OpenAPI document does not allow, a line for each answer. */
  readonly violations: readonly string[];
}

/** The same target; every answer is held against the OpenAPI document. */
function judgeAnswers(target: Target): JudgedTarget {
  const violations: string[] = [];
  const send: Target['send'] = async (call) => {
    const answer = await target.send(call);
    const contentType = answer.headers.get('content-type');
    const found = violationIn(call.method ?? 'GET', call.path, { ...answer, contentType });
    if (found !== undefined) violations.push(`${found} in ${answer.from}`);
    return answer;
  };
  return { target: { ...target, send }, violations };
}
