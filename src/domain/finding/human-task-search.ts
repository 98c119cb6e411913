import { admits, type Asking } from '../access/admit.ts';
import { keysAdmitted } from '../access/keys-admitted.ts';
import type { Part, Stored } from '../ports.ts';
import { keys } from '../index-keys.ts';
import { firstInOrder } from '../search/first-in-order.ts';
import {
  asksForWordsAlone,
  fitsFullText,
  requiredWords,
  type FullTextQuery,
} from '../search/full-text.ts';
import { matchesWildcard } from '../search/wildcard.ts';
import { exactConditions, fitsFieldQuery, type FieldQuery } from '../search/field-query.ts';
import { searchableTexts } from '../human-tasks/searchable-texts.ts';
import {
  userTypes,
  type HumanTask,
  type HumanTaskState,
  type HumanTaskUser,
} from '../human-tasks/human-task.ts';

/** A person or group to look for; without a type any type fits, and `*` stands for any text. */
export interface UserFilter {
  readonly userType?: string | null | undefined;
  readonly user?: string | null | undefined;
}

/** Filters, each a list of which one must fit; an empty list, as an empty text, asks for nothing. */
export interface HumanTaskFilter {
  readonly states: readonly HumanTaskState[];
  readonly assignees: readonly UserFilter[];
  readonly claimants: readonly UserFilter[];
  readonly definitionNames: readonly string[];
  readonly displayNames: readonly string[];
  readonly taskRefNames: readonly string[];
  readonly workflowIds: readonly string[];
  readonly workflowNames: readonly string[];
  /** Bounds on `updatedOn`, epoch ms, both included. */
  readonly updateStartTime?: number | undefined;
  readonly updateEndTime?: number | undefined;
  readonly fullText?: FullTextQuery | undefined;
  readonly inputQuery?: FieldQuery | undefined;
  readonly outputQuery?: FieldQuery | undefined;
}

/** Asks for nothing: every task fits. */
export const noFilter: HumanTaskFilter = {
  states: [],
  assignees: [],
  claimants: [],
  definitionNames: [],
  displayNames: [],
  taskRefNames: [],
  workflowIds: [],
  workflowNames: [],
};

/** The index keys that narrow the search down; what they let through is judged by `fits`. */
export function searchKeys(filter: HumanTaskFilter): readonly (readonly string[])[] {
  return [
    filter.states.map(keys.state),
    filter.definitionNames.map(keys.definition),
    filter.displayNames.map(keys.displayName),
    filter.taskRefNames.map(keys.taskRef),
    filter.workflowIds.map(keys.workflow),
    filter.workflowNames.map(keys.workflowName),
    userKeys(filter.assignees, keys.assignee),
    userKeys(filter.claimants, keys.claimant),
    ...(filter.fullText ? wordKeys(filter.fullText) : []),
    ...(filter.inputQuery ? fieldKeys('input', filter.inputQuery) : []),
    ...(filter.outputQuery ? fieldKeys('output', filter.outputQuery) : []),
  ].filter((anyOf) => anyOf.length > 0);
}

/** Whether the keys say all that the filter asks for, so that `fits` has nothing to add. */
export function isByKeysAlone(filter: HumanTaskFilter): boolean {
  return (
    [...filter.assignees, ...filter.claimants].every(isNamed) &&
    filter.updateStartTime === undefined &&
    filter.updateEndTime === undefined &&
    (filter.fullText === undefined || asksForWordsAlone(filter.fullText)) &&
    (filter.inputQuery === undefined || exactConditions(filter.inputQuery) !== undefined) &&
    (filter.outputQuery === undefined || exactConditions(filter.outputQuery) !== undefined)
  );
}

function wordKeys(query: FullTextQuery): readonly (readonly string[])[] {
  return requiredWords(query).map((anyOf) => anyOf.map((word) => keys.within('words', '', word)));
}

