import { grantsOnTaskDefinition } from '../../domain/identity/grants-on-tagged.ts';
import { mayWork } from '../../domain/identity/who-may.ts';
import { keys } from '../../domain/index-keys.ts';
import { replace, type Reader, type Stored } from '../../domain/ports.ts';
import { notPermitted, unsupportedPollOption } from '../../domain/refusals.ts';
import { withTask } from '../../domain/workflow/execution.ts';
import { isReady, taken } from '../../domain/workflow/worker-task.ts';
import type { Operation } from '../operation.ts';
import { conductorTask } from '../views.ts';

/** Executions looked at before all of them are: most often the first has a task that is ready. */
const FIRST_LOOK = 50;

export const pollTask: Operation<'pollTask'> = async ({ path, query }, { caller, read, now }) => {
  if (query.domain) return unsupportedPollOption('domain');
  const grants = await grantsOnTaskDefinition(path.taskType, read);
  if (!mayWork(caller, grants)) return notPermitted('execute', `task: ${path.taskType}`);
  const found =
    (await firstReady(path.taskType, now, read, FIRST_LOOK)) ??
    (await firstReady(path.taskType, now, read, Infinity));
  if (found === undefined) return { answer: { status: 204, body: undefined } };
  const task = taken(found.task, query.workerid, now);
  const execution = withTask(found.execution.value, task);
  return {
    answer: { status: 200, body: conductorTask(task, execution) },
    changes: [replace('execution', found.execution, execution)],
  };
};

async function firstReady(taskType: string, now: number, read: Reader, limit: number) {
  const executions = await read.find('execution', [[keys.scheduled(taskType)]], limit);
  for (const execution of executions) {
    const task = execution.value.tasks.find(
      (one) => one.taskType === taskType && isReady(one, now),
    );
    if (task)
      return { execution, task } satisfies { execution: Stored<'execution'>; task: unknown };
  }
  return undefined;
}
