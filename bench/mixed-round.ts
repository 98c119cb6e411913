/** One round of a client: all that people, workers and programs do with an execution, up to its removal. */
import type { StalledServer } from './stall/stalled-server.ts';
import { task } from './stall/workflows.ts';

/** `name`: no other round has it. `worker`: it has one round at a time. */
export async function mixedRound(
  call: StalledServer['call'],
  name: string,
  worker: string,
): Promise<void> {
  const work = `work-of-${worker}`;
  const expect = expecting(call);
  const jsonSchema = { properties: { note: { type: 'string' } }, required: ['note'] };
  await expect(200, 'POST', '/human/template', { name, jsonSchema, templateUI: {} });
  const definition = { userFormTemplate: { name, version: 1 }, assignments: [] };
  const tasks = [
    task('HUMAN', 'human', { __humanTaskDefinition: definition, note: '${workflow.input.note}' }),
    task('SIMPLE', work),
    task('INLINE', 'script', { evaluatorType: 'graaljs', expression: '1 + 1' }),
  ];
  await expect(200, 'PUT', '/metadata/workflow', [{ name, version: 1, tasks }]);
  const first = await expect(200, 'POST', `/workflow/${name}`, { note: name });
  const second = await expect(200, 'POST', `/workflow/${name}`, { note: name });
  await expect(200, 'POST', '/human/tasks/search', { workflowNames: [name], size: 10 });
  await expect(200, 'POST', '/human/tasks/search', { fullTextQuery: name, size: 10 });
  const update = `/human/tasks/update/taskRef?workflowId=${first}&taskRefName=human`;
  await expect(400, 'POST', `${update}&complete=true`, { note: 1 });
  await expect(200, 'POST', update, { note: 'saved' });
  await expect(200, 'POST', `${update}&complete=true`, { note: 'done' });
  await expect(404, 'POST', update.replace(first, second.replaceAll(/[0-9]/g, '0')), {});
  const polled = await expect(200, 'GET', `/tasks/poll/${work}?workerid=${worker}`);
  const { taskId } = JSON.parse(polled) as { readonly taskId: string };
  await expect(200, 'POST', '/tasks', { workflowInstanceId: first, taskId, status: 'COMPLETED' });
  await expect(200, 'GET', `/workflow/${first}`);
  await expect(200, 'GET', `/workflow/search?query=workflowType='${name}'&size=5`);
  await expect(200, 'DELETE', `/workflow/${second}`);
  for (const id of [first, second]) await expect(200, 'DELETE', `/workflow/${id}/remove`);
  await expect(200, 'DELETE', `/metadata/workflow/${name}/1`);
  await expect(200, 'DELETE', `/human/template/${name}`);
}

/** The text of an answer of that status; any other ends the measurement. */
function expecting(call: StalledServer['call']) {
  return async (wanted: number, method: string, path: string, body?: unknown): Promise<string> => {
    const { status, text } = await call(method, path, body);
    if (status !== wanted) throw new Error(`${method} ${path}: ${status} ${text}`);
    return text;
  };
}
