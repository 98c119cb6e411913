import type { Caller } from '../identity/caller.ts';
import type { Reader } from '../ports.ts';
import type { HumanTask } from '../human-tasks/human-task.ts';
import {
  fits,
  isVisible,
  searchKeys,
  type HumanTaskFilter,
  type SearchType,
} from './human-task-search.ts';

/** The tasks that fit the filter and that a search of this type shows to the caller, in no order. */
export async function findHumanTasks(
  filter: HumanTaskFilter,
  searchType: SearchType,
  caller: Caller,
  read: Reader,
): Promise<HumanTask[]> {
  const asking = { caller, read, held: new Map() };
  const found: HumanTask[] = [];
  for (const task of await read.find('humanTask', searchKeys(filter))) {
    if (!fits(task.value, filter)) continue;
    if (await isVisible(task, searchType, filter, asking)) found.push(task.value);
  }
  return found;
}
