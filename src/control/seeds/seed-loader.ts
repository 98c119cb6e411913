/** Loads seeds through the same domain and operations as every call, so that a seed cannot hold what a cluster could not. */
import { noticesOfDefinition } from '../../domain/human-tasks/definition-notices.ts';
import type { Path } from '../../domain/path.ts';
import type { Ports } from '../../operations/perform.ts';
import { Declared } from './declared.ts';
import {
  loadForm,
  loadTaskDefinition,
  loadTaskMocks,
  loadWorkflowDefinition,
} from './load-definitions.ts';
import { loadExecution } from './load-execution.ts';
import { loadApplication, loadGrant, loadGroup, loadUser } from './load-people.ts';
import { judgeReferences } from './judge-references.ts';
import { SeedFindings } from './seed-error.ts';
import type { SeedSource } from './seed-file.ts';
import { SeedLoading } from './seed-loading.ts';

/**
 * Loads the seeds into the stores of their ports, which share what is in them, one after the other; what a definition
 * names is judged when all are loaded. Gives what is to be said in the log once they are kept; throws a SeedError, with
 * what was loaded so far left there.
 */
export async function loadSeeds(
  sources: readonly SeedSource[],
  portsOf: (source: SeedSource, at: number, findings: SeedFindings) => Ports,
): Promise<readonly string[]> {
  const findings = new SeedFindings();
  const declared = new Declared(sources);
  const loadings: SeedLoading[] = [];
  for (const [at, source] of sources.entries()) {
    const loading = new SeedLoading(source, portsOf(source, at, findings), declared, findings);
    await load(loading);
    loadings.push(loading);
  }
  for (const loading of loadings) await judgeReferences(loading);
  findings.refuse();
  return (await Promise.all(loadings.map(noticesOf))).flat();
}

/** About definitions only now: what one names may stand in a later seed. */
async function noticesOf({ notices, definitions, ports }: SeedLoading): Promise<readonly string[]> {
  const found = definitions.map((one) => noticesOfDefinition(one, ports.store));
  return [...notices, ...(await Promise.all(found)).flat()];
}

async function load(loading: SeedLoading): Promise<void> {
  const { seed } = loading.source;
  await each('groups', seed.groups, loadGroup);
  await each('users', seed.users, loadUser);
  await each('applications', seed.applications, loadApplication);
  await each('grants', seed.grants, loadGrant);
  await each('forms', seed.forms, loadForm);
  await each('taskDefinitions', seed.taskDefinitions, loadTaskDefinition);
  await each('workflowDefinitions', seed.workflowDefinitions, loadWorkflowDefinition);
  await loadTaskMocks(seed.taskMocks ?? {}, loading);
  await each('executions', seed.executions, loadExecution);

  async function each<T>(
    key: string,
    list: readonly T[] = [],
    loadOne: (item: T, path: Path, loading: SeedLoading) => Promise<void>,
  ) {
    for (const [at, item] of list.entries()) await loadOne(item, [key, at], loading);
  }
}
