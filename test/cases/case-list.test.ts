import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/contract/conformance/themes/index.ts';
import { behaviourCases } from '../support/behaviour-cases.ts';

const cases = new URL('../../cases/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, cases), 'utf8');

/** How many cases each group has; a case is never dropped and its id never reused. */
const groups = { A: 32, B: 11, C: 25, D: 10, E: 30, F: 13, G: 26 };
const ids = Object.entries(groups).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`),
);

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

  it('has none left that waits for what is not built', () => {
    expect(behaviourCases.filter(({ waitsFor }) => waitsFor !== undefined)).toEqual([]);
  });

  it('has one check for each case, in the same order and under the same title', () => {
    expect(checks.map((one) => `${one.case.id} ${one.title}`)).toEqual(
      behaviourCases.map(({ id, title }) => `${id} ${title}`),
    );
  });
});

const themes = new URL('../../src/contract/conformance/themes/', import.meta.url);
/** As they stand there, before anything is run: the id and the title of each check. */
const written = readdirSync(themes)
  .filter((name) => name !== 'index.ts')
  .flatMap((file) =>
    [
      ...readFileSync(new URL(file, themes), 'utf8').matchAll(
        /^ {2}check\(\s*'([^']+)',\s*'([^']+)'/gm,
      ),
    ].map(([, id, title]) => ({ file, id: id!, title: title! })),
  );

describe('the themes', () => {
  it('spell out the id and the title of every case', () => {
    expect(written.map(({ id, title }) => `${id} ${title}`).toSorted()).toEqual(
      behaviourCases.map(({ id, title }) => `${id} ${title}`).toSorted(),
    );
  });

  it('have a test file of the same name, which runs the checks of that theme', () => {
    const here = new URL('./', import.meta.url);
    for (const file of new Set(written.map((one) => one.file))) {
      const name = file.replace(/\.ts$/, '');
      const source = readFileSync(new URL(`${name}.test.ts`, here), 'utf8');
      const [, theme] =
        /^import \{ (\w+) \} from '[./]+\/src\/contract\/conformance\/themes\/([\w-]+)\.ts';$/m.exec(
          source,
        ) ?? [];
      expect(source).toContain(`/themes/${name}.ts'`);
      expect(source).toMatch(new RegExp(`^describeTheme\\('[^']+', ${theme}\\);$`, 'm'));
    }
  });
});
