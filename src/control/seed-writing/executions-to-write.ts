/** Executions that a seed starts, and what people did in them as far as its steps can say it. */
import { FAILURE_WORKFLOW_DUE, type Execution } from '../../domain/executions/execution.ts';
import type { ActionLogEntry, HumanTask } from '../../domain/human-tasks/human-task.ts';
import { ADMINISTRATOR } from '../seeds/default-cluster.ts';
import type { SeedExecution, SeedStep } from '../seeds/seed.ts';
import { filled, type Draft } from './draft.ts';
import type { KeptRecords } from './kept-records.ts';

/** Those that somebody has started; what they have started comes with them. */
export function addExecutions(draft: Draft, records: KeptRecords): void {
  const executions = records.all('execution');
  const startedByOthers = new Set(executions.flatMap((one) => startedBy(one, records)));
  for (const execution of executions)
    if (!startedByOthers.has(execution.workflowId)) addExecution(draft, execution, records);
}

/** In the place of one that is left out: what it had started and what does not report back to it. */
export function addThoseStartedBy(id: string, draft: Draft, records: KeptRecords): void {
  const execution = records.get('execution', id);
  if (execution === undefined) return;
  for (const child of startedBy(execution, records)) {
    const started = records.get('execution', child);
    if (started === undefined) continue;
    if (started.parentWorkflowId === undefined) addExecution(draft, started, records);
    else {
      draft.leaveOut(nameOf(started), `it is a sub-workflow of ${id}, which is left out`);
      addThoseStartedBy(child, draft, records);
    }
  }
}

/** The ids of the executions that this one has started, whether they are still there or not. */
export function startedBy(execution: Execution, records: KeptRecords): readonly string[] {
  const { failureWorkflowId = FAILURE_WORKFLOW_DUE } = execution;
  const found = failureWorkflowId === FAILURE_WORKFLOW_DUE ? [] : [failureWorkflowId];
  for (const { taskId, subWorkflowId } of execution.tasks.all()) {
    if (subWorkflowId !== undefined) found.push(subWorkflowId);
    for (const { workflowId } of records.get('humanTask', taskId)?.triggerLog ?? [])
      if (workflowId !== undefined) found.push(workflowId);
  }
  return found;
}

function nameOf({ workflowId, definition, status }: Execution): string {
  return `execution "${workflowId}" of ${definition.name} (${status})`;
}

function addExecution(draft: Draft, execution: Execution, records: KeptRecords): void {
  const { workflowId: id, definition, createdBy, correlationId, input } = execution;
  const newest = records.get('workflowDefinition', definition.name)?.versions.at(-1);
  const steps = stepsOf(execution, records);
  const value: SeedExecution = filled({
    name: definition.name,
    version: newest?.version === definition.version ? undefined : definition.version,
    workflowId: id,
    correlationId,
    startedBy: createdBy === ADMINISTRATOR ? undefined : createdBy,
    input: Object.keys(input).length === 0 ? undefined : input,
    then: steps.length === 0 ? undefined : steps,
  }) as SeedExecution;
  draft.add('executions', { name: nameOf(execution), id, value });
}

interface TimedStep {
  readonly at: number;
  readonly step: SeedStep;
}

/** In the order in which they happened; of one moment, in that of the tasks. */
function stepsOf(execution: Execution, records: KeptRecords): readonly SeedStep[] {
  const timed = execution.tasks.all().flatMap(({ taskId }) => {
    const task = records.get('humanTask', taskId);
    return task === undefined ? [] : stepsOn(task);
  });
  return timed.sort((one, other) => one.at - other.at).map(({ step }) => step);
}

function stepsOn(task: HumanTask): readonly TimedStep[] {
  const { baseRefName: taskRefName, claimant, output, state, updatedBy: by, updatedOn } = task;
  const steps: TimedStep[] = [];
  const claimed = task.log.all().findLast(({ action }) => action === 'CLAIM');
  if (claimant && claimed && !isAutoClaimed(task))
    steps.push({
      at: claimed.stateStart,
      step: { claim: { taskRefName, by: claimant.user } },
    });
  const complete = state === 'COMPLETED';
  if (!complete && Object.keys(output).length === 0) return steps;
  const update = { taskRefName, by, output, ...(complete && { complete }) };
  return [...steps, { at: updatedOn, step: { update } }];
}

/** Whether its only claim is the one with which it was assigned. */
function isAutoClaimed({ definition, log }: HumanTask): boolean {
  const actions = log.all();
  const isClaim = ({ action }: ActionLogEntry) => action === 'CLAIM';
  if (definition.autoClaim !== true || actions.filter(isClaim).length !== 1) return false;
  return actions.findIndex(isClaim) <= 1;
}
