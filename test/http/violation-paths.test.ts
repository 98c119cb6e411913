import { describe, expect, it } from 'vitest';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });

const noop = { name: 'nothing', taskReferenceName: 'nothing_ref', type: 'NOOP' };
const join = { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: 'nothing_ref' };
const loop = {
  name: 'again',
  taskReferenceName: 'again_ref',
  type: 'DO_WHILE',
  loopCondition: 'false',
  loopOver: [join],
};
const optional = { ...noop, optional: 'perhaps' };

describe('the path of a violation', () => {
  it.each<[string, string, string, unknown, readonly string[]]>([
    [
      'begins with the index where the body is a list',
      'PUT',
      '/api/metadata/workflow',
      [{ name: 'order', tasks: [optional] }],
      ['[0].tasks[0].optional'],
    ],
    [
      'leads through members and indexes',
      'POST',
      '/api/metadata/workflow',
      { name: 'order', tasks: [noop, loop] },
      ['tasks[1].loopOver[0].joinOn'],
    ],
    [
      'has names of members as they stand, numbers among them',
      'POST',
      '/api/workflow',
      { name: 'purchase', taskToDomain: { 'a/b': [], 'x~y': [], 7: [] } },
      ['taskToDomain.7', 'taskToDomain.a/b', 'taskToDomain.x~y'],
    ],
    [
      'is empty where the body itself is to blame',
      'POST',
      '/api/workflow/bulk/terminate',
      [],
      [''],
    ],
  ])('%s', async (_what, method, path, body, paths) => {
    const { status, json } = await cluster.direct({ method, path, as: root, body });
    expect(status).toBe(400);
    const violations: readonly { readonly path: string }[] = json.validationErrors;
    expect(violations.map((one) => one.path)).toEqual(paths);
  });
});
