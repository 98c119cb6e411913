/** C, first part. Update by reference: what is saved, and what fails the form. */
import { check } from '../check.ts';
import { expectStatus, expectThat, itemsIn, memberOf } from '../expectations.ts';
import { validationFailed } from '../mock-messages.ts';
import type { Answer } from '../wire.ts';
import { expectFormRefusal, expectUpdated } from './form-expectations.ts';

const decided = { decision: 'yes' };

export const updatingOutput = [
  check('C1', 'accepts an empty object when the task is not completed', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, decided);
    await expectUpdated(context, started, {}, { complete: false });
    const unchanged = { state: 'IN_PROGRESS', output: decided };
    await context.expect.humanTask(started.taskId, unchanged);
  }),

  check('C2', 'answers 400 when a required field was never given', async (context) => {
    const { executions, humanTasks, expect } = context;
    const { workflowId } = await executions.claimedPurchase();
    await expect.refused(
      400,
      workflowId,
      async () => {
        const answer = await humanTasks.update('bob', { workflowId, complete: true }, {});
        expectStatus(answer, 400);
        expectNamed(answer, 'decision');
        return answer;
      },
      { message: validationFailed, violations: ['decision'] },
    );
  }),

  check(
    'C3',
    'completes with an empty object when the required fields were saved before',
    async (context) => {
      const started = await context.executions.claimedPurchase();
      await expectUpdated(context, started, decided);
      await expectUpdated(context, started, {}, { complete: true });
      const completed = { state: 'COMPLETED', output: decided };
      await context.expect.humanTask(started.taskId, completed);
    },
  ),

  check('C4', 'accepts a draft that lacks a required field', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, { note: 'later' }, { complete: false });
    const saved = { state: 'IN_PROGRESS', output: { note: 'later' } };
    await context.expect.humanTask(started.taskId, saved);
  }),

  check('C5', 'answers 400 when a value is not one of those the form allows', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectFormRefusal(context, started, { decision: 'maybe' }, 'decision');
  }),

  check('C6', 'answers 400 when a value has the wrong type', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectFormRefusal(context, started, { ...decided, amount: '12' }, 'amount');
  }),

  check('C7', 'stores a field that the form does not name', async (context) => {
    const started = await context.executions.claimedPurchase();
    const body = { ...decided, extra: 1 };
    await expectUpdated(context, started, body, { complete: true });
    await context.expect.humanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check('C8', 'answers 400 to an unnamed field when the form forbids it', async (context) => {
    const { executions, forms, expect } = context;
    const userFormTemplate = { name: await forms.shared('StrictSignOff'), version: 1 };
    const started = await executions.claimedPurchase('bob', { userFormTemplate });
    await expectFormRefusal(context, started, { ...decided, extra: 1 }, 'extra');
    await expectUpdated(context, started, decided, { complete: true });
    await expect.humanTask(started.taskId, { output: decided });
  }),

  check('C9', 'adds new fields to what was saved before', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, decided);
    await expectUpdated(context, started, { note: 'n' });
    const both = { ...decided, note: 'n' };
    await context.expect.humanTask(started.taskId, { output: both });
    await context.expect.task(started.workflowId, 'sign_off_ref', { outputData: both });
  }),

  check('C10', 'replaces a nested value as a whole', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectUpdated(context, started, { o: { a: 1 } });
    await expectUpdated(context, started, { o: { b: 2 } });
    await context.expect.humanTask(started.taskId, { output: { o: { b: 2 } } });
  }),

  check('C11', 'answers 400 to null where the form asks for a string', async (context) => {
    const started = await context.executions.claimedPurchase();
    await expectFormRefusal(context, started, { ...decided, note: null }, 'note');
  }),
];

function expectNamed(answer: Answer, field: string): void {
  const named = itemsIn(answer, 'validationErrors').map((one) => memberOf(one, 'path'));
  expectThat(named.includes(field), `validationErrors to name ${field}`, answer);
}
