import { humanTaskById } from '../../domain/access/lookups.ts';
import { unknownHumanTask } from '../../domain/refusals.ts';
import { taskById } from '../../domain/executions/execution.ts';
import { on, type Operation } from '../call/operation.ts';
import { conductorTask } from '../views/views.ts';

/**
 * GET /api/human/tasks/{taskId}/conductorTask: read a human task as the workflow engine sees it.
 */
export const getConductorTask: Operation<'getConductorTask'> = on(
  'humanTask',
  'read',
  ({ path }, { read }) => humanTaskById(path.taskId, read),
  async ({ path }, { read }, record) => {
    const execution = (await read.read('execution', record.value.workflowId))?.value;
    const task = execution && taskById(execution, path.taskId);
    if (!execution || !task) return unknownHumanTask(path.taskId);
    return {
      answer: { status: 200, body: await conductorTask(task, execution, read, record.value) },
    };
  },
);
