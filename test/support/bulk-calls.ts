import type { Seed } from 'conductor-mock';
import { expect } from 'vitest';
import type { ApiAnswer } from './api-call.ts';
import { operatorCalls } from './operator-calls.ts';
import {
  ann,
  formlessW,
  loopW,
  openW,
  purchaseFixtures,
  root,
  signOff,
  W,
} from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

/** An execution that ann has nothing to do with. */
const strangeW = 'bbbbbbbb-0000-1000-a000-000000000001';

/** The fixtures with that execution in it. */
export const bulkSeed: Seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'strange', tasks: [signOff()] },
  ],
  executions: [
    ...purchaseFixtures.executions!,
    { name: 'strange', workflowId: strangeW, startedBy: root },
  ],
};

/** The calls that act on many executions, and what all of them have in common. */
export function bulkCalls({ call }: TestCluster, method: 'PUT' | 'POST', command: string) {
  const bulk = (ids: unknown, query = {}, as = root): Promise<ApiAnswer> =>
    call(operatorCalls.bulk(method, command, ids, query, as));
  const statusOf = async (id: string): Promise<string | undefined> =>
    (await call({ path: `/api/workflow/${id}`, as: root })).json.status;
  const statuses = () => Promise.all([W, loopW, openW, formlessW].map(statusOf));
  const toAll = async (ids: readonly string[], query = {}, as = root) => {
    const { status, json, text } = await bulk(ids, query, as);
    expect(status, text).toBe(200);
    return json;
  };
  return {
    toAll,
    /** Of the executions of ann, in order. */
    statuses,
    /** One that it may be done to, by ann, among one that is not there and one that is not hers. */
    expectEachOnItsOwn: async (id: string, action: string): Promise<void> => {
      expect(await toAll([strangeW, 'nothing', id], {}, ann)).toEqual({
        bulkErrorResults: {
          [strangeW]: `You don't have permissions to ${action} workflow: strange`,
          nothing: 'No such workflow found by id: nothing',
        },
        bulkSuccessfulResults: [id],
      });
    },
    expectAtMostThousand: async (): Promise<void> => {
      const before = await statuses();
      const ids = Array.from({ length: 1000 }, (_, at) => `nothing-${at}`);
      for (const wrong of [[], [...ids, W], [W, [7]], { ids: [W] }])
        expect((await bulk(wrong)).status).toBe(400);
      expect(await statuses()).toEqual(before);
      const { bulkErrorResults, bulkSuccessfulResults } = await toAll(ids);
      expect(Object.keys(bulkErrorResults)).toEqual(ids);
      expect(bulkSuccessfulResults).toEqual([]);
    },
  };
}
