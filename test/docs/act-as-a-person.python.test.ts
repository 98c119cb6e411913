import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { makeProject, type DocumentedProject } from './documented-project.ts';
import { stopDocumentedServers } from './documented-server.ts';
import { follow } from './documented-steps.ts';
import { expectShown } from './expect-shown.ts';
import { blocksOf, needsPython } from './markdown.ts';
import { printedBy } from './shell-session.ts';

/** Needs python3 with requests: `npm run test:python` runs it, and nothing else does. */

const PAGE = 'docs/act-as-a-person.md';

let project: DocumentedProject;
beforeAll(async () => {
  project = await makeProject();
});
afterEach(stopDocumentedServers);
afterAll(() => project.remove());

it(
  'the page of the inbox is followed from top to bottom, Python included',
  { timeout: 60_000 },
  async () => {
    expect(blocksOf(PAGE).filter(needsPython)).toHaveLength(1);

    const { steps, env } = await follow(PAGE, project, () => false);
    const printed = await printedBy(steps, project.folder, env);

    for (const [at, { shown, script }] of steps.entries())
      if (shown) expectShown(printed[at]!, shown, script);
  },
);
