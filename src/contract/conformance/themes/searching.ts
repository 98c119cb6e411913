/** G, second part. Searching human tasks: always among those of the check alone. */
import { assignedTo } from '../assignees.ts';
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
  textIn,
  withMembers,
} from '../expectations.ts';
import { missingParameter, validationFailed } from '../mock-messages.ts';
import type { CallerName } from '../session.ts';
import type { Answer, Query } from '../wire.ts';

export const searching = [
  check(
    'G11',
    'shows a person their inbox',
    async (context) => {
      const { personas, exactly } = context;
      const bob = await personas.userOf('bob');
      const own = await workflowsOf(context, [{}, assignedTo(bob), { assignments: [] }]);
      const foreign = await workflowsOf(context, [
        assignedTo(await personas.userOf('root')),
        assignedTo({ ...bob, userType: 'EXTERNAL_USER' }),
      ]);
      const workflowIds = [...own, ...foreign];
      const answer = await expectFound(context, 'bob', { searchType: 'INBOX', workflowIds }, own);
      await exactly(() => {
        expectMembers(answer, { totalHits: 3, hits: 3, start: 0 });
      });
    },
    ['group members'],
  ),

  check(
    'G12',
    'shows a person without ADMIN no foreign tasks in an ADMIN search',
    async (context) => {
      const { executions, humanTasks, exactly } = context;
      const { workflowId } = await executions.purchase();
      const admin = { searchType: 'ADMIN', workflowIds: [workflowId] };
      // The task is there: an administrator finds it.
      await expectFound(context, 'root', admin, [workflowId]);
      await exactly(() => expectFound(context, 'ann', admin, [workflowId]));
      const expectNothing = async (body: object) => {
        const answer = await humanTasks.search('bob', body);
        expectStatus(answer, 200);
        expectMembers(answer, { totalHits: 0, hits: 0, results: [] });
      };
      await expectNothing(admin);
      await exactly(() => expectNothing({ searchType: 'ADMIN' }));
    },
  ),

  check('G13', 'counts all matches and returns one page', async (context) => {
    const workflowIds = await workflowsOf(context, [{}, {}, {}]);
    await expectFound(context, 'root', { workflowIds }, workflowIds);
    const pages: string[] = [];
    for (const start of [0, 1, 2]) {
      const answer = await context.humanTasks.search('root', { workflowIds, size: 1, start });
      expectStatus(answer, 200);
      expectMembers(answer, { hits: 1, totalHits: 3, pageSizeLimit: 1, start });
      pages.push(...workflowsIn(answer));
    }
    expectSame(pages.sort(), workflowIds.toSorted(), 'what the pages hold', all);
  }),

  check('G14', 'finds tasks by a field of their output', async (context) => {
    const outputs = [{ decision: 'yes' }, { decision: 'no' }];
    const [yes = '', no = ''] = await answered(context, outputs);
    const body = { workflowIds: [yes, no], taskOutputQuery: 'decision = yes' };
    await expectFound(context, 'root', body, [yes]);
  }),

  check('G15', 'combines conditions on the output', async (context) => {
    const { humanTasks, exactly } = context;
    const [wanted = '', ...others] = await answered(context, [
      { decision: 'yes', note: 'all right' },
      { decision: 'yes', note: 'not at all' },
      { note: 'all right' },
    ]);
    const taskOutputQuery = 'decision IN (yes, no) AND note = a*';
    const body = { workflowIds: [wanted, ...others], taskOutputQuery };
    await expectFound(context, 'root', body, [wanted]);
    await exactly(async () => {
      const update = { workflowId: wanted };
      expectSuccess(await humanTasks.update('ann', update, { note: 'not any more' }));
      await expectFound(context, 'root', body, []);
    });
  }),

  check('G16', 'finds tasks by words', async (context) => {
    const { executions, run } = context;
    const word = `lamp${run}`;
    const input = { cost: `a ${word}, green` };
    const { workflowId: lamp } = await executions.purchase({}, { input });
    const { workflowId: found, taskId } = await executions.purchase();
    const { workflowId: other } = await executions.purchase();
    const workflowIds = [lamp, found, other];
    const find = (fullTextQuery: string, wanted: readonly string[]) =>
      expectFound(context, 'root', { workflowIds, fullTextQuery }, wanted);
    await find(`"${word}" OR "${taskId}"`, [lamp, found]);
    await find(`"${word}"`, [lamp]);
  }),

  check('G17', 'answers 400 when a state is unknown', async (context) => {
    const { executions, humanTasks, expect, exactly } = context;
    const { workflowId } = await executions.purchase();
    const workflowIds = [workflowId];
    await expect.refused(
      400,
      workflowId,
      async () => {
        const answer = await humanTasks.search('root', { workflowIds, states: ['FOO'] });
        await exactly(() => {
          const violations = itemsIn(answer, 'validationErrors');
          const invalid = violations.map((one) => memberOf(one, 'invalidValue'));
          expectSame(invalid, ['FOO'], 'the invalid values', answer);
        });
        return answer;
      },
      { message: validationFailed },
    );
    await expectFound(context, 'root', { workflowIds, states: ['ASSIGNED'] }, workflowIds);
  }),

  check('G18', 'leaves the definition out of search results', async (context) => {
    const { executions, humanTasks, exactly } = context;
    const { workflowId, taskId } = await executions.purchase();
    const workflowIds = [workflowId];
    const body = { searchType: 'ADMIN', workflowIds };
    const answer = await expectFound(context, 'root', body, workflowIds);
    const [found = all] = itemsIn(answer, 'results');
    expectMembers(found, { taskId, state: 'ASSIGNED', humanTaskDef: undefined });
    const read = await humanTasks.read(taskId);
    expectThat(memberOf(read, 'humanTaskDef') !== undefined, 'humanTaskDef on its own page', read);
    await exactly(() => {
      const rest = withMembers(read, { humanTaskDef: undefined });
      expectSame(found.value, rest, 'what is found (the task without its definition)', found);
    });
  }),

  check('G19', 'gives a person without ADMIN no display names of the cluster', async (context) => {
    const displayName = `Sign off ${context.run}`;
    const { workflowId } = await context.executions.purchase({ assignments: [], displayName });
    const inbox = { searchType: 'INBOX', workflowIds: [workflowId] };
    await expectFound(context, 'bob', inbox, [workflowId]);
    // The name is there: an administrator gets it, and bob that of his inbox.
    for (const [as, searchType] of [['root', 'ADMIN'] as const, ['bob', 'INBOX'] as const]) {
      const answer = expectSuccess(await displayNames(context, as, { searchType }));
      expectThat(
        itemsIn(answer).some(({ value }) => value === displayName),
        `"${displayName}" among the names`,
        answer,
      );
    }
    const answer = await displayNames(context, 'bob', { searchType: 'ADMIN' });
    expectStatus(answer, 200);
    expectSame(answer.value, [], 'the names', answer);
  }),

  check('G20', 'answers 400 when searchType is missing', async (context) => {
    await context.expect.refused(400, [], () => displayNames(context, 'root', {}), {
      message: missingParameter('searchType'),
    });
  }),
];

