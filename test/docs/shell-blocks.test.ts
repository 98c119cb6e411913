import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeProject, type DocumentedProject } from './documented-project.ts';
import { stopDocumentedServers } from './documented-server.ts';
import { follow, isRunElsewhere, runElsewhere } from './documented-steps.ts';
import { expectShown } from './expect-shown.ts';
import {
  blocksOf,
  codeIn,
  documents,
  isShell,
  needsPython,
  proseOf,
  showsConsumer,
  textOf,
  type Block,
} from './markdown.ts';
import { printedBy } from './shell-session.ts';

/** Every command of the documents is run as it stands, in the project of a user; only ports are others. */

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
const isElsewhere = (block: Block) =>
  isRunElsewhere(block) || showsConsumer(block) || needsPython(block);
const withCommands = documents.filter((path) =>
  blocksOf(path).some((block) => isShell(block) && !isElsewhere(block)),
);

let project: DocumentedProject;
beforeAll(async () => {
  project = await makeProject();
});
afterEach(stopDocumentedServers);
afterAll(() => project.remove());

describe('the commands in the documents', () => {
  it('are looked at', () => {
    expect(withCommands).toContain('README.md');
    expect(withCommands).toContain('docs/act-as-a-person.md');
  });

  it.each(withCommands)(
    'run in %s, from top to bottom, and print what it shows',
    { timeout: 120_000 },
    async (path) => {
      const { steps, env } = await follow(path, project, isElsewhere);
      const printed = await printedBy(steps, project.folder, env);
      for (const [at, { shown, script }] of steps.entries())
        if (shown) expectShown(printed[at]!, shown, script);
    },
  );

  it.each(Object.entries(runElsewhere))('%s is run where it is said to be', (_command, place) => {
    expect(textOf(place.file)).toContain(place.text);
  });

  it('are run by npm run check:package, where they are the way of a consumer outside', () => {
    const shown = documents.flatMap(blocksOf).filter(showsConsumer);
    expect(shown.map(({ at }) => at.split(':')[0])).toEqual(['docs/contract-testing.md']);
    expect(scripts['check:package']).toContain('tsx scripts/check-pact-consumer.ts');
    expect(textOf('scripts/check-pact-consumer.ts')).toContain('docs/contract-testing.md');
  });

  it('are run by npm run test:python, where they need Python', () => {
    const shown = documents.flatMap(blocksOf).filter(needsPython);
    expect(shown.map(({ at }) => at.split(':')[0])).toEqual(['docs/act-as-a-person.md']);
    expect(textOf('test/docs/act-as-a-person.python.test.ts')).toContain('docs/act-as-a-person.md');
    expect(textOf('.ci/run')).toContain('npm run test:python');
  });

  it('are the tests and the static checks, where they are npm run check', () => {
    expect(scripts['check']).toBe('npm run check:static && npm test');
  });

  it('show a pact that is kept, and how each kind of failure looks', () => {
    const all = blocksOf('docs/contract-testing.md').map(({ text }) => text);
    for (const shown of ['1 kept.', 'the pact expects', 'lacks:', 'unknown state', '$ echo $?\n1'])
      expect(all.join('\n')).toContain(shown);
  });

  it.each(documents)('name only scripts that package.json has, in %s', (path) => {
    const named = [
      ...blocksOf(path)
        .filter(isShell)
        .map(({ text }) => text),
      ...codeIn(proseOf(path)),
    ]
      .flatMap((text) => [...text.matchAll(/\bnpm run ([\w:-]+)|\bnpm (start|test)\b/g)])
      .map(([, script, short]) => script ?? short!);

    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
