import { followTasks } from '../../domain/human/follow.ts';
import { grantsOn } from '../../domain/human/grants-on.ts';
import { isAdmin } from '../../domain/identity/caller.ts';
import { grantsOnTaskDefinition } from '../../domain/identity/grants-on-tagged.ts';
import { mayOnHumanTask, mayWork } from '../../domain/identity/who-may.ts';
import { replace, type Change } from '../../domain/ports.ts';
import { notPermitted, unknownTask } from '../../domain/refusals.ts';
import { advance } from '../../domain/workflow/decider.ts';
import { taskById, withTask } from '../../domain/workflow/execution.ts';
import { isHuman, isTerminal, type Task } from '../../domain/workflow/task.ts';
import { reported, type TaskReport } from '../../domain/workflow/worker-task.ts';
import type { Operation, RequestTo, SceneOf } from '../operation.ts';

export const updateTask: Operation<'updateTask'> = async ({ body }, scene) => {
  const execution = await scene.read.read('execution', body.workflowInstanceId);
  const task = execution && taskById(execution.value, body.taskId);
  if (!execution || !task) return unknownTask(body.taskId);
  if (!(await mayUpdate(task, scene))) return notPermitted('execute', `task: ${task.taskDefName}`);
  const answer = { status: 200, body: task.taskId } as const;
  if (isTerminal(task.status)) return { answer };
  const updated = withTask(execution.value, reported(task, reportFrom(body), scene.now));
  const after = await advance(updated, scene);
  const followed = await followTasks(
    execution.value.tasks,
    after,
    scene.now,
    scene.read,
    scene.ids,
  );
  return {
    answer,
    changes: [
      replace('execution', execution, after),
      ...followed.map((change) => withAuthor(change, task.taskId, scene.caller.id)),
    ],
  };
};

/**
 * Workers update their tasks; a HUMAN task is for those who may update it through the Human Task API, which is
 * nobody but administrators as long as it is delayed and has no record.
 */
async function mayUpdate(task: Task, { caller, read }: SceneOf<'updateTask'>): Promise<boolean> {
  if (!isHuman(task)) {
    return mayWork(caller, await grantsOnTaskDefinition(task.taskDefName, read));
  }
  const human = (await read.read('humanTask', task.taskId))?.value;
  if (human === undefined) return isAdmin(caller);
  return mayOnHumanTask(caller, 'update', human, await grantsOn(human, read));
}

function reportFrom(body: RequestTo<'updateTask'>['body']): TaskReport {
  return {
    status: body.status ?? 'IN_PROGRESS',
    output: body.outputData ?? {},
    reason: body.reasonForIncompletion ?? undefined,
    workerId: body.workerId ?? undefined,
    callbackAfterSeconds: body.callbackAfterSeconds ?? 0,
  };
}

function withAuthor(change: Change, taskId: string, author: string): Change {
  if (change.kind !== 'humanTask' || change.id !== taskId || !change.value) return change;
  return { ...change, value: { ...change.value, updatedBy: author } };
}
