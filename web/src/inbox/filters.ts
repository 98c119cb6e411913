import { useSearchParams } from 'wouter';
import type { SearchBody, TaskState } from '../tasks/task.ts';

export const QUERIES = {
  fullTextQuery: 'Words in ids, names, people, input and output',
  taskInputQuery: 'Input, such as cost = 120',
  taskOutputQuery: 'Output, such as approve = Yes',
} as const;

export const NAMES = {
  displayNames: 'Display names',
  workflowNames: 'Workflows',
  taskRefNames: 'References',
  definitionNames: 'Task definitions',
  workflowIds: 'Executions',
} as const;

export const PEOPLE = { assignees: 'Assignees', claimants: 'Claimants' } as const;
export const TIMES = {
  updateStartTime: 'Changed since (UTC)',
  updateEndTime: 'Changed until (UTC)',
} as const;

export type Query = keyof typeof QUERIES;
export type Names = keyof typeof NAMES | keyof typeof PEOPLE | 'states';
export type Time = keyof typeof TIMES;
type Key = Query | Names | Time;

const KEYS = [
  ...Object.keys(QUERIES),
  ...Object.keys(NAMES),
  ...Object.keys(PEOPLE),
  ...Object.keys(TIMES),
  'states',
] as readonly Key[];

export interface Filters {
  readonly values: (key: Key) => string[];
  readonly set: (key: Key, values: readonly string[]) => void;
  readonly clear: () => void;
  /** How many of them filter. */
  readonly count: number;
}

/** The filters of the search, which stand in the URL. */
export function useFilters(): Filters {
  const [params, setParams] = useSearchParams();
  const change = (changed: (now: URLSearchParams) => void) => {
    setParams(
      (now) => {
        changed(now);
        now.delete('page');
        return now;
      },
      { replace: true },
    );
  };
  return {
    values: (key) => params.getAll(key),
    set: (key, values) => {
      change((now) => {
        now.delete(key);
        for (const value of values) if (value !== '') now.append(key, value);
      });
    },
    clear: () => {
      change((now) => {
        for (const key of KEYS) now.delete(key);
      });
    },
    count: KEYS.filter((key) => params.has(key)).length,
  };
}

/** The search of a list with the filters beside it. What the list itself asks for stays. */
export function filtered(search: SearchBody, { values }: Filters): SearchBody {
  const texts = (keys: readonly Key[]) => keys.filter((key) => values(key).length > 0);
  const people = (key: keyof typeof PEOPLE) => values(key).map((user) => ({ user }));
  const states = values('states') as TaskState[];
  return {
    ...Object.fromEntries(
      texts(Object.keys(QUERIES) as Query[]).map((key) => [key, values(key)[0]]),
    ),
    ...Object.fromEntries(texts(Object.keys(NAMES) as Key[]).map((key) => [key, values(key)])),
    ...Object.fromEntries(
      texts(Object.keys(TIMES) as Time[]).map((key) => [key, timeOf(values(key)[0])]),
    ),
    ...(values('assignees').length > 0 && { assignees: people('assignees') }),
    ...(values('claimants').length > 0 && { claimants: people('claimants') }),
    ...(states.length > 0 && { states }),
    ...search,
  };
}

/** The fields for times have no zone. */
function timeOf(text = ''): number {
  return Date.parse(`${text}Z`);
}
