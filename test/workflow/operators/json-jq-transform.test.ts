import { describe, expect, it } from 'vitest';
import { inBranches, inLoop, taskIn, taskOf } from '../../support/around-operator.ts';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import { purchaseFixtures } from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);

const transform = (queryExpression: unknown, parameters: object = {}, more: object = {}) =>
  taskOf('JSON_JQ_TRANSFORM', 'jq', { ...parameters, queryExpression }, more);
const after = simple('after', { seen: '${jq_ref.output.result}' });

describe('JSON_JQ_TRANSFORM', () => {
  it('gives what the documentation says it gives', async () => {
    const execution = await run(
      [
        transform('{ key3: (.key1.value1 + .key2.value2) }', {
          key1: { value1: ['a', 'b'] },
          key2: { value2: '${workflow.input.more}' },
        }),
        after,
      ],
      { more: ['c', 'd'] },
    );
    const result = { key3: ['a', 'b', 'c', 'd'] };
    expect(taskIn(execution, 'jq_ref')).toMatchObject({
      taskType: 'JSON_JQ_TRANSFORM',
      status: 'COMPLETED',
      outputData: { result, resultList: [result] },
    });
    expect(taskIn(execution, 'after_ref').inputData.seen).toEqual(result);
  });

  const persons = [
    { name: 'some', last: 'name', email: 'mail@mail.com', id: 1 },
    { name: 'some2', last: 'name2', email: 'mail2@mail.com', id: 2 },
  ];

  it.each<[string, unknown[]]>([
    [
      '.persons | map({user:{email,id}})',
      [[{ user: { email: 'mail@mail.com', id: 1 } }, { user: { email: 'mail2@mail.com', id: 2 } }]],
    ],
    ['.persons[].id', [1, 2]],
    ['.persons[] | select(.id > 1) | .name', ['some2']],
    ['empty', []],
    ['null', [null]],
    ['.nothing', [null]],
    ['[.persons[].name] | join(", ")', ['some, some2']],
    ['"\\(.persons | length) persons"', ['2 persons']],
    ['reduce .persons[] as $p (0; . + $p.id)', [3]],
    ['.queryExpression', ['.queryExpression']],
    ['-1', [-1]],
    ['1e1000', [null]],
    ['"ü☃🙂"', ['ü☃🙂']],
    ['.persons | debug | length', [2]],
    ['# first a comment\n.persons | length', [2]],
  ])('gives for %s all its results and the first of them', async (query, resultList) => {
    const { tasks } = await run([transform(query, { persons })]);
    expect(tasks[0].outputData).toEqual({ result: resultList[0] ?? null, resultList });
  });

  it('takes what an expression puts into the query', async () => {
    const query = '[.list[] | select(. > ${workflow.input.least})]';
    const { output } = await run([transform(query, { list: [1, 2, 3] })], { least: 1 });
    expect(output.result).toEqual([2, 3]);
  });

  it('shows nothing of the host', async () => {
    const { output } = await run([transform('[$ENV, env] | tostring')]);
    expect(output.result).not.toContain(process.cwd());
    expect(output.result).not.toContain('npm_');
  });

  it.each([
    ['.persons.name', 'Cannot index array with string ("name")'],
    ['.persons |', 'syntax error'],
    ['error("no luck")', 'no luck'],
    ['.persons[], error("after some results")', 'after some results'],
    ['nowhere', 'nowhere/0 is not defined'],
    ['input', 'break'],
    ['include "file"; .', 'module not found: file'],
    ['"a" | halt_error', 'a'],
    ['', 'Top-level program not given'],
  ])('fails when its query is %j', async (query, reason) => {
    const { tasks, status } = await run([transform(query, { persons }), after]);
    expect(status).toBe('FAILED');
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion: expect.stringContaining(reason),
      outputData: { error: expect.stringContaining(reason) },
    });
  });

  it.each([[null], [5], ['${workflow.input.nothing}']])(
    'fails when its query turns out to be %j',
    async (query) => {
      const { tasks } = await run([transform(query)]);
      expect(tasks[0]).toMatchObject({
        status: 'FAILED',
        reasonForIncompletion: "Missing 'queryExpression' in input parameters",
        outputData: {},
      });
    },
  );

  it('is tried again as often as its retryCount says', async () => {
    const { workflowId } = await run([transform('error("always")', {}, { retryCount: 2 })]);
    await cluster.cluster.clock.advance(60_000);
    await cluster.cluster.clock.advance(60_000);
    expect(statuses(await read(workflowId))).toEqual([
      'jq_ref FAILED',
      'jq_ref FAILED',
      'jq_ref FAILED',
    ]);
  });

  it('runs in each round of a loop and in a branch', async () => {
    const counted = transform('(.before // 0) + 1', { before: '${jq_ref.output.result}' });
    const looped = await run([inLoop(counted), after]);
    expect(statuses(looped)).toContain('jq_ref__2 COMPLETED');
    expect(taskIn(looped, 'after_ref').inputData.seen).toBe(2);
    const { output } = await run(inBranches([transform('1, 2')], [taskOf('NOOP', 'nothing')]));
    expect(output).toEqual({ jq_ref: { result: 1, resultList: [1, 2] } });
  });

  it('takes large inputs and gives large results', async () => {
    const list = Array.from({ length: 20_000 }, (_, at) => ({ id: at, name: `name ${at}` }));
    const { output } = await run(
      [transform('.list | map(.id) | add', { list: '${workflow.input.list}' })],
      { list },
    );
    expect(output.result).toBe(199_990_000);
  });
});
