import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete } = inlineWorkflows(cluster);

const inline = (expression: unknown, parameters: object = {}, more: object = {}) =>
  taskOf('INLINE', 'sum', { evaluatorType: 'graaljs', expression, ...parameters }, more);
const logOf = async (execution: { readonly tasks: readonly unknown[] }): Promise<string[]> => {
  const { taskId } = taskIn(execution as never, 'sum_ref');
  const answer = await cluster.call({ path: `/api/tasks/${taskId}/log`, as: root });
  expect(answer.status).toBe(200);
  return answer.json.map(({ log }: { readonly log: string }) => log);
};
const after = (path: string) => simple('after', { seen: `\${sum_ref.output.${path}}` });

describe('INLINE', () => {
  it('gives what its script comes to, and its later tasks see it', async () => {
    const script = '(function () { return $.value1 + $.value2; })();';
    const execution = await run(
      [inline(script, { value1: '${workflow.input.one}', value2: 2 }), after('result')],
      { one: 1 },
    );
    expect(statuses(execution)).toEqual(['sum_ref COMPLETED', 'after_ref SCHEDULED']);
    expect(taskIn(execution, 'sum_ref')).toMatchObject({
      taskType: 'INLINE',
      outputData: { result: 3 },
    });
    expect(taskIn(execution, 'after_ref').inputData.seen).toBe(3);
  });

  it.each([
    ["console.log('one', 2); console.info({ a: 1 }); console.error(null); 7", 'COMPLETED'],
    ["console.log('one', 2); console.info({ a: 1 }); console.error(null); throw 7", 'FAILED'],
  ])('writes what its script prints to its log: %s', async (script, status) => {
    const execution = await run([inline(script)]);
    expect(execution.status).toBe(status);
    expect(await logOf(execution)).toEqual(['[Log] "one 2"', '[Info] "{"a":1}"', '[Error] "null"']);
  });

  it('bounds what it writes of what its script prints', async () => {
    const script = "for (var at = 0; at < 200; at++) console.log('x'.repeat(2000)); 7";
    const lines = await logOf(await run([inline(script)]));
    expect([lines.length, new Set(lines.map(({ length }) => length))]).toEqual([
      100,
      new Set([1_000]),
    ]);
  });

  it('writes nothing that a script without a console would not print', async () => {
    expect(await logOf(await run([inline('console = undefined; 7')]))).toEqual([]);
    expect(await logOf(await run([inline("console.warn('careful'); 7")]))).toEqual([]);
  });

  it.each([
    ['javascript', '$.n * 2', 8],
    ['graaljs', '$.n * 2', 8],
    [undefined, '$.n * 2', 8],
    ['value-param', 'n', 4],
    ['value-param', 'nothing', null],
  ])('asks the evaluator %j', async (evaluatorType, expression, result) => {
    const execution = await run([taskOf('INLINE', 'sum', { evaluatorType, expression, n: 4 })]);
    expect(execution).toMatchObject({ status: 'COMPLETED', output: { result } });
  });

  it.each<[string, unknown]>([
    ['({ a: [1, { b: null }] })', { a: [1, { b: null }] }],
    ["$.list.map((one) => one + '!')", ['x!', 'y!']],
    ['undefined', null],
    ['0 / 0', 'NaN'],
    ['10n', 10],
    ['new Date(0)', '1970-01-01T00:00:00.000Z'],
    ["console.log('seen'); true", true],
  ])('gives %s as JSON', async (expression, result) => {
    const execution = await run([inline(expression, { list: ['x', 'y'] })]);
    expect(execution.tasks[0].outputData).toEqual({ result });
  });

  it('gives members of its result to paths', async () => {
    const execution = await run([inline('({ list: [{ id: 7 }] })'), after('result.list[0].id')]);
    expect(taskIn(execution, 'after_ref').inputData.seen).toBe(7);
  });

  it.each([
    ["throw new Error('no luck')", 'Error: no luck'],
    ['$.nothing.at', 'TypeError: '],
    ['if (', 'SyntaxError: '],
    ["require('fs')", 'ReferenceError: '],
    ['$.self = $; $', 'TypeError: circular reference'],
  ])('fails for good when its script is %s', async (expression, reason) => {
    const { tasks, status } = await run([
      inline(expression, {}, { retryCount: 3 }),
      after('result'),
    ]);
    expect(status).toBe('FAILED');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      status: 'FAILED_WITH_TERMINAL_ERROR',
      reasonForIncompletion: expect.stringContaining(reason),
      outputData: { error: expect.stringContaining(reason) },
    });
  });

  it.each([[null], [''], [5]])('fails when its expression is %j', async (expression) => {
    const { tasks } = await run([inline(expression)]);
    expect(tasks[0]).toMatchObject({
      status: 'FAILED_WITH_TERMINAL_ERROR',
      reasonForIncompletion:
        "Empty 'expression' in Inline task's input parameters. A non-empty String value must be provided.",
    });
  });

  it('fails when its input turns out to name another evaluator', async () => {
    const evaluatorType = '${workflow.input.evaluator}';
    const { tasks } = await run([inline('1', { evaluatorType })], { evaluator: 'python' });
    expect(tasks[0].reasonForIncompletion).toBe("Unknown evaluator 'python'");
  });

  it('is passed over when it fails and is optional', async () => {
    const execution = await run([inline('throw 1', {}, { optional: true }), after('result')]);
    expect(statuses(execution)).toEqual(['sum_ref COMPLETED_WITH_ERRORS', 'after_ref SCHEDULED']);
  });

  it('runs in each round of a loop, with what the round before gave', async () => {
    const counted = inline('($.before || 0) + 1', { before: '${sum_ref.output.result}' });
    const execution = await run([inLoop(counted), after('result')]);
    expect(statuses(execution)).toEqual([
      'rounds_ref COMPLETED',
      'sum_ref__1 COMPLETED',
      'sum_ref__2 COMPLETED',
      'after_ref SCHEDULED',
    ]);
    expect(execution.tasks[0].outputData).toEqual({
      1: { sum_ref: { result: 1 } },
      2: { sum_ref: { result: 2 } },
      iteration: 2,
    });
    expect(taskIn(execution, 'after_ref').inputData.seen).toBe(2);
  });

  it('runs in a branch, whose JOIN has its output', async () => {
    const { workflowId } = await run([...inBranches([inline('1')], [simple('other')])]);
    const { output, status } = await complete(workflowId, 'other_ref', { x: 1 });
    expect(status).toBe('COMPLETED');
    expect(output).toEqual({ sum_ref: { result: 1 }, other_ref: { x: 1 } });
  });
});
