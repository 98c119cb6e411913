import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruiseFolder, layerRules } from './cruise.ts';

const ruleNames = layerRules.map((rule) => rule.name);

/** One small tree per rule: the files, and the import that breaks the rule and no other layer rule. */
/** For each floor of the domain: a room on it, and one that it must not know. */
const upward = {
  'floor-json-paths-search': ['search', 'json-paths'],
  'floor-identity-named-values': ['identity', 'forms'],
  'floor-forms': ['forms', 'access'],
  'floor-definitions': ['definitions', 'executions'],
  'floor-executions': ['executions', 'human-tasks'],
  'floor-human-tasks': ['human-tasks', 'engine'],
  'floor-access': ['access', 'finding'],
  'floor-engine': ['engine', 'effects'],
  'floor-actors-completion-finding-lifecycle-workers': ['completion', 'workers'],
  'floor-effects': ['effects', 'test-runs'],
  'floor-records-test-runs': ['test-runs', 'records'],
} as const;

const upwardBreaches = Object.entries(upward).map(([rule, [room, other]]) => ({
  rule,
  when: `${room}/ imports ${other}/`,
  files: {
    [`src/domain/${room}/claim.ts`]: `import '../${other}/task.ts';`,
    [`src/domain/${other}/task.ts`]: 'export const task = 1;',
  },
}));

