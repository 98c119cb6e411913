/**
 * Workflows that a Human task starts when something happens to it (docs/reference-docs/operators/human). A trigger
 * never breaks the task: one that cannot start its workflow says so in the task's trigger log.
 */
import type { Change } from '../ports.ts';
import { unknownWorkflowDefinition } from '../refusals.ts';
import { beginExecution } from '../engine/begin-execution.ts';
import { definitionVersion } from '../definitions/definition.ts';
import type { EffectContext } from './effect.ts';
import type {
  ActionLogEntry,
  HumanTask,
  HumanTaskUser,
  TaskTrigger,
  TriggerLogEntry,
  TriggerType,
} from '../human-tasks/human-task.ts';

/** After these actions of the log the task's assignee is the entry's. */
const SETS_ASSIGNEE: readonly ActionLogEntry['action'][] = [
  'ASSIGNMENT',
  'ASSIGNMENTS_COMPLETED',
  'CLAIM',
];

/** Whether a change of the task may start workflows at all. */
export function mayTrigger({ definition }: HumanTask): boolean {
  return definition.taskTriggers.length > 0;
}

/** The task with the workflows logged that its change has triggered, and the changes that start them. */
export async function fireTriggers(
  before: HumanTask | undefined,
  task: HumanTask,
  context: EffectContext,
): Promise<{ readonly task: HumanTask; readonly changes: readonly Change[] }> {
  const { taskTriggers } = task.definition;
  const started: Change[] = [];
  const entries: TriggerLogEntry[] = [];
  for (const event of triggeredBy(before, task)) {
    for (const trigger of taskTriggers) {
      if (trigger.triggerType !== event) continue;
      const { entry, changes } = await startTriggered(trigger, task, context);
      entries.push(entry);
      started.push(...changes);
    }
  }
  if (entries.length === 0) return { task, changes: [] };
  return { task: { ...task, triggerLog: task.triggerLog.addAll(entries) }, changes: started };
}

async function startTriggered(
  { triggerType, startWorkflowRequest }: TaskTrigger,
  task: HumanTask,
  context: EffectContext,
): Promise<{ readonly entry: TriggerLogEntry; readonly changes: readonly Change[] }> {
  const { name, version, input = {}, correlationId, taskToDomain = {} } = startWorkflowRequest;
  const entry: TriggerLogEntry = {
    id: context.ids.next(),
    triggerType,
    state: task.state,
    triggeredAt: context.now,
    workflowName: name,
    workflowVersion: version,
  };
  const failed = (error: string) => ({ entry: { ...entry, error }, changes: [] });
  const definitions = await context.read.read('workflowDefinition', name);
  const definition = definitionVersion(definitions?.value, version);
  if (definition === undefined) return failed(unknownWorkflowDefinition(name, version).message);
  const workflowId = context.ids.next();
  const cut = context.limits.trigger(task.workflowId, workflowId);
  if (cut !== undefined) return failed(cut.reason);
  const request = {
    workflowId,
    input,
    correlationId,
    taskToDomain: taskToDomain as Readonly<Record<string, string>>,
    createdBy: task.createdBy,
  };
  const { changes } = await beginExecution(definition, request, context);
  return { entry: { ...entry, workflowVersion: definition.version, workflowId }, changes };
}

/** What happened to the task between the two, in the order of its action log. */
export function triggeredBy(
  before: HumanTask | undefined,
  after: HumanTask,
): readonly TriggerType[] {
  const events: TriggerType[] = before === undefined ? ['PENDING'] : [];
  let assignee = before?.assignee;
  for (const entry of after.log.from(before?.log.length ?? 0)) {
    const isFirst = entry === after.log.get(0);
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
