/** C, second part. Update by reference: bodies that are no object, and objects that are not the output. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { memberOf } from '../expectations.ts';
import { UPDATE_BY_REF } from '../human-task-calls.ts';
import { malformedBody, missingBody } from '../mock-messages.ts';
import { expectFormRefusal, expectUpdated } from './form-expectations.ts';

const decided = { decision: 'yes' };

export const updatingBody = [
  check('C12', 'answers 400 when the body is not an object', (context) =>
    expectUnreadable(context, ['[]', '"x"', '5', 'null'], malformedBody),
  ),

  check('C13', 'answers 400 when the body is not JSON', (context) =>
    expectUnreadable(context, ['{"decision":', '{decision: "yes"}', 'yes'], malformedBody),
  ),

  check('C14', 'answers 400 when there is no body', (context) =>
    expectUnreadable(context, [undefined], missingBody),
  ),

  check('C15', 'ignores reserved keys in the body', async (context) => {
    const { executions, humanTasks, personas, expect, exactly } = context;
    const started = await executions.claimedPurchase();
    const { taskId, workflowId } = started;
    const before = await humanTasks.read(taskId);
    const reserved = { __humanTaskDefinition: { displayName: 'Mine' } };
    await expectUpdated(context, started, { ...decided, ...reserved });
    await expect.humanTask(taskId, {
      output: decided,
      'input.__humanTaskDefinition': memberOf(before, 'input.__humanTaskDefinition'),
    });
    await expect.task(workflowId, 'sign_off_ref', { outputData: decided });
    await exactly(async () => {
      await expectUpdated(context, started, {
        ...decided,
        ...reserved,
        __humanTaskProcessContext: { state: 'COMPLETED' },
        _createdBy: await personas.idOf('bob'),
      });
      await expect.humanTask(taskId, { output: decided, input: memberOf(before, 'input') });
      await expect.task(workflowId, 'sign_off_ref', { outputData: decided });
    });
  }),

  check('C16', 'stores a wrapped body as it is', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, { output: decided }, { complete: false });
    await context.expect.humanTask(started.taskId, { output: { output: decided } });
  }),

  check('C17', 'does not look for required fields inside a wrapped body', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectFormRefusal(context, started, { output: decided }, 'decision', [true]);
  }),
];

/** Bodies as they go over the wire; undefined: none. */
async function expectUnreadable(
  { api, executions, expect }: CheckContext,
  bodies: readonly (string | undefined)[],
  message: string | RegExp,
) {
  const { workflowId } = await executions.claimedPurchase();
  const query = { workflowId, taskRefName: 'sign_off_ref' };
  const headers = { 'content-type': 'application/json' };
  for (const body of bodies)
    await expect.refused(
      400,
      workflowId,
      () => api.call({ method: 'POST', path: UPDATE_BY_REF, as: 'bob', query, body, headers }),
      { message },
    );
}