const breaches: { rule: string; when: string; files: Record<string, string> }[] = [
  {
    rule: 'domain-is-pure',
    when: 'the domain imports a node: module',
    files: { 'src/domain/claim.ts': "import 'node:fs';" },
  },
  {
    rule: 'domain-is-pure',
    when: 'the domain imports a package',
    files: { 'src/domain/claim.ts': "import 'ajv';" },
  },
  {
    rule: 'domain-is-pure',
    when: 'the domain imports a type of a generated file',
    files: {
      'src/domain/claim.ts':
        "import type { Task } from '../generated/types.ts'; export type Mine = Task;",
      'src/generated/types.ts': 'export type Task = string;',
    },
  },
  ...upwardBreaches,
  {
    rule: 'ground-knows-no-room',
    when: 'a file of the ground imports a type of a room',
    files: {
      'src/domain/ports.ts':
        "import type { Task } from './executions/task.ts'; export type Mine = Task;",
      'src/domain/executions/task.ts': 'export type Task = string;',
    },
  },
  {
    rule: 'every-room-has-a-floor',
    when: 'a new folder of the domain has none',
    files: {
      'src/domain/attic/claim.ts': "import './task.ts';",
      'src/domain/attic/task.ts': 'export const task = 1;',
    },
  },
  {
    rule: 'no-folder-cycles',
    when: 'two folders import each other, though no two files do',
    files: {
      'src/adapters/clocks.ts': "import '../control/time.ts';",
      'src/adapters/store.ts': 'export const store = 1;',
      'src/control/time.ts': 'export const time = 1;',
      'src/control/cluster.ts': "import '../adapters/store.ts';",
    },
  },
  {
    rule: 'control-stays-beside-http',
    when: 'steering builds an adapter',
    files: {
      'src/control/cluster.ts': "import '../adapters/memory-store.ts';",
      'src/adapters/memory-store.ts': 'export const store = 1;',
    },
  },
  {
    rule: 'operations-only-decide',
    when: 'an operation imports an adapter',
    files: {
      'src/operations/tasks/poll-task.ts': "import '../../adapters/memory-store.ts';",
      'src/adapters/memory-store.ts': 'export const store = 1;',
    },
  },
  {
    rule: 'operations-only-decide',
    when: 'an operation imports a package',
    files: { 'src/operations/tasks/poll-task.ts': "import 'express';" },
  },
  {
    rule: 'no-sibling-operation',
    when: 'an operation imports another one of its tag',
    files: {
      'src/operations/tasks/poll-task.ts': "import './update-task.ts';",
      'src/operations/tasks/update-task.ts': 'export const updateTask = 1;',
    },
  },
  {
    rule: 'no-sibling-operation',
    when: 'an operation imports the table of contents',
    files: {
      'src/operations/tasks/poll-task.ts': "import '../index.ts';",
      'src/operations/index.ts': 'export const operations = 1;',
    },
  },
  {
    rule: 'adapters-fill-ports',
    when: 'an adapter imports an operation',
    files: {
      'src/adapters/memory-store.ts': "import '../operations/perform.ts';",
      'src/operations/perform.ts': 'export const perform = 1;',
    },
  },
  {
    rule: 'edge-names-no-operation',
    when: 'the edge imports an operation',
    files: {
      'src/http/answer.ts': "import '../operations/index.ts';",
      'src/operations/index.ts': 'export const operations = 1;',
    },
  },
  {
    rule: 'control-stays-beside-http',
    when: 'steering imports the edge',
    files: {
      'src/control/reset.ts': "import '../http/answer.ts';",
      'src/http/answer.ts': 'export const answer = 1;',
    },
  },
  {
    rule: 'conformance-is-a-black-box',
    when: 'a conformance check imports the domain',
    files: {
      'src/contract/conformance/claim-check.ts': "import '../../domain/claim.ts';",
      'src/domain/claim.ts': 'export const claim = 1;',
    },
  },
  {
    rule: 'matchers-are-plain-data',
    when: 'a matcher imports a package',
    files: { 'src/pact/matcher.ts': "import 'ajv';" },
  },
  {
    rule: 'matchers-are-plain-data',
    when: 'a matcher imports the domain',
    files: {
      'src/pact/refusal.ts': "import '../domain/refusals.ts';",
      'src/domain/refusals.ts': 'export const refusals = 1;',
    },
  },
  {
    rule: 'expectations-see-a-running-cluster',
    when: 'a matcher for tests imports the journal itself',
    files: {
      'src/matchers/received.ts': "import '../control/journal.ts';",
      'src/control/journal.ts': 'export const journal = 1;',
    },
  },
  {
    rule: 'contract-steers-from-outside',
    when: 'a provider state imports the store',
    files: {
      'src/contract/states/state-context.ts': "import '../../adapters/memory-store.ts';",
      'src/adapters/memory-store.ts': 'export const store = 1;',
    },
  },
  {
    rule: 'contract-steers-from-outside',
    when: 'the verification imports more of control than how an option is refused',
    files: {
      'src/contract/verify/verify-pacts.ts': "import '../../control/seed.ts';",
      'src/control/seed.ts': 'export const seed = 1;',
    },
  },
  {
    rule: 'contract-is-the-outermost',
    when: 'the server imports the verification',
    files: {
      'src/server/server.ts': "import '../contract/verify/verify-pacts.ts';",
      'src/contract/verify/verify-pacts.ts': 'export const verifyPacts = 1;',
    },
  },
  {
    rule: 'cli-uses-the-public-door',
    when: 'the command line imports the server behind the door',
    files: {
      'src/cli/main.ts': "import '../server/server.ts';",
      'src/server/server.ts': 'export const server = 1;',
    },
  },
  {
    rule: 'generated-stands-alone',
    when: 'a generated file imports a hand-written one',
    files: {
      'src/generated/operations.ts': "import '../domain/claim.ts';",
      'src/domain/claim.ts': 'export const claim = 1;',
    },
  },
  {
    rule: 'src-never-imports-test',
    when: 'the server imports a test support file',
    files: {
      'src/server/server.ts': "import '../../test/support/cluster.ts';",
      'test/support/cluster.ts': 'export const cluster = 1;',
    },
  },
  {
    rule: 'console-is-a-client',
    when: 'a page imports a rule of the domain',
    files: {
      'web/src/inbox.tsx': "import '../../src/domain/claim.ts';",
      'src/domain/claim.ts': 'export const claim = 1;',
    },
  },
  {
    rule: 'diagrams-are-only-drawn',
    when: 'what draws reads files',
    files: { 'src/diagram/layout.ts': "import 'node:fs';" },
  },
  {
    rule: 'console-calls-from-one-room',
    when: 'a page makes a client of its own',
    files: { 'web/src/inbox/inbox.tsx': "import 'openapi-fetch';" },
  },
  {
    rule: 'no-cycles',
    when: 'two files import each other',
    files: {
      'src/domain/claim.ts': "import './release.ts'; export const claim = 1;",
      'src/domain/release.ts': "import './claim.ts'; export const release = 1;",
    },
  },
  {
    rule: 'no-orphans',
    when: 'a file imports nobody and nobody imports it',
    files: { 'src/domain/claim.ts': 'export const claim = 1;' },
  },
  {
    rule: 'only-installed-packages',
    when: 'the server imports a package that package.json does not list',
    files: { 'src/server/server.ts': "import 'left-out-package';" },
  },
];

