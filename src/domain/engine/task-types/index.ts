import type { WorkflowTask } from '../../definitions/definition.ts';
import { decision } from './decision.ts';
import { doWhile } from './do-while.ts';
import { dynamic } from './dynamic.ts';
import { exclusiveJoin } from './exclusive-join.ts';
import { external, externalTypes } from './external.ts';
import { forkJoinDynamic } from './fork-join-dynamic.ts';
import { forkJoin } from './fork-join.ts';
import { getWorkflow } from './get-workflow.ts';
import { human } from './human.ts';
import { inline } from './inline.ts';
import { join } from './join.ts';
import { jsonJqTransform } from './json-jq-transform.ts';
import { lambda } from './lambda.ts';
import { noop } from './noop.ts';
import { doneByEffect } from './done-by-effect.ts';
import { setVariable } from './set-variable.ts';
import { simple } from './simple.ts';
import { subWorkflow } from './sub-workflow.ts';
import { switchTask } from './switch.ts';
import type { TaskType } from './task-type.ts';
import { terminate } from './terminate.ts';
import { wait } from './wait.ts';
import { yieldTask } from './yield.ts';

/** The built-in task types; every other type is a worker's own. */
const builtIn: ReadonlyMap<string, TaskType> = new Map<string, TaskType>([
  ...externalTypes.map((type) => [type, external] as const),
  ['DECISION', decision],
  ['DO_WHILE', doWhile],
  ['DYNAMIC', dynamic],
  ['EXCLUSIVE_JOIN', exclusiveJoin],
  ['FORK_JOIN', forkJoin],
  ['FORK_JOIN_DYNAMIC', forkJoinDynamic],
  ['GET_WORKFLOW', getWorkflow],
  ['HUMAN', human],
  ['INLINE', inline],
  ['JOIN', join],
  ['JSON_JQ_TRANSFORM', jsonJqTransform],
  ['LAMBDA', lambda],
  ['NOOP', noop],
  ['SET_VARIABLE', setVariable],
  ['SIMPLE', simple],
  ['START_WORKFLOW', doneByEffect],
  ['SUB_WORKFLOW', subWorkflow],
  ['SWITCH', switchTask],
  ['TERMINATE', terminate],
  ['TERMINATE_WORKFLOW', doneByEffect],
  ['UPDATE_TASK', doneByEffect],
  ['WAIT', wait],
  ['YIELD', yieldTask],
]);

export function taskTypeOf(task: WorkflowTask): TaskType {
  return builtIn.get(task.type) ?? simple;
}

/** Whether a name is that of a type the engine has itself. */
export function isBuiltIn(type: string): boolean {
  return builtIn.has(type);
}

/** Whether a worker executes the task, under the task's name. */
export function isWorkerTask(task: WorkflowTask): boolean {
  return taskTypeOf(task) === simple;
}
