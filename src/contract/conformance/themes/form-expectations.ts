import type { CheckContext } from '../context.ts';
import { expectEmpty, expectStatus } from '../expectations.ts';
import type { Started } from '../executions.ts';
import { validationFailed } from '../mock-messages.ts';
import type { Query } from '../wire.ts';

/** bob, who holds the claim, is answered with nothing but a 200. */
export async function expectUpdated(
  { humanTasks }: Pick<CheckContext, 'humanTasks'>,
  { workflowId }: Started,
  body: object,
  query: Query = {},
): Promise<void> {
  const answer = await humanTasks.update('bob', { workflowId, ...query }, body);
  expectStatus(answer, 200);
  expectEmpty(answer);
}

/** A body that fails the form in that field changes nothing, whether it is to be saved or to complete the task. */
export async function expectFormRefusal(
  { humanTasks, expect }: Pick<CheckContext, 'humanTasks' | 'expect'>,
  { workflowId }: Started,
  body: object,
  field: string,
  completing: readonly boolean[] = [false, true],
): Promise<void> {
  for (const complete of completing)
    await expect.refused(
      400,
      workflowId,
      () => humanTasks.update('bob', { workflowId, complete }, body),
      { message: validationFailed, violations: [field] },
    );
}
