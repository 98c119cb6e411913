import { describe, expect, it } from 'vitest';
import { inLoop, taskOf } from '../support/around-operator.ts';
import { inlineWorkflows } from '../support/inline-workflow.ts';
import { purchaseFixtures, root, W } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);

/** A task of each type that carries something a user wrote, which is put in here. */
const withJavaScript: Readonly<Record<string, (script: string) => object>> = {
  INLINE: (expression) => taskOf('INLINE', 'user', { evaluatorType: 'graaljs', expression }),
  LAMBDA: (script) => taskOf('LAMBDA', 'user', { scriptExpression: `return (${script})` }),
  SWITCH: (expression) =>
    taskOf(
      'SWITCH',
      'user',
      {},
      {
        evaluatorType: 'javascript',
        expression,
        decisionCases: { a: [] },
      },
    ),
  DECISION: (caseExpression) =>
    taskOf('DECISION', 'user', {}, { caseExpression, decisionCases: { a: [] } }),
  DO_WHILE: (loopCondition) => ({ ...inLoop(taskOf('NOOP', 'nothing')), loopCondition }),
};
const withQuery = (queryExpression: string) =>
  taskOf('JSON_JQ_TRANSFORM', 'user', { queryExpression });

const ENDLESS = '(function () { for (;;) {} })()';
const GREEDY = "(function () { var all = []; for (;;) { all.push('x'.repeat(1e6)); } })()";
const THROWING = "(function () { throw new Error('no luck'); })()";

const scripts = (script: string) =>
  Object.entries(withJavaScript).map(([type, task]) => [type, task(script)] as const);
/** Others that never end are those of test/adapters/quickjs-script-runner.test.ts. */
const ENDLESS_QUERY = 'def f: f; f';

/** Starts an execution of that one task; the answer comes when its script has come to an end. */
const start = (task: object) =>
  cluster.call({
    method: 'POST',
    path: '/api/workflow',
    as: root,
    body: { name: 'scripted', workflowDef: { name: 'scripted', tasks: [task] } },
  });

/** What people do meanwhile: reads, searches, starts and updates. */
async function useTheServer() {
  const answers = [
    await cluster.call({ path: '/health' }),
    await cluster.call({ path: `/api/workflow/${W}`, as: root }),
    await cluster.call({ method: 'POST', path: '/api/human/tasks/search', as: root, body: {} }),
    await cluster.call({ method: 'POST', path: '/api/workflow/formless', as: root, body: {} }),
    await cluster.call({
      method: 'POST',
      path: '/api/human/tasks/update/taskRef',
      as: root,
      query: { workflowId: W, taskRefName: 'sign_off_ref' },
      body: { note: 'meanwhile' },
    }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
}

describe('a script that never ends', () => {
  it.each([...scripts(ENDLESS), ['JSON_JQ_TRANSFORM', withQuery(ENDLESS_QUERY)] as const])(
    'in %s is stopped, others are answered meanwhile, and those that wait for their turn run after it',
    async (_type, task) => {
      const order: string[] = [];
      const started = start(task).finally(() => order.push('the script'));
      const waiting = Promise.all([
        run([withQuery('1 + 1')]),
        run([withJavaScript['INLINE']!('2 + 2')]),
      ]);
      await useTheServer();
      order.push('the others');
      const { status, text } = await started;
      expect(status).toBe(200);
      expect(order).toEqual(['the others', 'the script']);
      const execution = await read(text);
      expect(execution.status).toBe('FAILED');
      expect(execution.reasonForIncompletion).toMatch(
        /the script ran out of its time budget|the (?:script|query) ran longer than 2000 ms|the query broke off/,
      );
      expect((await waiting).map(({ output }) => output.result)).toEqual([2, 4]);
    },
  );
});

describe('a script that takes all memory', () => {
  it.each([
    ...scripts(GREEDY),
    ['JSON_JQ_TRANSFORM', withQuery('def f: . + .; "x" | until(false; f)')] as const,
  ])('in %s is stopped, and the server goes on', async (_type, task) => {
    const before = process.memoryUsage().rss;
    const { status, reasonForIncompletion } = await run([task]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toMatch(/memory|time budget|ran longer/);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    await useTheServer();
  });
});

describe('a script that throws', () => {
  it.each([...scripts(THROWING), ['JSON_JQ_TRANSFORM', withQuery('error("no luck")')] as const])(
    'in %s fails its task and its execution with what it threw',
    async (_type, task) => {
      const { status, reasonForIncompletion } = await run([task]);
      expect(status).toBe('FAILED');
      expect(reasonForIncompletion).toContain('no luck');
    },
  );

  it.each([
    ...scripts(THROWING).filter(([type]) => type !== 'DO_WHILE'),
    ['JSON_JQ_TRANSFORM', withQuery('error("no luck")')] as const,
  ])('in %s is passed over where the task is optional', async (_type, task) => {
    const { status, tasks } = await run([{ ...task, optional: true }]);
    expect([status, tasks[0].status]).toEqual(['COMPLETED', 'COMPLETED_WITH_ERRORS']);
  });
});

describe('a script that gives more than an execution should carry', () => {
  it.each([
    ['INLINE', withJavaScript['INLINE']!("'x'.repeat(4e6)")],
    ['JSON_JQ_TRANSFORM', withQuery('"x" * 4000000')],
    ['SWITCH', withJavaScript['SWITCH']!("'x'.repeat(4e6)")],
  ])('in %s fails', async (_type, task) => {
    const { status, reasonForIncompletion } = await run([task]);
    expect(status).toBe('FAILED');
    expect(reasonForIncompletion).toContain('the result is longer than 3145728 characters');
  });
});
