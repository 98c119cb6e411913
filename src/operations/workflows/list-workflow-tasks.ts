import { isRefusal } from '../../domain/refusals.ts';
import { listedTasks } from '../../domain/finding/listed-tasks.ts';
import { readableExecution } from '../../domain/access/readable-execution.ts';
import type { Operation } from '../call/operation.ts';
import { conductorTaskWithRecord } from '../views/views.ts';

export const listWorkflowTasks: Operation<'listWorkflowTasks'> = async (
  { path, query },
  { caller, read },
) => {
  const { start = 0, count = 15, status = [] } = query;
  const execution = await readableExecution(path.workflowId, caller, read);
  if (isRefusal(execution)) return execution;
  const listed = listedTasks(execution, status);
  if (isRefusal(listed)) return listed;
  const page = listed.inStates.slice(start, start + count);
  const results = await Promise.all(
    page.map((task) => conductorTaskWithRecord(task, execution, read)),
  );
  const body = { totalHits: listed.inStates.length, results, summary: listed.counts };
  return { answer: { status: 200, body } };
};
