import type { Caller } from '../identity/caller.ts';
import type { Grants } from '../identity/grants.ts';
import type { Reader } from '../ports.ts';
import { grantsOn } from '../human-tasks/grants-on.ts';
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
  const grants = new Map<string, Grants | undefined>();
  const found: HumanTask[] = [];
  for (const { value: task } of await read.find('humanTask', searchKeys(filter))) {
    if (!fits(task, filter)) continue;
    const name = task.definitionName;
    if (!grants.has(name)) grants.set(name, await grantsOn(task, read));
    if (isVisible(task, caller, searchType, filter, grants.get(name))) found.push(task);
  }
  return found;
}
