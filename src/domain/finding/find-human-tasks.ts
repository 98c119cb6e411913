import type { Part } from '../ports.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';
import type { Found } from '../search/paged-search.ts';
import { isIndexed, type Searcher } from './searcher.ts';
import {
  fits,
  isByKeysAlone,
  isVisible,
  partOf,
  searchKeys,
  visibleKeys,
  type HumanTaskFilter,
  type SearchType,
} from './human-task-search.ts';

/** The tasks that fit the filter and that a search of this type shows to the caller, newest first. */
export async function findHumanTasks(
  filter: HumanTaskFilter,
  searchType: SearchType,
  part: Part,
  searcher: Searcher,
): Promise<Found<HumanTask>> {
  const { caller, read, staleMs } = searcher;
  const asking = { caller, read, held: new Map() };
  const visible = await visibleKeys(searchType, filter, asking);
  const keys = [...searchKeys(filter), ...(typeof visible === 'string' ? [] : [visible])];
  if (visible !== 'unknown' && staleMs === undefined && isByKeysAlone(filter)) {
    const { total, records } = await read.page('humanTask', keys, part);
    return { totalHits: total, page: records.map(({ value }) => value) };
  }
  const found: HumanTask[] = [];
  for (const task of await read.find('humanTask', keys)) {
    if (!isIndexed(task.value.createdOn, searcher) || !fits(task.value, filter)) continue;
    if (visible !== 'unknown' || (await isVisible(task, searchType, filter, asking)))
      found.push(task.value);
  }
  return { totalHits: found.length, page: partOf(found, part) };
}
