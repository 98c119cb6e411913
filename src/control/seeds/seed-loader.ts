/** Loads seeds through the same domain and operations as every call, so that a seed cannot hold what a cluster could not. */
import { noticesOfDefinition } from '../../domain/human-tasks/definition-notices.ts';
import type { Path } from '../../domain/path.ts';
import type { Ports } from '../../operations/ports.ts';
import { Declared } from './declared.ts';
import { loadActors } from './load-actors.ts';
import {
  loadForm,
  loadTaskDefinition,
  loadTaskMocks,
  loadWorkflowDefinition,
} from './load-definitions.ts';
import { loadExecution } from './load-execution.ts';
import { loadApplication, loadGrants, loadGroup, loadUser } from './load-people.ts';
import { loadNamedValues } from './load-named-values.ts';
import { judgeActors } from './judge-actors.ts';
import { judgeReferences } from './judge-references.ts';
import { SeedFindings } from './seed-error.ts';
import type { SeedSource } from './seed-file.ts';
import { SeedLoading } from './seed-loading.ts';
import type { Seed } from './seed.ts';

/**
 * Loads the seeds into the stores of their ports, which share what is in them: each key of all of them before the
 * next, so that their order does not matter to what they need of each other; what a definition names is judged when all
 * are loaded. Gives what is to be said in the log once they are kept; throws a SeedError, with
 * what was loaded so far left there.
 */
export async function loadSeeds(
  sources: readonly SeedSource[],
  portsOf: (source: SeedSource, at: number, findings: SeedFindings) => Ports,
  findings = new SeedFindings(),
): Promise<readonly string[]> {
  const declared = new Declared(sources);
  const loadings = sources.map(
    (source, at) => new SeedLoading(source, portsOf(source, at, findings), declared, findings),
  );
  for (const load of loaders) for (const loading of loadings) await load(loading);
  for (const loading of loadings) {
    await judgeReferences(loading);
    await judgeActors(loading);
  }
  findings.refuse();
  return (await Promise.all(loadings.map(noticesOf))).flat();
}

/** About definitions only now: what one names may stand in a later seed. */
async function noticesOf({
  source,
  notices,
  definitions,
  ports,
}: SeedLoading): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of definitions) found.push(...(await noticesOfDefinition(one, ports.store)));
  return [...source.notices, ...notices, ...found];
}

type Load = (loading: SeedLoading) => Promise<void>;

/** What others need comes first, whatever seeds it stands in. */
const loaders: readonly Load[] = [
  each('groups', ({ groups }) => groups, loadGroup),
  each('users', ({ users }) => users, loadUser),
  each('applications', ({ applications }) => applications, loadApplication),
  loadGrants,
  each('forms', ({ forms }) => forms, loadForm),
  (loading) => loadNamedValues('secrets', loading),
  (loading) => loadNamedValues('environmentVariables', loading),
  each('taskDefinitions', ({ taskDefinitions }) => taskDefinitions, loadTaskDefinition),
  each(
    'workflowDefinitions',
    ({ workflowDefinitions }) => workflowDefinitions,
    loadWorkflowDefinition,
  ),
  (loading) => loadTaskMocks(loading.source.seed.taskMocks ?? {}, loading),
  each('executions', ({ executions }) => executions, loadExecution),
  loadActors,
];

function each<T>(
  key: keyof Seed,
  listOf: (seed: Seed) => readonly T[] | undefined,
  loadOne: (item: T, path: Path, loading: SeedLoading) => Promise<void>,
): Load {
  return async (loading) => {
    for (const [at, item] of (listOf(loading.source.seed) ?? []).entries())
      await loadOne(item, [key, at], loading);
  };
}
