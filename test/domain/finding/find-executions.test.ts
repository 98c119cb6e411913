import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { create } from '../../../src/domain/ports.ts';
import { isRefusal } from '../../../src/domain/refusals.ts';
import type { Execution } from '../../../src/domain/executions/execution.ts';
import {
  searchExecutions,
  searchExecutionsByTasks,
  searchTasks,
} from '../../../src/domain/finding/find-executions.ts';
import type { SearchRequest } from '../../../src/domain/search/paged-search.ts';
import { TaskList } from '../../../src/domain/executions/task-list.ts';

const NAMES = 20;
const OF_EACH = 50;
const NOW = 1_000_000;

const store = new MemoryStore();
const administrator = {
  id: 'root@acme.com',
  uuid: 'uuid of root',
  kind: 'user',
  roles: new Set(['ADMIN']),
  groups: [],
} as const;
const searcher = { caller: administrator, read: store, now: NOW };

/** The executions that a search looks into, and what it looks at in them. */
const touched = new Set<string>();
const members = new Set<string | symbol>();

function watched(name: string, at: number): Execution {
  const definition = { name, version: 1, tasks: [], createdBy: 'root@acme.com' };
  const execution = {
    workflowId: `${name}-${at}`,
    definition,
    status: 'COMPLETED',
    input: { text: 'large' },
    output: { text: 'large' },
    correlationId: `order-${at}`,
    priority: 0,
    createdBy: 'root@acme.com',
    createTime: NOW - at,
    updateTime: NOW,
    endTime: NOW,
    lastRetriedTime: 0,
    variables: {},
    taskToDomain: {},
    tasks: TaskList.empty,
  } as unknown as Execution;
  return new Proxy(execution, {
    get: (one, member) => {
      touched.add(one.workflowId);
      members.add(member);
      return Reflect.get(one, member) as unknown;
    },
  });
}

async function total(found: ReturnType<typeof searchExecutions>): Promise<number | string> {
  const answer = await found;
  return isRefusal(answer) ? answer.message : answer.totalHits;
}

beforeAll(async () => {
  for (let name = 0; name < NAMES; name += 1) {
    for (let at = 0; at < OF_EACH; at += 1) {
      const execution = watched(`flow_${name}`, at);
      await store.commit([create('execution', execution.workflowId, execution)]);
    }
  }
});
beforeEach(() => {
  touched.clear();
  members.clear();
});

describe('what a search looks at, among many executions', () => {
  it.each([
    ['a name', 'workflowType = flow_3', OF_EACH],
    ['names', 'workflowType IN (flow_3, flow_4, flow_5)', 3 * OF_EACH],
    ['a name and anything else', 'status = FAILED AND (workflowType = flow_3)', OF_EACH],
    ['a correlation id', 'correlationId = order-7', NAMES],
    ['a name and a correlation id', 'correlationId = order-7 AND workflowType = flow_3', 1],
    ['an id', 'workflowId = flow_3-7', 1],
    ['ids', 'workflowId IN (flow_3-7, flow_4-7, nothing)', 2],
    ['a name that nobody knows', 'workflowType = nothing', 0],
  ])('is, for a query of %s, what fits it', async (_what, query, count) => {
    await searchExecutions(asking(query), searcher);
    expect(touched.size).toBe(count);

    touched.clear();
    await searchExecutionsByTasks(asking(query), searcher);
    expect(touched.size).toBe(count);

    touched.clear();
    await searchTasks(asking(query), searcher);
    expect(touched.size).toBe(count);
  });

  it('is everything where the query rules nothing out', async () => {
    const query = 'workflowType = flow_3 OR correlationId = order-7';
    expect(await total(searchExecutions(asking(query), searcher))).toBe(OF_EACH + NAMES - 1);
    expect(touched.size).toBe(NAMES * OF_EACH);
  });

  it('is neither input nor output nor tasks unless it is asked for them', async () => {
    const query = 'workflowType = flow_* AND status = COMPLETED AND startTime > 0';
    const asked = { ...asking(query), sort: ['updateTime:DESC'] };
    expect(await total(searchExecutions(asked, searcher))).toBe(NAMES * OF_EACH);
    for (const large of ['input', 'output', 'variables', 'tasks'])
      expect(members).not.toContain(large);
  });
});

function asking(query: string): SearchRequest {
  return { start: 0, size: 100, sort: [], freeText: '*', query };
}