const all = { value: undefined, from: 'the search' };

/** An execution of purchase for each of the definitions. */
async function workflowsOf(
  { executions }: CheckContext,
  definitions: readonly object[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const one of definitions) ids.push((await executions.purchase(one)).workflowId);
  return ids;
}

/** An execution of purchase for each of the outputs, which ann saved. */
async function answered(
  { executions, humanTasks }: CheckContext,
  outputs: readonly object[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const output of outputs) {
    const { workflowId } = await executions.purchase();
    expectSuccess(await humanTasks.update('ann', { workflowId }, output));
    ids.push(workflowId);
  }
  return ids;
}

function workflowsIn(answer: Answer): string[] {
  return itemsIn(answer, 'results').map((one) => textIn(one, 'workflowId'));
}

/** The search comes to find the tasks of these executions and of no others. */
function expectFound(
  { humanTasks, patience }: CheckContext,
  as: CallerName,
  body: object,
  workflowIds: readonly string[],
): Promise<Answer> {
  return patience.eventually(async () => {
    const answer = await humanTasks.search(as, { size: 100, start: 0, ...body });
    expectStatus(answer, 200);
    expectSame(workflowsIn(answer).sort(), workflowIds.toSorted(), 'what is found', answer);
    return answer;
  });
}

function displayNames({ api }: CheckContext, as: CallerName, query: Query) {
  return api.call({ path: '/api/human/tasks/getTaskDisplayNames', as, query });
}
