import { describe, expect, it } from 'vitest';
import { runElsewhere } from './documented-steps.ts';
import {
  blocksOf,
  codeIn,
  documents,
  isShell,
  needsPostgres,
  needsPython,
  proseOf,
  runnerPages,
  showsConsumer,
  textOf,
} from './markdown.ts';
import { firstPages, runsTheCommandsOf, withCommands } from './run-documents.ts';

const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

describe('the commands in the documents', () => {
  it('are looked at, here or in the long tests', () => {
    expect(withCommands).toEqual(expect.arrayContaining(firstPages));
    expect(textOf('test/docs/shell-blocks.long.test.ts')).toContain('!firstPages.includes(path)');
  });

  runsTheCommandsOf(firstPages);

  it.each(Object.entries(runElsewhere))('%s is run where it is said to be', (_command, place) => {
    expect(textOf(place.file)).toContain(place.text);
  });

  it('are run by npm run check:package, where they are the way of a consumer outside', () => {
    const shown = documents.flatMap(blocksOf).filter(showsConsumer);
    expect(shown.map(({ at }) => at.split(':')[0])).toEqual(['docs/contract-testing.md']);
    expect(scripts['check:package']).toContain('tsx scripts/check-pact-consumer.ts');
    expect(textOf('scripts/check-pact-consumer.ts')).toContain('docs/contract-testing.md');
  });

  it('are run by npm run check:package, where they are those of test runners', () => {
    expect(documents).toEqual(expect.arrayContaining(runnerPages));
    expect(scripts['check:package']).toContain('tsx scripts/check-package.ts');
    expect(textOf('scripts/check-package.ts')).toContain('followRunnerPages(');
  });

  it('are run by npm run test:python, where they need Python', () => {
    const shown = documents.flatMap(blocksOf).filter(needsPython);
    expect(shown.map(({ at }) => at.split(':')[0])).toEqual(['docs/act-as-a-person.md']);
    expect(textOf('test/docs/act-as-a-person.python.test.ts')).toContain('docs/act-as-a-person.md');
    expect(textOf('.ci/run')).toContain('npm run test:python');
  });

  it('are run by npm run test:postgres, where they need a database and nginx', () => {
    const shown = documents.flatMap(blocksOf).filter(needsPostgres);
    expect(shown.map(({ kind }) => kind)).toEqual(['sh', 'nginx', 'console', 'sh', 'sh']);
    for (const file of ['replicas/behind-nginx.test.ts', 'backed-up.test.ts'])
      expect(textOf(`test/postgres/${file}`)).toContain("'docs/shared-cluster.md'");
    expect(textOf('.ci/run')).toContain('npm run test:postgres');
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
