import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Paths as Jayway's JsonPath reads them, in inputs of tasks. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run } = inlineWorkflows(cluster);

const input = {
  people: [
    { name: 'Ann', age: 30, tags: ['a', 'b'], boss: true },
    { name: 'Bob', age: 40, tags: ['b'], boss: false },
    { name: 'Cy', age: 50, address: { city: 'Ulm' } },
  ],
  numbers: [3, 1, 2],
  one: ['only'],
  empty: [],
  by: { a: 1, b: 2, 'c d': 3 },
  limit: 35,
  scalar: 5,
};

async function resolved(value: unknown) {
  const { tasks } = await run([simple('probe', { value })], input);
  return tasks[0].inputData.value;
}

describe('a path', () => {
  it.each<[string, unknown]>([
    ['numbers[1:]', [1, 2]],
    ['numbers[:-1]', [3, 1]],
    ['numbers[-1:]', [2]],
    ['numbers[0:9]', [3, 1, 2]],
    ['numbers[2:1]', []],
    ['numbers[0,2]', [3, 2]],
    ['numbers[0,9]', [3]],
    ['numbers[-9]', null],
    ['people[0,1].name', ['Ann', 'Bob']],
    ['people[*].tags[0]', ['a', 'b']],
    ['people[?(@.age > 35)].name', ['Bob', 'Cy']],
    ['people[?(@.age>35&&@.age<45)].name', ['Bob']],
    ['people[?(@.age < 35 || @.address)].name', ['Ann', 'Cy']],
    ['people[?(!(@.age < 35))].name', ['Bob', 'Cy']],
    ['people[?(!@.address)].name', ['Ann', 'Bob']],
    ['people[?(@.boss == true)].name', ['Ann']],
    ['people[?(@.boss == null)].name', ['Cy']],
    ["people[?(@.age == '40')].name", ['Bob']],
    ['people[?(@.age === 40)].name', ['Bob']],
    ['people[?(@.name =~ /^[a-b]n+$/i)].name', ['Ann']],
    ['people[?(@.name =~ /.y/)].name', ['Cy']],
    ['people[?(@.name in [\'Cy\', "Ann"])].name', ['Ann', 'Cy']],
    ["people[?(@.name nin ['Cy'])].name", ['Ann', 'Bob']],
    ["people[?(@.tags contains 'a')].name", ['Ann']],
    ['people[?(@.tags size 1)].name', ['Bob']],
    ["people[?(@.tags subsetof ['b', 'c'])].name", ['Bob']],
    ["people[?(@.tags anyof ['a'])].name", ['Ann']],
    ['people[?(@.age > $.workflow.input.limit)].name', ['Bob', 'Cy']],
    ['people[?(@.tags[?(@ == "a")])].name', ['Ann', 'Bob']],
    ["people[?(@['name'] == 'Bob')]['age']", [40]],
    ['people[9].name', null],
    ['people..city', ['Ulm']],
    ["by['a','b']", { a: 1, b: 2 }],
    ["by['a','z']", { a: 1 }],
    ["by['c d']", 3],
    ['by.*', [1, 2, 3]],
    ['by.length()', 3],
    ['by.keys()', ['a', 'b', 'c d']],
    ['numbers.sum()', 6],
    ['numbers.min()', 1],
    ['numbers.max()', 3],
    ['numbers.avg()', 2],
    ['numbers.first()', 3],
    ['numbers.last()', 2],
    ['numbers.index(1)', 1],
    ['numbers.append(4)', [3, 1, 2, 4]],
    ['numbers.concat("x")', 'x'],
    ['one.concat("y", "z")', 'onlyyz'],
    ['one.last()', null],
    ['empty.sum()', null],
    ['scalar.length()', null],
    ['scalar[?(@.a)]', null],
    ['numbers.nothing()', null],
    ['nothing..name', []],
    ['nothing[*]', []],
  ])('%s leads to %j', async (path, value) => {
    expect(await resolved(`\${workflow.input.${path}}`)).toEqual(value);
  });

  it('goes into other tasks, from the document on', async () => {
    const set = {
      name: 'set',
      taskReferenceName: 'set_ref',
      type: 'INLINE',
      inputParameters: { evaluatorType: 'graaljs', expression: '({ list: [1, 2, 3] })' },
    };
    const value = '${$.set_ref.output.result.list[1:]}';
    // Only what stands in the list of the definition itself is held against its references.
    const holder = {
      name: 'switch',
      taskReferenceName: 'switch_ref',
      type: 'SWITCH',
      evaluatorType: 'value-param',
      expression: 'case',
      inputParameters: { case: 'a' },
      decisionCases: { a: [simple('probe', { value })] },
    };
    const { tasks } = await run([set, holder]);

    expect(tasks.at(-1).inputData.value).toEqual([2, 3]);
  });
});

