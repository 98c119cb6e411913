import type { Seed } from 'conductor-mock';
import { expect } from 'vitest';
import type { Call, TestCluster } from './test-cluster.ts';

/** The administrator that every cluster has. */
const ADMINISTRATOR = 'admin@conductor.mock';

/** Of everything there is. */
const LISTS = [
  '/api/applications',
  '/api/groups',
  '/api/users?apps=true',
  '/api/human/template',
  '/api/metadata/taskdefs?metadata=true',
  '/api/metadata/workflow?metadata=true',
  '/api/tasks/queue/polldata/all',
];

/**
 * All that the API shows of a cluster: human tasks, executions, forms, definitions, whatever else the seed names
 * with the versions after it, and what the calls would make. Two readings are equal when nothing happened in between.
 * With what is `known` of the rest, only what the calls would make is read.
 */
export async function everythingReadable(
  cluster: TestCluster,
  seed: Seed,
  calls: readonly Call[],
  known?: Everything,
): Promise<Everything> {
  const get = async (path: string) => {
    const { status, json } = await cluster.direct({ path, as: ADMINISTRATOR });
    return [path, status, json] as const;
  };
  const all = (paths: readonly string[], besides?: Everything) => {
    const there = new Set(besides?.read.map(([path]) => path));
    return Promise.all([...new Set(paths)].filter((path) => !there.has(path)).map(get));
  };
  const made = calls.flatMap(pathsMadeBy);
  if (known) return { ...known, read: [...known.read, ...(await all(made, known))] };
  const found = await cluster.direct({
    method: 'POST',
    path: '/api/human/tasks/search',
    body: { size: 1000 },
    as: ADMINISTRATOR,
  });
  expect(found.status, found.text).toBe(200);
  const tasks: readonly { taskId: string; workflowId: string }[] = found.json.results;
  const paths = [
    ...LISTS,
    ...tasks.map(({ taskId }) => `/api/human/tasks/${taskId}`),
    ...tasks.map(({ workflowId }) => `/api/workflow/${workflowId}`),
    ...seededPaths(seed),
    ...made,
  ];
  return { total: found.json.totalHits, read: await all(paths) };
}

export interface Everything {
  readonly total: unknown;
  readonly read: readonly Reading[];
}
type Reading = readonly [path: string, status: number, json: unknown];

function seededPaths(seed: Seed): readonly string[] {
  const { applications = [], executions = [] } = seed;
  const definitions = seed.workflowDefinitions ?? [];
  return [
    ...executions.flatMap(({ workflowId }) => (workflowId ? [`/api/workflow/${workflowId}`] : [])),
    ...applications.flatMap(({ id }) => [
      `/api/applications/${id}/accessKeys`,
      `/api/users/app:${id}/permissions`,
    ]),
    ...definitions.flatMap(({ name }) => definitionPaths(String(name))),
  ];
}

/** Where a user, group or definition would stand that the call saves. */
function pathsMadeBy({ path, body }: Call): readonly string[] {
  const [, api, kind] = path.split('/');
  if (api === 'api' && (kind === 'users' || kind === 'groups')) return [path];
  const names = [body].flat().flatMap((one) => {
    const name = (one as { name?: unknown } | null | undefined)?.name;
    return typeof name === 'string' && name !== '' ? [encodeURIComponent(name)] : [];
  });
  return names.flatMap(definitionPaths);
}

/** Its versions are in the list of all definitions. */
const definitionPaths = (name: string) => [`/api/metadata/workflow/${name}/rate-limit`];
