/** Whether an execution that a seed makes is the one that it was written from: but for ids that are given anew, and times. */
import type { WorkflowDefinition } from '../../domain/definitions/definition.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import type { Task } from '../../domain/executions/task.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { memo } from '../../domain/memo.ts';
import { pathText, type Path } from '../../domain/path.ts';
import { startedBy } from './executions-to-write.ts';
import type { KeptRecords } from './kept-records.ts';

/** Executions that start one another in a longer row are not followed. */
const DEEPEST = 50;

/** What the seed would make otherwise, the first of it; undefined: nothing. */
export function differenceOf(
  workflowId: string,
  here: KeptRecords,
  there: KeptRecords,
): string | undefined {
  const one = shownAs(workflowId, here);
  const other = shownAs(workflowId, there);
  if (one === other) return undefined;
  const is: unknown = JSON.parse(one);
  const path = firstDifference(is, JSON.parse(other), []);
  const [found, made] = [is, JSON.parse(other)].map((value) => short(valueAt(value, path)));
  return `${placeText(is, path)} is ${found ?? ''}, and claims and updates make it ${made ?? ''}`;
}

/** As JSON, in which ids are numbered. */
function shownAs(workflowId: string, records: KeptRecords): string {
  const ids = new Map<string, number>();
  const shown = JSON.stringify(shownExecution(workflowId, records, ids, 0));
  return shown.replaceAll(UUID, (id) => `#${String(ids.get(id) ?? id)}`);
}

const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

function shownExecution(
  id: string,
  records: KeptRecords,
  ids: Map<string, number>,
  depth: number,
): unknown {
  ids.set(id, ids.size);
  const execution = records.get('execution', id);
  if (execution === undefined) return null;
  if (depth > DEEPEST) return id;
  const { tasks, definition, ...shown } = execution;
  return {
    ...withoutTimes(shown),
    tasks: tasks.all().map((task) => shownTask(task, records, ids)),
    definition: contentOf(definition),
    started: startedBy(execution, records).map((child) =>
      shownExecution(child, records, ids, depth + 1),
    ),
  };
}

function withoutTimes(execution: Omit<Execution, 'tasks' | 'definition'>): object {
  const { createTime: _c, updateTime: _u, endTime, lastRetriedTime, ...rest } = execution;
  return { ...rest, hasEnded: endTime > 0, isRetried: lastRetriedTime > 0 };
}

function shownTask(task: Task, records: KeptRecords, ids: Map<string, number>): unknown {
  ids.set(task.taskId, ids.size);
  return {
    reference: task.referenceTaskName,
    type: task.taskType,
    status: task.status,
    iteration: task.iteration,
    seq: task.seq,
    retryCount: task.retryCount,
    retried: task.retried,
    input: task.input,
    output: task.output,
    reasonForIncompletion: task.reasonForIncompletion,
    domain: task.domain,
    humanTask: shownHumanTask(task.taskId, records),
  };
}

function shownHumanTask(taskId: string, records: KeptRecords): unknown {
  const task = records.get('humanTask', taskId);
  return (
    task && {
      state: task.state,
      displayName: task.displayName,
      createdBy: task.createdBy,
      owners: task.owners,
      assignee: task.assignee,
      claimant: task.claimant,
      definition: task.definition,
      input: task.input,
      output: task.output,
      assigneeIndex: task.assigneeIndex,
      skippedAssigneeIndexes: task.skippedAssigneeIndexes,
      assignmentsCompleted: task.assignmentsCompleted,
      timesOut: task.timeoutAt !== undefined,
      escalates: task.slaDueAt !== undefined,
    }
  );
}

const ABOUT = ['createdBy', 'updatedBy', 'createTime', 'updateTime', 'tags'];

/** One text for all executions of a definition, whatever the order of its members. */
const contentOf = memo((definition: WorkflowDefinition): string =>
  JSON.stringify(definition, (_name, value: unknown) =>
    isJsonObject(value) ? ordered(value) : value,
  ),
);

function ordered(value: JsonObject): JsonObject {
  const members = Object.entries(value).filter(([name]) => !ABOUT.includes(name));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Where the values differ first, from the outside in. */
function firstDifference(one: unknown, other: unknown, path: Path): Path {
  const isComparable =
    Array.isArray(one) === Array.isArray(other) && isContainer(one) && isContainer(other);
  if (!isComparable) return path;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const [here, there] = [valueAt(one, [name]), valueAt(other, [name])];
    if (JSON.stringify(here) !== JSON.stringify(there))
      return firstDifference(here, there, [...path, Array.isArray(one) ? Number(name) : name]);
  }
  return path;
}

function isContainer(value: unknown): value is object {
  return Array.isArray(value) || isJsonObject(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, name) => (isContainer(inner) ? (inner as Record<string, unknown>)[name] : undefined),
    value,
  );
}

/** With a task's reference in place of its number. */
function placeText(value: unknown, path: Path): string {
  const [name, at, ...rest] = path;
  const reference = name === 'tasks' ? valueAt(value, ['tasks', at ?? '', 'reference']) : undefined;
  if (typeof reference !== 'string') return pathText(path) || 'it';
  return ['task', `"${reference}"`, pathText(rest)].filter((part) => part !== '').join(' ');
}

function short(value: unknown): string {
  if (value === undefined) return 'not there';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : 'another';
}
