/** E, first part. Claiming a task, for oneself and for people outside. */
import { assignedTo, type Assignee } from '../assignees.ts';
import { check } from '../check.ts';
import {
  expectMembers,
  expectSame,
  expectStatus,
  expectThat,
  itemsIn,
  memberOf,
} from '../expectations.ts';
import { actionLog } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import type { Answer, Query } from '../wire.ts';

const override = { overrideAssignment: true };
const withAndWithout: readonly Query[] = [{}, override];
const left: readonly Query[] = [{}, { overrideAssignment: false }];

const customers = { userType: 'EXTERNAL_GROUP', user: 'customers' };
const first = { userType: 'EXTERNAL_USER', user: 'first@outside.example' };
const second = { userType: 'EXTERNAL_USER', user: 'second@outside.example' };

export const claiming = [
  check(
    'E1',
    async (scene) => {
      const { workflowId, taskId } = await scene.purchase();
      const answer = await scene.claim('bob', taskId);
      await expectClaimed(scene, answer, await scene.person('bob'), await scene.firstAssignee());
      await scene.expectTask(workflowId, 'sign_off_ref', { status: 'IN_PROGRESS' });
    },
    ['group members'],
  ),

  check('E2', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await expectAllRefused(scene, 403, workflowId, withAndWithout, (query) =>
      scene.claim('cal', taskId, query),
    );
  }),

  check('E3', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    await expectAllRefused(scene, 400, workflowId, left, (query) =>
      scene.claim('root', taskId, query),
    );
  }),

  check('E4', async (scene) => {
    const { taskId } = await scene.purchase();
    const answer = await scene.claim('root', taskId, override);
    const root = await scene.person('root');
    await expectClaimed(scene, answer, root, root);
  }),

  check('E5', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    await expectAllRefused(scene, 400, workflowId, withAndWithout, async (query) => {
      expectStatus(await scene.claim('bob', taskId, query), 400);
      return scene.claim('root', taskId, query);
    });
  }),

  check('E6', async (scene) => {
    const { taskId } = await scene.purchase({ assignments: [] });
    const answer = await scene.claim('cal', taskId);
    await expectClaimed(scene, answer, await scene.person('cal'), undefined);
  }),

  check('E7', async (scene) => {
    expectStatus(await scene.claim('root', crypto.randomUUID()), 400);
  }),

  check('E8', async (scene) => {
    const { workflowId, taskId } = await scene.claimedPurchase();
    expectStatus(await scene.update('bob', { workflowId, complete: true }), 200);
    await scene.expectTask(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await expectAllRefused(scene, 400, workflowId, withAndWithout, (query) =>
      scene.claim('root', taskId, query),
    );
  }),

  check('E9', async (scene) => {
    const { taskId } = await scene.purchase(assignedTo(customers));
    const answer = await scene.claimFor('ann', taskId, second.user);
    await expectClaimed(scene, answer, second, customers);
  }),

  check('E10', async (scene) => {
    const { workflowId, taskId } = await scene.purchase(assignedTo(first));
    await expectAllRefused(scene, 400, workflowId, left, (query) =>
      scene.claimFor('ann', taskId, second.user, query),
    );
  }),

  check('E11', async (scene) => {
    const { taskId } = await scene.purchase(assignedTo(first));
    const answer = await scene.claimFor('ann', taskId, second.user, override);
    await expectClaimed(scene, answer, second, second);
  }),

  check('E12', async (scene) => {
    const { workflowId, taskId } = await scene.purchase(assignedTo(customers));
    await expectAllRefused(scene, 403, workflowId, withAndWithout, (query) =>
      scene.claimFor('cal', taskId, second.user, query),
    );
  }),
];

/** The answer says so, the log does, and so does the task when it is read again. */
async function expectClaimed(
  scene: Scene,
  answer: Answer,
  claimant: Assignee,
  assignee: Assignee | undefined,
) {
  expectStatus(answer, 200);
  const claimed = { state: 'IN_PROGRESS', claimant, assignee };
  expectMembers(answer, claimed);
  const last = itemsIn(answer, actionLog).at(-1) ?? answer;
  expectThat(memberOf(last, 'action') === 'CLAIM', 'the log to end with CLAIM', answer);
  expectSame(memberOf(last, 'claimant'), claimant, 'the claimant in the log', answer);
  await scene.expectHumanTask(String(memberOf(answer, 'taskId')), claimed);
}

/** Each of the queries is refused, and none of them changes the execution. */
async function expectAllRefused(
  scene: Scene,
  status: number,
  workflowId: string,
  queries: readonly Query[],
  act: (query: Query) => Promise<Answer>,
) {
  await scene.unchanged([workflowId], async () => {
    for (const query of queries) expectStatus(await act(query), status);
  });
}