/** Files that may stand in each ring without breaking a rule; the counter-example to the breaches. */
const allowed: Record<string, string> = {
  'src/index.ts':
    "export { server } from './server/server.ts'; export * from './contract/verify/verify-pacts.ts';",
  'src/server/mock-cluster.ts': "import './server.ts';",
  'src/control/option-error.ts': 'export class OptionError {}',
  'src/contract/verify/verify-pacts.ts':
    "import 'node:fs'; import '../states/state-context.ts'; import '../../server/mock-cluster.ts'; import '../../control/option-error.ts';",
  'src/contract/states/state-context.ts':
    "import '../../generated/types.ts'; import '../../domain/path.ts'; import '../../domain/json-pointer.ts';",
  'src/domain/path.ts': 'export {};',
  'src/domain/json-pointer.ts': "import './path.ts';",
  'src/server/server.ts':
    "import '../operations/index.ts'; import '../adapters/memory-store.ts'; import '../http/answer.ts'; export const server = 1;",
  'src/cli/main.ts': "import 'node:util'; import '../index.ts';",
  'src/adapters/memory-store.ts': "import 'node:fs'; import '../domain/claim.ts';",
  'src/http/answer.ts': "import '../generated/types.ts'; import '../domain/claim.ts';",
  'src/operations/index.ts': "import './tasks/poll-task.ts';",
  'src/operations/perform.ts': "import './index.ts'; import '../domain/claim.ts';",
  'src/operations/views/views.ts': "import '../../domain/task.ts';",
  'src/operations/tasks/poll-task.ts':
    "import '../views/views.ts'; import '../../domain/claim.ts'; import '../../generated/types.ts';",
  'src/domain/claim.ts': "import './task.ts';",
  'src/domain/task.ts': 'export const task = 1;',
  'src/domain/effects/triggers.ts':
    "import '../task.ts'; import '../human-tasks/human-task.ts'; import './effect.ts';",
  'src/domain/effects/effect.ts': "import '../engine/task-types/human.ts';",
  'src/domain/engine/task-types/human.ts': "import '../advance.ts';",
  'src/domain/engine/advance.ts': 'export const advance = 1;',
  'src/domain/human-tasks/human-task.ts': 'export const humanTask = 1;',
  'src/pact/index.ts': "export { present } from './present.ts';",
  'src/pact/present.ts': "import '../generated/types.ts'; export const present = 1;",
  'src/generated/types.ts': 'export const types = 1;',
};

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'layers-'));
});
afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

describe('the layer rules', () => {
  it('accepts a tree in which every ring keeps to its own', async () => {
    expect(await rulesBrokenBy(allowed)).toEqual([]);
  });

  it('is broken here once per rule, at least', () => {
    expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(ruleNames));
  });

  it('says for each rule why it stands', () => {
    const silent = layerRules.filter(({ comment }) => (comment ?? '').length < 40);

    expect(silent).toEqual([]);
  });

  it.each(breaches)('reports $rule when $when', async ({ rule, files }) => {
    expect(await rulesBrokenBy(files)).toContain(rule);
  });
});

async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(scratch, 'tree-'));
  const packageJson = { name: 'tree', type: 'module', dependencies: { ajv: '*', express: '*' } };
  const everything: Record<string, string> = {
    'package.json': JSON.stringify(packageJson),
    'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext' } }),
    ...files,
  };
  for (const [path, text] of Object.entries(everything)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { summary } = await cruiseFolder(
    folder,
    ['src', 'web'].filter((name) => existsSync(join(folder, name))),
  );
  return summary.violations.map(({ rule }) => rule.name);
}
