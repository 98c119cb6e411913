import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { behaviourCases } from '../support/behaviour-case.ts';

const cases = new URL('../../cases/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, cases), 'utf8');

/** How many cases each group has; a case is never dropped and its id never reused. */
const groups = { A: 32, B: 11, C: 25, D: 10, E: 30, F: 13, G: 26 };
const ids = Object.entries(groups).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`),
);

const here = new URL('./', import.meta.url);
const tested = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(new URL(name, here), 'utf8').matchAll(/^\s*behaviourCase\(\s*'([^']+)'/gm),
  ])
  .map(([, id]) => id!);

const waiting = behaviourCases.filter((one) => one.waitsFor !== undefined);

describe('the list of behaviour cases', () => {
  it('satisfies its schema', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
      JSON.parse(read('behaviour-cases.schema.json')),
    );
    validate(parse(read('behaviour-cases.yaml')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('holds every case once, in order', () => {
    expect(behaviourCases.map(({ id }) => id)).toEqual(ids);
  });

  it('has one title per case', () => {
    const titles = behaviourCases.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('has exactly one test for every case that does not wait', () => {
    const wrong = behaviourCases
      .filter(({ waitsFor }) => waitsFor === undefined)
      .map(({ id }) => ({ id, tests: tested.filter((one) => one === id).length }))
      .filter(({ tests }) => tests !== 1);
    expect(wrong).toEqual([]);
  });

  it('has none left that waits for what is not built', () => {
    expect(waiting).toEqual([]);
  });

  it('has tests for nothing else', () => {
    const promised = new Set(behaviourCases.filter((one) => !one.waitsFor).map(({ id }) => id));
    expect(tested.filter((id) => !promised.has(id))).toEqual([]);
  });
});
