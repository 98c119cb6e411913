import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { makeProject, type DocumentedProject } from './documented-project.ts';
import { stopDocumentedServers } from './documented-server.ts';
import { follow, isRunElsewhere } from './documented-steps.ts';
import { expectShown } from './expect-shown.ts';
import {
  blocksOf,
  documents,
  isShell,
  needsPostgres,
  needsPython,
  runnerPages,
  showsConsumer,
  type Block,
} from './markdown.ts';
import { printedBy } from './shell-session.ts';

const isElsewhere = (block: Block) =>
  isRunElsewhere(block) || showsConsumer(block) || needsPython(block) || needsPostgres(block);

/** Every document that shows a command. */
export const withCommands = documents.filter(
  (path) =>
    !runnerPages.includes(path) &&
    blocksOf(path).some((block) => isShell(block) && !isElsewhere(block)),
);

/** What a newcomer pastes first. `npm test` runs the commands of these, `npm run test:long` those of the others. */
export const firstPages = ['README.md', 'docs/demo.md', 'docs/act-as-a-person.md'];

/** Runs every command of the documents as it stands, in the project of a user; only ports are others. */
export function runsTheCommandsOf(paths: readonly string[]): void {
  let project: DocumentedProject;
  beforeAll(async () => {
    project = await makeProject();
  });
  afterEach(stopDocumentedServers);
  afterAll(() => project.remove());

  it.each(paths)(
    'run in %s, from top to bottom, and print what it shows',
    { timeout: 120_000 },
    async (path) => {
      const { steps, env } = await follow(path, project, isElsewhere);
      const printed = await printedBy(steps, project.folder, env);
      for (const [at, { shown, script }] of steps.entries())
        if (shown) expectShown(printed[at]!, shown, script);
    },
  );
}
