import { HOUR_MS } from '../units.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import { keys } from '../index-keys.ts';
import type { Reader } from '../ports.ts';
import { isRefusal, type Refusal } from '../refusals.ts';
import type { Execution } from '../executions/execution.ts';
import { executionFields, executionTexts, newestStartFirst } from './execution-fields.ts';
import { mentions, requiredTexts, type Query } from '../search/query.ts';
import {
  pageOf,
  readOrder,
  readSearch,
  type SearchRequest,
  type Found,
  type Searchable,
} from '../search/paged-search.ts';
import { newestScheduledFirst, taskFields, taskTexts } from './task-fields.ts';
import { isIndexed, type Searcher } from './searcher.ts';
import { admits } from '../access/admit.ts';

/** How far back a search reaches that says nothing of startTime (search-workflow-executions). */
const USUAL_REACH_MS = 72 * HOUR_MS;

const executions: Searchable<Execution> = {
  fields: executionFields,
  textsOf: executionTexts,
  usualOrder: newestStartFirst,
};

const tasks: Searchable<TaskOfExecution> = {
  fields: taskFields,
  textsOf: taskTexts,
  usualOrder: newestScheduledFirst,
};

/** The executions that fit and that the caller may read. */
export async function searchExecutions(
  asked: SearchRequest,
  searcher: Searcher,
): Promise<Found<Execution> | Refusal<'InvalidSearchQuery'>> {
  const search = readSearch(asked, executions);
  if (isRefusal(search)) return search;
  const order = readOrder(asked, executions);
  if (isRefusal(order)) return order;
  const { query, fits } = search;
  const { caller, read, now } = searcher;
  const since = query && mentions(query, 'startTime') ? -Infinity : now - USUAL_REACH_MS;
  const asking = { caller, read, held: new Map() };
  const found: Execution[] = [];
  for (const execution of await candidates(query, read)) {
    if (execution.createTime < since || !fits(execution)) continue;
    if (!isIndexed(execution.createTime, searcher)) continue;
    if (await admits('execution', 'read', { value: execution }, asking)) found.push(execution);
  }
  return pageOf(found, asked, order);
}

/** The executions with a task that fits and that the caller may read; sorted as executions are. */
export async function searchExecutionsByTasks(
  asked: SearchRequest,
  searcher: Searcher,
): Promise<Found<Execution> | Refusal<'InvalidSearchQuery'>> {
  const search = readSearch(asked, tasks);
  if (isRefusal(search)) return search;
  const order = readOrder(asked, executions);
  if (isRefusal(order)) return order;
  const { caller, read } = searcher;
  const asking = { caller, read, held: new Map() };
  const found: Execution[] = [];
  for (const execution of await candidates(search.query, read)) {
    if (!indexedTasksOf(execution, searcher).some(search.fits)) continue;
    if (await admits('execution', 'read', { value: execution }, asking)) found.push(execution);
  }
  return pageOf(found, asked, order);
}

/** The tasks that fit and that the caller may read. */
export async function searchTasks(
  asked: SearchRequest,
  searcher: Searcher,
): Promise<Found<TaskOfExecution> | Refusal<'InvalidSearchQuery'>> {
  const search = readSearch(asked, tasks);
  if (isRefusal(search)) return search;
  const order = readOrder(asked, tasks);
  if (isRefusal(order)) return order;
  const { caller, read } = searcher;
  const asking = { caller, read, held: new Map() };
  const found: TaskOfExecution[] = [];
  for (const execution of await candidates(search.query, read)) {
    for (const one of indexedTasksOf(execution, searcher)) {
      if (search.fits(one) && (await admits('task', 'read', one, asking))) found.push(one);
    }
  }
  return pageOf(found, asked, order);
}

function indexedTasksOf(execution: Execution, searcher: Searcher): readonly TaskOfExecution[] {
  return [...execution.tasks]
    .filter(({ scheduledTime }) => isIndexed(scheduledTime, searcher))
    .map((task) => ({ task, execution }));
}

/** The executions that the query can fit at all, as far as the store finds them by a key. */
async function candidates<T>(
  query: Query<T> | undefined,
  read: Reader,
): Promise<readonly Execution[]> {
  const ids = query && requiredTexts(query, 'workflowId');
  if (ids) return byIds(ids, read);
  const names = query && requiredTexts(query, 'workflowType');
  const correlationIds = query && requiredTexts(query, 'correlationId');
  const found = await read.find('execution', [
    ...(names ? [names.map(keys.workflowName)] : []),
    ...(correlationIds ? [correlationIds.map(keys.correlation)] : []),
  ]);
  return found.map(({ value }) => value);
}

async function byIds(ids: readonly string[], read: Reader): Promise<readonly Execution[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => read.read('execution', id)));
  return found.flatMap((stored) => (stored === undefined ? [] : [stored.value]));
}
