import { describe, expect, it } from 'vitest';
import { administrator, formAnswers, type OpenTask } from '../support/form-answers.ts';
import { useCluster } from '../support/test-cluster.ts';

const { taskWith, refused } = formAnswers(useCluster({ seed: administrator }));

/** Fewer than the million that count by default, so that the tests take less of them. */
const MOST_STEPS = 200_000;
const strict = formAnswers(useCluster({ seed: administrator, maxJudgeSteps: MOST_STEPS }));
const steps = {
  path: '',
  message: `too costly to judge: it takes more than ${MOST_STEPS} steps (--max-judge-steps)`,
};

/** Each twice the one before. */
const doubled = (times: number, keyword: 'allOf' | 'anyOf' | 'oneOf') => ({
  $ref: `#/definitions/d${times}`,
  definitions: Object.fromEntries(
    Array.from({ length: times + 1 }, (_, at) => {
      const before = { $ref: `#/definitions/d${at - 1}` };
      return [`d${at}`, at === 0 ? { type: 'object' } : { [keyword]: [before, before] }];
    }),
  ),
});

const twoWays = (keyword: 'anyOf' | 'oneOf' | 'allOf') => {
  const child = { properties: { child: { $ref: '#/definitions/node' } } };
  return {
    $ref: '#/definitions/node',
    definitions: { node: { [keyword]: [child, { ...child, required: ['no'] }] } },
  };
};
const nested = (levels: number): object => (levels === 0 ? {} : { child: nested(levels - 1) });
const long = 'a'.repeat(500_000);
const many = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('an answer that takes too many steps is refused', () => {
  it.each<[what: string, schema: object, answer: object]>([
    ['definitions that double', doubled(23, 'allOf'), { x: 1 }],
    ['alternatives that double', doubled(23, 'anyOf'), { x: 1 }],
    ['choices that double', doubled(23, 'oneOf'), { x: 1 }],
    ['two ways at each level', twoWays('anyOf'), nested(22)],
    ['a choice at each level', twoWays('oneOf'), nested(22)],
    ['both at each level', twoWays('allOf'), nested(22)],
    [
      'many patterns on a long text',
      { properties: { a: { allOf: many(200).map((at) => ({ pattern: `^(a|b${at})*c$` })) } } },
      { a: long },
    ],
    [
      'many lengths of a long text',
      { properties: { a: { allOf: many(1_000).map((at) => ({ minLength: 300_000 + at })) } } },
      { a: long },
    ],
    [
      'many values against many others',
      { properties: { a: { items: { enum: many(3_000).map((v) => ({ v })) } } } },
      { a: many(3_000).map((v) => ({ v })) },
    ],
    [
      'patterns of members on many members',
      {
        patternProperties: Object.fromEntries(many(500).map((at) => [`^x${at}$`, true])),
        additionalProperties: false,
      },
      Object.fromEntries(many(20_000).map((at) => [`k${at}`, 1])),
    ],
    [
      'divisions of very large by very small numbers',
      { properties: { a: { items: { multipleOf: 1e-300 } } } },
      { a: many(60_000).map((at) => at * 1e300) },
    ],
    [
      'a choice of very many options',
      { properties: { a: { oneOf: '${options}' } } },
      { a: 'none' },
    ],
  ])('%s', async (what, schema, answer) => {
    const options = what.startsWith('a choice of')
      ? many(60_000).map((one) => ({ const: one }))
      : 0;
    const task = await strict.taskWith(schema, { options });

    await strict.refused(task, () => task.complete(answer), [steps]);
    await strict.refused(task, () => task.save(answer), [steps]);
  });

  it('but one that is large is judged', async () => {
    const properties = Object.fromEntries(
      many(2_000).map((at) => [
        `field${at}`,
        { type: 'string', maxLength: 5, pattern: '^[a-z]*$' },
      ]),
    );
    const task = await taskWith({ properties, required: Object.keys(properties) });
    const answer = Object.fromEntries(Object.keys(properties).map((name) => [name, 'abc']));

    await refused(task, () => task.complete({ ...answer, field7: '1' }), [{ path: 'field7' }]);
    expect((await task.complete(answer)).status).toBe(200);
  });

  it('and a chain of references is deep, not circular', async () => {
    const definitions = Object.fromEntries(
      many(12_000).map((at) => [`d${at}`, { $ref: `#/definitions/d${at + 1}` }]),
    );
    const whole = { ...definitions, d12000: { type: 'object' } };
    const task = await taskWith({ $ref: '#/definitions/d0', definitions: whole });

    await refused(task, () => task.complete({}), [
      { path: '', message: 'too costly to judge: it is nested too deep' },
    ]);
  });
});

it('a form that takes too many steps to read is refused', async () => {
  const { status, json } = await strict.saveForm({
    anyOf: many(60_000).map((one) => ({ const: one })),
  });

  expect(status).toBe(400);
  expect(json.validationErrors).toEqual([{ ...steps, path: 'jsonSchema' }]);
});

describe('a refusal stays small', () => {
  const violationsOf = async (task: OpenTask, answer: object) => {
    const { status, text, json } = await task.complete(answer);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(64_000);
    return json.validationErrors;
  };

  it('with 100 violations and how many more there are', async () => {
    const task = await taskWith({ additionalProperties: { type: 'string' } });
    const answer = Object.fromEntries(many(1_000).map((at) => [`k${at}`, at]));
    const found = await violationsOf(task, answer);

    expect(found).toHaveLength(100);
    expect(found[0]).toEqual({ path: 'k0', message: 'must be string', invalidValue: 0 });
    expect(found.at(-1)).toEqual({ path: '', message: 'and 901 more' });
  });

  it('with as many as there are up to that', async () => {
    const task = await taskWith({ required: many(100).map((at) => `k${at}`) });
    const found = await violationsOf(task, {});

    expect(found).toHaveLength(100);
    expect(found.at(-1)).toEqual({ path: 'k99', message: "must have required property 'k99'" });
  });

  it('with large values cut or left out', async () => {
    const task = await taskWith({ properties: { a: { maxLength: 5 }, b: { maxItems: 1 } } });
    const [text, list] = await violationsOf(task, { a: long, b: many(10_000) });

    expect(text.invalidValue).toHaveLength(1_000);
    expect(list).toEqual({ path: 'b', message: 'must NOT have more than 1 items' });
  });

  it('with long names cut, and fewer of them', async () => {
    const task = await taskWith({ additionalProperties: false });
    const answer = Object.fromEntries(many(90).map((at) => [`${at}${'k'.repeat(3_000)}`, 1]));
    const found = await violationsOf(task, answer);

    expect(found.at(-1).message).toBe(`and ${91 - found.length} more`);
    for (const { path } of found) expect(path.length).toBeLessThanOrEqual(2_000);
  });
});
