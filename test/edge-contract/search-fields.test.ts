import { describe, expect, it } from 'vitest';
import { executionFields } from '../../src/domain/finding/execution-fields.ts';
import { taskFields } from '../../src/domain/finding/task-fields.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import { documentedOperation, type Json } from '../support/openapi-document.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useStandingCluster } from '../support/test-cluster.ts';

/** The document names the fields of searches, and each of them can be asked about. */

const cluster = useStandingCluster({ seed: purchaseFixtures });

const searches: readonly (readonly [OperationId, string, Readonly<Record<string, unknown>>])[] = [
  ['searchWorkflows', '/api/workflow/search', executionFields],
  ['searchFullWorkflows', '/api/workflow/search-v2', executionFields],
  ['searchWorkflowsByTasks', '/api/workflow/search-by-tasks', taskFields],
  ['searchFullWorkflowsByTasks', '/api/workflow/search-by-tasks-v2', taskFields],
  ['searchTasks', '/api/tasks/search', taskFields],
  ['searchFullTasks', '/api/tasks/search-v2', taskFields],
];

function parameterOf(operationId: OperationId, name: string): Json {
  return documentedOperation(operationId).parameters.find((one) => one['name'] === name) ?? {};
}

describe.each(searches)('%s', (operationId, path, fields) => {
  const statusOf = async (query: Readonly<Record<string, string>>) =>
    (await cluster.call({ path, as: root, query })).status;

  it('has the fields of its query in the document', async () => {
    const { description } = parameterOf(operationId, 'query');
    const [, listed = ''] = /Fields: ([^.]*)\./.exec(String(description)) ?? [];
    const names = listed.split(/,\s*|\s+and\s+/).map((name) => name.trim());

    expect(names.sort()).toEqual(Object.keys(fields).sort());
    for (const name of names)
      expect([name, await statusOf({ query: `${name} = 1` })]).toEqual([name, 200]);
    expect(await statusOf({ query: 'noField = 1' })).toBe(400);
  });

  it('can be sorted by each field that the document says, and by no other', async () => {
    const pattern = new RegExp(parameterOf(operationId, 'sort')['schema'].items.pattern);
    const names = [...Object.keys(executionFields), ...Object.keys(taskFields), 'noField'];
    for (const name of new Set(names))
      for (const direction of ['', ':ASC', ':desc', ':down']) {
        const sort = `${name}${direction}`;
        expect([sort, await statusOf({ sort })]).toEqual([sort, pattern.test(sort) ? 200 : 400]);
      }
  });
});
