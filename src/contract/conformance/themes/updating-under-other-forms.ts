/** C, third part. Update by reference: no form, a form that was deleted, and the newest form. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { expectEmpty, expectMembers, expectStatus, expectSuccess } from '../expectations.ts';
import { expectFormRefusal, expectUpdated } from './form-expectations.ts';

const decided = { decision: 'yes' };

export const updatingUnderOtherForms = [
  check('C18', 'accepts any object when the task has no form', async (context) => {
    const started = await context.executions.claimedPurchase('bob', { userFormTemplate: null });
    const body = { decision: 'maybe', any: [{ thing: null }, 1, ''] };
    await expectUpdated(context, started, body, { complete: true });
    await context.expect.humanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check('C19', 'does not check the body when the form has been deleted', async (context) => {
    const { api, expect, exactly } = context;
    const { name, started } = await claimedWithOwnForm(context, 'Deleted', 1);
    const path = `/api/human/template/${name}`;
    const deleted = expectSuccess(await api.call({ method: 'DELETE', path, as: 'root' }));
    await exactly(() => {
      expectStatus(deleted, 200);
      expectEmpty(deleted);
    });
    const body = { decision: 'maybe' };
    await expectUpdated(context, started, body, { complete: true });
    await expect.humanTask(started.taskId, { state: 'COMPLETED', output: body });
  }),

  check(
    'C20',
    'checks against the newest form when the task asks for version 0',
    async (context) => {
      const { name, started } = await claimedWithOwnForm(context, 'Newest', 0);
      await expectUpdated(context, started, decided);
      await saveSecondVersion(context, name);
      await expectFormRefusal(context, started, decided, 'decision');
      const approved = { decision: 'approve' };
      await expectUpdated(context, started, approved, { complete: true });
      await context.expect.humanTask(started.taskId, { state: 'COMPLETED', output: approved });
    },
  ),
];

/** A claimed task whose form is used by no other check, so that it can be changed. */
async function claimedWithOwnForm(
  { forms, executions, run }: CheckContext,
  form: string,
  version: number,
) {
  const name = await forms.save(`${form}-${run}`, {
    properties: { decision: { type: 'string', enum: ['yes', 'no'] } },
    required: ['decision'],
  });
  const userFormTemplate = { name, version };
  return { name, started: await executions.claimedPurchase('bob', { userFormTemplate }) };
}

/** The one in which decisions are to approve or to decline. */
async function saveSecondVersion({ api, exactly }: CheckContext, name: string): Promise<void> {
  const saved = await api.call({
    method: 'POST',
    path: '/api/human/template',
    as: 'root',
    query: { newVersion: true },
    body: {
      name,
      jsonSchema: {
        $schema: 'http://json-schema.org/draft-07/schema',
        properties: { decision: { type: 'string', enum: ['approve', 'decline'] } },
        required: ['decision'],
      },
      templateUI: { type: 'VerticalLayout', elements: [] },
    },
  });
  expectMembers(expectSuccess(saved), { version: 2 });
  await exactly(() => {
    expectStatus(saved, 200);
  });
}
