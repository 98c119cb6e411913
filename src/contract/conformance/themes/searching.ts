/** G, second part. Searching human tasks: always among those of the check alone. */
import { assignedTo } from '../assignees.ts';
import { check } from '../check.ts';
import {
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
  textIn,
} from '../expectations.ts';
import type { Scene } from '../scene.ts';
import type { CallerName } from '../session.ts';
import type { Answer } from '../wire.ts';

export const searching = [
  check(
    'G11',
    async (scene) => {
      const bob = await scene.person('bob');
      const seen = await workflowsOf(scene, [{}, assignedTo(bob), { assignments: [] }]);
      const foreign = await workflowsOf(scene, [
        assignedTo(await scene.person('root')),
        assignedTo({ ...bob, userType: 'EXTERNAL_USER' }),
      ]);
      const workflowIds = [...seen, ...foreign];
      await expectFound(scene, 'bob', { searchType: 'INBOX', workflowIds }, seen);
    },
    ['group members'],
  ),

  check('G12', async (scene) => {
    const { workflowId } = await scene.purchase();
    const admin = { searchType: 'ADMIN', workflowIds: [workflowId] };
    // The task is there: an administrator finds it.
    await expectFound(scene, 'root', admin, [workflowId]);
    const answer = await scene.search('bob', admin);
    expectStatus(answer, 200);
    expectMembers(answer, { totalHits: 0, hits: 0, results: [] });
  }),

  check('G13', async (scene) => {
    const workflowIds = await workflowsOf(scene, [{}, {}, {}]);
    await expectFound(scene, 'root', { workflowIds }, workflowIds);
    const pages: string[] = [];
    for (const start of [0, 1, 2]) {
      const answer = await scene.search('root', { workflowIds, size: 1, start });
      expectStatus(answer, 200);
      expectMembers(answer, { hits: 1, totalHits: 3, pageSizeLimit: 1, start });
      pages.push(...workflowsIn(answer));
    }
    expectSame(pages.sort(), workflowIds.toSorted(), 'what the pages hold', all);
  }),

  check('G14', async (scene) => {
    const [yes = '', no = ''] = await answered(scene, [{ decision: 'yes' }, { decision: 'no' }]);
    await expectFound(
      scene,
      'root',
      { workflowIds: [yes, no], taskOutputQuery: 'decision = yes' },
      [yes],
    );
  }),

  check('G15', async (scene) => {
    const [wanted = '', ...others] = await answered(scene, [
      { decision: 'yes', note: 'all right' },
      { decision: 'yes', note: 'not at all' },
      { note: 'all right' },
    ]);
    const taskOutputQuery = 'decision IN (yes, no) AND note = a*';
    const workflowIds = [wanted, ...others];
    await expectFound(scene, 'root', { workflowIds, taskOutputQuery }, [wanted]);
  }),

  check('G16', async (scene) => {
    const word = `lamp${scene.run}`;
    const { workflowId: lamp } = await scene.purchase({}, { input: { cost: `a ${word}, green` } });
    const { workflowId: named, taskId } = await scene.purchase();
    const { workflowId: other } = await scene.purchase();
    const workflowIds = [lamp, named, other];
    const find = (fullTextQuery: string, wanted: readonly string[]) =>
      expectFound(scene, 'root', { workflowIds, fullTextQuery }, wanted);
    await find(`"${word}" OR "${taskId}"`, [lamp, named]);
    await find(`"${word}"`, [lamp]);
  }),

  check('G17', async (scene) => {
    const { workflowId } = await scene.purchase();
    const workflowIds = [workflowId];
    expectStatus(await scene.search('root', { workflowIds, states: ['FOO'] }), 400);
    await expectFound(scene, 'root', { workflowIds, states: ['ASSIGNED'] }, workflowIds);
  }),

  check('G18', async (scene) => {
    const { workflowId, taskId } = await scene.purchase();
    const workflowIds = [workflowId];
    const answer = await expectFound(scene, 'root', { workflowIds }, workflowIds);
    const [found = all] = itemsIn(answer, 'results');
    expectMembers(found, { taskId, state: 'ASSIGNED', humanTaskDef: undefined });
    const read = await scene.humanTask(taskId);
    expectThat(memberOf(read, 'humanTaskDef') !== undefined, 'humanTaskDef on its own page', read);
  }),

  check('G19', async (scene) => {
    const displayName = `Sign off ${scene.run}`;
    const { workflowId } = await scene.purchase({ ...open, displayName });
    await expectFound(scene, 'bob', { searchType: 'INBOX', workflowIds: [workflowId] }, [
      workflowId,
    ]);
    // The name is there: an administrator gets it, and bob that of his inbox.
    for (const [as, searchType] of [['root', 'ADMIN'] as const, ['bob', 'INBOX'] as const]) {
      const answer = expectSuccess(await displayNames(scene, as, { searchType }));
      expectThat(
        itemsIn(answer).some(({ value }) => value === displayName),
        `"${displayName}" among the names`,
        answer,
      );
    }
    const answer = await displayNames(scene, 'bob', { searchType: 'ADMIN' });
    expectStatus(answer, 200);
    expectSame(answer.value, [], 'the names', answer);
  }),

  check('G20', async (scene) => {
    expectStatus(await displayNames(scene, 'root', {}), 400);
  }),
];

const open = { assignments: [] };
const all = { value: undefined, from: 'the search' };

/** An execution of purchase for each of the definitions. */
async function workflowsOf(scene: Scene, definitions: readonly object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of definitions) ids.push((await scene.purchase(one)).workflowId);
  return ids;
}

/** An execution of purchase for each of the outputs, which ann saved. */
async function answered(scene: Scene, outputs: readonly object[]): Promise<string[]> {
  const ids: string[] = [];
  for (const output of outputs) {
    const { workflowId } = await scene.purchase();
    expectSuccess(await scene.update('ann', { workflowId }, output));
    ids.push(workflowId);
  }
  return ids;
}

function workflowsIn(answer: Answer): string[] {
  return itemsIn(answer, 'results').map((one) => textIn(one, 'workflowId'));
}

/** The search comes to find the tasks of these executions and of no others. */
function expectFound(
  scene: Scene,
  as: CallerName,
  body: object,
  workflowIds: readonly string[],
): Promise<Answer> {
  return scene.eventually(async () => {
    const answer = await scene.search(as, { size: 100, start: 0, ...body });
    expectStatus(answer, 200);
    expectSame(workflowsIn(answer).sort(), workflowIds.toSorted(), 'what is found', answer);
    return answer;
  });
}

function displayNames(scene: Scene, as: CallerName, query: Record<string, string>) {
  return scene.call({ path: '/api/human/tasks/getTaskDisplayNames', as, query });
}
