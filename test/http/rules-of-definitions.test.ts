import { readFileSync } from 'node:fs';
import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** What the document says beyond types of what may be defined is what the server does. */
const document = JSON.parse(
  readFileSync(new URL('../../openapi/conductor-mock.openapi.json', import.meta.url), 'utf8'),
);
const { ExtendedTaskDef, ExtendedWorkflowDef } = document.components.schemas;
const leasts: [member: string, least: number][] = Object.entries(ExtendedTaskDef.properties)
  .map(([member, schema]) => [member, /Must be (\d+) or more/.exec(descriptionOf(schema))?.[1]])
  .filter(([, least]) => least !== undefined)
  .map(([member, least]) => [String(member), Number(least)]);

function descriptionOf(schema: unknown): string {
  return (schema as { description?: string }).description ?? '';
}

let cluster: InProcessCluster;
let token: string;
beforeAll(async () => {
  cluster = await createMockCluster({ clock: 'manual' });
  token = await cluster.tokenFor('app:mock');
});
afterAll(() => cluster.close());

async function post(path: string, body: unknown): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-authorization': token };
  const request = { method: 'POST', headers, body: JSON.stringify(body) };
  return (await cluster.fetch(new Request(`http://localhost/api${path}`, request))).status;
}
const ofTask = (members: object) => post('/metadata/taskdefs', [{ name: 't', ...members }]);

it('seven members of a task definition have a least value in the document', () => {
  expect(leasts.map(([member]) => member)).toEqual([
    'retryCount',
    'backoffScaleFactor',
    'maxRetryDelaySeconds',
    'backoffJitterMs',
    'responseTimeoutSeconds',
    'pollTimeoutSeconds',
    'totalTimeoutSeconds',
  ]);
});

it.each(leasts)('%s must be %i or more', async (member, least) => {
  expect(await ofTask({ [member]: least })).toBe(200);
  expect(await ofTask({ [member]: least - 1 })).toBe(400);
});

it.each([
  ['timeoutSeconds', { timeoutSeconds: 5, totalTimeoutSeconds: 4 }],
  ['responseTimeoutSeconds', { responseTimeoutSeconds: 5, timeoutSeconds: 4 }],
])('%s must not be more than what it is within', async (member, members) => {
  expect(descriptionOf(ExtendedTaskDef.properties[member])).toMatch(/not (be )?more than/);
  expect(await ofTask(members)).toBe(400);
  const [[first, value] = ['', 0]] = Object.entries(members);
  expect(await ofTask({ ...members, [first]: value - 1 })).toBe(200);
});

it('what must be there, must be', async () => {
  expect(descriptionOf(ExtendedTaskDef.properties.ownerEmail)).toContain('Must be the address');
  expect(await ofTask({ ownerEmail: 'nobody' })).toBe(400);
  expect(await ofTask({ ownerEmail: '' })).toBe(200);
  const tasks = [{ name: 'h', taskReferenceName: 'h', type: 'HUMAN' }];
  for (const schema of [ExtendedTaskDef, ExtendedWorkflowDef])
    expect(descriptionOf(schema.properties.name)).toBe('Must be there, and not be empty.');
  expect(descriptionOf(ExtendedWorkflowDef.properties.tasks)).toBe('Must have one at least.');
  for (const name of [null, '', undefined]) {
    expect(await ofTask({ name })).toBe(400);
    expect(await post('/metadata/workflow', { name, tasks })).toBe(400);
  }
  for (const none of [null, [], undefined])
    expect(await post('/metadata/workflow', { name: 'w', tasks: none })).toBe(400);
  expect(await post('/metadata/workflow', { name: 'w', tasks })).toBe(200);
});