describe('a value inside a text', () => {
  it.each<[string, string]>([
    ['${workflow.input.by}', '<{a=1, b=2, c d=3}>'],
    ['${workflow.input.people[2]}', '<{name=Cy, age=50, address={city=Ulm}}>'],
    ['${workflow.input.numbers}', '<[3, 1, 2]>'],
    ['${workflow.input.empty}', '<[]>'],
    ['${workflow.input.people[*].tags}', '<[["a","b"],["b"]]>'],
    ['${workflow.input.numbers.sum()}', '<6.0>'],
    ['${workflow.input.by.keys()}', '<[a, b, c d]>'],
    ['${workflow.input.none}', '<null>'],
  ])('%s is written as %s', async (expression, text) => {
    expect(await resolved(`<${expression}>`)).toBe(text);
  });

  it.each<[number, string]>([
    [1.5, '1.5'],
    [0.0001, '1.0E-4'],
    [12345678.5, '1.23456785E7'],
    [12345678901, '12345678901'],
    [1e21, '1000000000000000000000'],
    [-0.25, '-0.25'],
  ])('%d is written as %s', async (number, text) => {
    const { tasks } = await run([simple('probe', { value: 'n=${workflow.input.n}' })], {
      n: number,
    });
    expect(tasks[0].inputData.value).toBe(`n=${text}`);
  });
});

describe('what would take for ever is too large, and the next call is answered', () => {
  const deep = JSON.parse('{"a":'.repeat(50) + '1' + '}'.repeat(50)) as object;
  const wide = Array.from({ length: 2_000 }, (_one, at) => ({ at, text: 'a'.repeat(40) }));

  it.each([
    '${workflow.input.deep..*..*..*..*..*}',
    '${workflow.input.wide[?(@.at in $.workflow.input.wide[*].at)]}',
    '${workflow.input.wide[?($.workflow.input.wide[?($.workflow.input.wide[?(@.at == 9)])])]}',
  ])('%s', async (value) => {
    const { status, tasks } = await run([simple('probe', { value })], { deep, wide });

    expect([status, tasks[0].status]).toEqual(['FAILED', 'FAILED_WITH_TERMINAL_ERROR']);
    expect(tasks[0].reasonForIncompletion).toBe(
      'too large: its paths take more than 1000000 steps',
    );
    expect((await cluster.call({ path: '/api/metadata/workflow', as: root })).status).toBe(200);
  });

  it('a pattern that others need for ever for is matched', async () => {
    const value = '${workflow.input.wide[?(@.text =~ /(a+)+b?(a|aa)+c/)]}';
    const { tasks } = await run([simple('probe', { value })], { wide: wide.slice(0, 20) });

    expect(tasks[0].inputData.value).toEqual([]);
  });

  it.each([
    ['a path of many steps', `\${workflow.input${'[0]'.repeat(600)}}`],
    ['filters in filters', `\${workflow.input.a${'[?(@.a'.repeat(60)}${')]'.repeat(60)}}`],
    ['a pattern that refers back', '${workflow.input.a[?(@.a =~ /(a)\\1/)]}'],
    ['a pattern that looks around', '${workflow.input.a[?(@.a =~ /a(?!b)/)]}'],
  ])('%s is refused as not built', async (_what, value) => {
    const workflowDef = { name: 'inline', version: 1, tasks: [simple('probe', { value })] };
    const answer = await cluster.direct({
      method: 'POST',
      path: '/api/workflow',
      as: root,
      body: { name: 'inline', workflowDef },
    });

    expect(answer.status).toBe(501);
    expect(answer.text).toContain('tasks[0].inputParameters');
  });
});
