import type { WorkflowDefinition, WorkflowTask } from '../../src/domain/definitions/definition.ts';
import type { Execution } from '../../src/domain/executions/execution.ts';
import type { Task } from '../../src/domain/executions/task.ts';
import { TaskList } from '../../src/domain/executions/task-list.ts';

const workflowTask: WorkflowTask = { name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' };

const definition: WorkflowDefinition = {
  name: 'asking',
  version: 1,
  tasks: [workflowTask],
  createdBy: 'ann',
  createTime: 1,
  updateTime: 1,
};

export function someTask(taskId: string, more: Partial<Task> = {}): Task {
  return {
    taskId,
    taskType: 'HUMAN',
    taskDefName: 'ask',
    forWorkers: false,
    status: 'SCHEDULED',
    referenceTaskName: 'ask_ref',
    workflowTask,
    iteration: 0,
    loopOverTask: false,
    seq: 1,
    retryCount: 0,
    retried: false,
    input: {},
    output: {},
    pollCount: 0,
    startDelayInSeconds: 0,
    callbackAfterSeconds: 0,
    holdsOthers: false,
    progress: 'not',
    scheduledTime: 1,
    startTime: 0,
    updateTime: 1,
    endTime: 0,
    ...more,
  };
}

/** One that runs, of tasks of one definition. */
export function someExecution(workflowId: string, tasks: readonly Task[]): Execution {
  return {
    workflowId,
    definition,
    status: 'RUNNING',
    input: {},
    output: {},
    priority: 0,
    createdBy: 'ann',
    createTime: 1,
    updateTime: 1,
    endTime: 0,
    lastRetriedTime: 0,
    variables: {},
    taskToDomain: {},
    tasks: TaskList.of(tasks),
  };
}