function fieldKeys(name: string, query: FieldQuery): readonly (readonly string[])[] {
  const conditions = exactConditions(query) ?? [];
  return conditions.map(({ path, anyOf }) => anyOf.map((text) => keys.within(name, path, text)));
}

function userKeys(
  filters: readonly UserFilter[],
  key: (userType: string, user: string) => string,
): readonly string[] {
  if (!filters.every(isNamed)) return [];
  return filters.flatMap(({ userType, user }) =>
    (userType ? [userType] : userTypes).map((type) => key(type, user ?? '')),
  );
}

/** Whether the filter names one user or group. */
function isNamed({ user }: UserFilter): boolean {
  return user !== undefined && user !== null && user !== '' && !user.includes('*');
}

/** Whether the task passes the filters that the index cannot answer alone. */
export function fits(task: HumanTask, filter: HumanTaskFilter): boolean {
  return (
    anyFits(filter.assignees, task.assignee) &&
    anyFits(filter.claimants, task.claimant) &&
    task.updatedOn >= (filter.updateStartTime ?? -Infinity) &&
    task.updatedOn <= (filter.updateEndTime ?? Infinity) &&
    (filter.inputQuery === undefined || fitsFieldQuery(filter.inputQuery, task.input)) &&
    (filter.outputQuery === undefined || fitsFieldQuery(filter.outputQuery, task.output)) &&
    (filter.fullText === undefined || fitsFullText(filter.fullText, searchableTexts(task)))
  );
}

function anyFits(filters: readonly UserFilter[], user: HumanTaskUser | undefined): boolean {
  return (
    filters.length === 0 || (user !== undefined && filters.some((filter) => userFits(filter, user)))
  );
}

function userFits(filter: UserFilter, { userType, user }: HumanTaskUser): boolean {
  if (filter.userType && filter.userType !== userType) return false;
  if (!filter.user) return true;
  const folds = userType === 'CONDUCTOR_USER';
  const wanted = folds ? filter.user.toLowerCase() : filter.user;
  return matchesWildcard(wanted, folds ? user.toLowerCase() : user);
}

export type SearchType = 'ADMIN' | 'INBOX' | undefined;

/**
 * Whether a search shows the task to the caller (docs/reference-docs/api/human-tasks/search-task-list): INBOX what
 * is offered to them, ADMIN everything to administrators and to others what they own, neither: all of it that the
 * caller may see.
 */
export async function isVisible(
  task: Stored<'humanTask'>,
  searchType: SearchType,
  filter: HumanTaskFilter,
  asking: Asking,
): Promise<boolean> {
  if (asksForExternal(filter) && (await admits('humanTask', 'find for an external', task, asking)))
    return true;
  return admits('humanTask', searchAction(searchType), task, asking);
}

/** The keys of which those tasks have one that `isVisible` lets through; see keysAdmitted. */
export async function visibleKeys(
  searchType: SearchType,
  filter: HumanTaskFilter,
  { caller, read }: Asking,
): Promise<readonly string[] | 'all' | 'unknown'> {
  const admitted = await keysAdmitted('humanTask', searchAction(searchType), caller, read);
  return admitted !== 'all' && asksForExternal(filter) ? 'unknown' : admitted;
}

function asksForExternal({ assignees }: HumanTaskFilter): boolean {
  return assignees.some(({ userType }) => userType?.startsWith('EXTERNAL_'));
}

function searchAction(searchType: SearchType) {
  if (searchType === 'INBOX') return 'find in the INBOX';
  return searchType === 'ADMIN' ? 'find as ADMIN' : 'find';
}

/** Newest change first; ties by id, so that pages are stable. */
function newestFirst(one: HumanTask, other: HumanTask): number {
  return other.updatedOn - one.updatedOn || (one.taskId < other.taskId ? -1 : 1);
}

/** The part of the tasks that the page shows, newest first. */
export function partOf(tasks: readonly HumanTask[], { start, size }: Part): readonly HumanTask[] {
  return firstInOrder(tasks, start + size, newestFirst).slice(start);
}
