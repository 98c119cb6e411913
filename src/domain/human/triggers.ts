/**
 * Workflows that a Human task starts when something happens to it (docs/reference-docs/operators/human). A trigger
 * never breaks the task: one that cannot start its workflow says so in the task's trigger log.
 */
import type { Change, Reader } from '../ports.ts';
import { unknownWorkflowDefinition } from '../refusals.ts';
import { beginExecution } from '../workflow/begin-execution.ts';
import { definitionVersion } from '../workflow/definition.ts';
import type { Engine } from '../workflow/task-types/task-type.ts';
import type {
  ActionLogEntry,
  HumanTask,
  HumanTaskUser,
  TaskTrigger,
  TriggerLogEntry,
  TriggerType,
} from './human-task.ts';

/** Workflows started by triggers may hold Human tasks with triggers: a chain longer than this ends. */
const LONGEST_CHAIN = 10;
/** And so does one that has started this many, side by side or after one another. */
const MOST_STARTED = 100;

/** How far a chain of triggers has come: the last of them, and how many workflows all may still start. */
interface Chain {
  readonly length: number;
  readonly budget: { left: number };
}

/** After these actions of the log the task's assignee is the entry's. */
const SETS_ASSIGNEE: readonly ActionLogEntry['action'][] = [
  'ASSIGNMENT',
  'ASSIGNMENTS_COMPLETED',
  'CLAIM',
];

/** The changes, with the workflows that they trigger started and logged. */
export async function withTriggers(
  changes: readonly Change[],
  engine: Engine,
  read: Reader,
  chain: Chain = { length: 1, budget: { left: MOST_STARTED } },
): Promise<readonly Change[]> {
  const all: Change[] = [];
  for (const change of changes) {
    const task = change.kind === 'humanTask' ? change.value : undefined;
    if (task === undefined || task.definition.taskTriggers.length === 0) all.push(change);
    else all.push(...(await fire(task, change.expected, engine, read, chain)));
  }
  return all;
}

async function fire(
  task: HumanTask,
  expected: number,
  engine: Engine,
  read: Reader,
  chain: Chain,
): Promise<readonly Change[]> {
  const before = expected === 0 ? undefined : (await read.read('humanTask', task.taskId))?.value;
  const started: Change[] = [];
  const entries: TriggerLogEntry[] = [];
  for (const event of triggeredBy(before, task)) {
    for (const trigger of task.definition.taskTriggers) {
      if (trigger.triggerType !== event) continue;
      const { entry, changes } = await startTriggered(trigger, task, engine, read, chain);
      entries.push(entry);
      const next = { ...chain, length: chain.length + 1 };
      started.push(...(await withTriggers(changes, engine, read, next)));
    }
  }
  const value = { ...task, triggerLog: [...task.triggerLog, ...entries] };
  return [{ kind: 'humanTask', id: task.taskId, expected, value }, ...started];
}

async function startTriggered(
  { triggerType, startWorkflowRequest }: TaskTrigger,
  task: HumanTask,
  engine: Engine,
  read: Reader,
  chain: Chain,
): Promise<{ readonly entry: TriggerLogEntry; readonly changes: readonly Change[] }> {
  const { name, version, input = {}, correlationId, taskToDomain = {} } = startWorkflowRequest;
  const entry: TriggerLogEntry = {
    id: engine.ids.next(),
    triggerType,
    state: task.state,
    triggeredAt: engine.now,
    workflowName: name,
    workflowVersion: version,
  };
  const failed = (error: string) => ({ entry: { ...entry, error }, changes: [] });
  if (chain.length > LONGEST_CHAIN)
    return failed(`a chain of more than ${LONGEST_CHAIN} triggers was cut`);
  if (chain.budget.left === 0)
    return failed(`a chain that had started ${MOST_STARTED} workflows was cut`);
  if (Object.keys(taskToDomain).length > 0)
    return failed('taskToDomain is not supported by this mock');
  const definition = definitionVersion(
    (await read.read('workflowDefinition', name))?.value,
    version,
  );
  if (definition === undefined) return failed(unknownWorkflowDefinition(name, version).message);
  chain.budget.left -= 1;
  const request = { input, correlationId, createdBy: task.createdBy };
  const begun = await beginExecution(definition, request, engine, read);
  const { workflowId, changes } = begun;
  return { entry: { ...entry, workflowVersion: definition.version, workflowId }, changes };
}

/** What happened to the task between the two, in the order of its action log. */
export function triggeredBy(
  before: HumanTask | undefined,
  after: HumanTask,
): readonly TriggerType[] {
  const events: TriggerType[] = before === undefined ? ['PENDING'] : [];
  let assignee = before?.assignee;
  for (const entry of after.log.slice(before?.log.length ?? 0)) {
    const isFirst = entry === after.log[0];
    events.push(...triggeredByAction(entry, assignee, isFirst));
    if (SETS_ASSIGNEE.includes(entry.action)) assignee = entry.assignee;
  }
  if (
    after.state !== before?.state &&
    (after.state === 'COMPLETED' || after.state === 'TIMED_OUT')
  ) {
    events.push(after.state);
  }
  return events;
}

/** The first offer of a task is no change of its assignee; picking up an open task is one. */
function triggeredByAction(
  { action, assignee }: ActionLogEntry,
  before: HumanTaskUser | undefined,
  isFirst: boolean,
): readonly TriggerType[] {
  const changed: readonly TriggerType[] =
    isFirst || isSame(before, assignee) ? [] : ['ASSIGNEE_CHANGED'];
  switch (action) {
    case 'ASSIGNMENT':
      return [...changed, 'ASSIGNED'];
    case 'ASSIGNMENTS_COMPLETED':
      return changed;
    case 'CLAIM':
      return [
        'IN_PROGRESS',
        'CLAIMANT_CHANGED',
        ...(before === undefined ? (['ASSIGNEE_CHANGED'] as const) : changed),
      ];
    case 'RELEASE':
      return ['CLAIMANT_CHANGED'];
    default:
      return [];
  }
}

function isSame(one: HumanTaskUser | undefined, other: HumanTaskUser | undefined): boolean {
  return one?.userType === other?.userType && one?.user === other?.user;
}
