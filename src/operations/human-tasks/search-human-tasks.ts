import { grantsOn } from '../../domain/human/grants-on.ts';
import type { Grants } from '../../domain/identity/grants.ts';
import {
  fits,
  isShown,
  newestFirst,
  searchKeys,
  type HumanTaskFilter,
} from '../../domain/human/search.ts';
import { unsupportedSearch } from '../../domain/refusals.ts';
import type { Operation, RequestTo, SceneOf } from '../operation.ts';
import { humanTaskHit } from '../views.ts';

const DEFAULT_SIZE = 15;
const LARGEST_SIZE = 1000;
const QUERIES = ['fullTextQuery', 'taskInputQuery', 'taskOutputQuery'] as const;

type SearchBody = NonNullable<RequestTo<'searchHumanTasks'>['body']>;

export const searchHumanTasks: Operation<'searchHumanTasks'> = async ({ body = {} }, scene) => {
  const queries = QUERIES.filter((query) => body[query]);
  if (queries.length > 0) return unsupportedSearch(queries);
  const shown = (await matching(body, scene)).sort(newestFirst);
  const start = body.start ?? 0;
  const size = Math.min(unlessZero(body.size) ?? DEFAULT_SIZE, LARGEST_SIZE);
  const results = shown.slice(start, start + size).map(humanTaskHit);
  return {
    answer: {
      status: 200,
      body: { totalHits: shown.length, results, hits: results.length, start, pageSizeLimit: size },
    },
  };
};

async function matching(body: SearchBody, { read, caller }: SceneOf<'searchHumanTasks'>) {
  const filter = filterFrom(body);
  const grants = new Map<string, Grants | undefined>();
  const shown = [];
  for (const { value: task } of await read.find('humanTask', searchKeys(filter))) {
    if (!fits(task, filter)) continue;
    if (!grants.has(task.definitionName))
      grants.set(task.definitionName, await grantsOn(task, read));
    const onTask = grants.get(task.definitionName);
    if (isShown(task, caller, body.searchType ?? undefined, filter, onTask)) shown.push(task);
  }
  return shown;
}

/** Clients that cannot leave a number out send 0. */
function unlessZero(value: number | null | undefined): number | undefined {
  return value === 0 ? undefined : (value ?? undefined);
}

function filterFrom(body: SearchBody): HumanTaskFilter {
  return {
    states: body.states ?? [],
    assignees: body.assignees ?? [],
    claimants: body.claimants ?? [],
    definitionNames: body.definitionNames ?? [],
    displayNames: body.displayNames ?? [],
    taskRefNames: body.taskRefNames ?? [],
    workflowIds: body.workflowIds ?? [],
    workflowNames: body.workflowNames ?? [],
    updateStartTime: unlessZero(body.updateStartTime),
    updateEndTime: unlessZero(body.updateEndTime),
  };
}
