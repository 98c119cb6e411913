import { createMockCluster, type InProcessCluster, type SeedInput } from 'conductor-mock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { captured } from '../support/captured.ts';
import { commandHere } from '../support/command-here.ts';
import {
  exportedForm,
  exportedSchema,
  exportedTaskDefinition,
  exportedWorkflow,
  templateBundle,
} from '../support/exported.ts';

const folder = mkdtempSync(join(tmpdir(), 'exported-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, undefined, 2));
  return path;
}

const open: InProcessCluster[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((cluster) => cluster.close()));
});
async function startedWith(...seed: SeedInput[]): Promise<InProcessCluster> {
  const cluster = await createMockCluster({ clock: 'manual', seed });
  open.push(cluster);
  return cluster;
}

/** What the cluster answers its administrator. */
async function get(cluster: InProcessCluster, path: string, body?: object): Promise<any> {
  const response = await cluster.fetch(`/api${path}`, {
    headers: {
      'x-authorization': await cluster.tokenFor('admin@conductor.mock'),
      'content-type': 'application/json',
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: /^[[{]/.test(text) ? JSON.parse(text) : text };
}

async function definitionsIn(cluster: InProcessCluster) {
  const listed = await Promise.all(
    ['/metadata/workflow', '/metadata/taskdefs', '/human/template'].map((path) =>
      get(cluster, path),
    ),
  );
  return listed.flatMap(({ json }) => json.map(({ name }: { name: string }) => name)).sort();
}

const single: readonly [string, object][] = [
  ['Inspection', exportedForm],
  ['measure_house', exportedTaskDefinition],
];
const all = ['Inspection', 'inspect_house', 'measure_house'];
const exported = [exportedWorkflow, exportedForm, exportedTaskDefinition];

describe('a seed may be what a platform exports', () => {
  it.each(single)('a single %s, as a value, in JSON or in YAML', async (name, value) => {
    for (const seed of [
      value as SeedInput,
      file('one.json', value),
      file('one.yaml', stringify(value)),
    ])
      expect(await definitionsIn(await startedWith(seed))).toEqual([name]);
  });

  it('a list of one kind or of several, in a file or as values', async () => {
    expect(await definitionsIn(await startedWith(file('all.json', exported)))).toEqual(all);
    expect(await definitionsIn(await startedWith(...exported))).toEqual(all);
    const versions = [{ ...exportedForm, version: 2 }, exportedForm];
    const cluster = await startedWith(file('versions.json', versions));
    const { json } = await get(cluster, '/human/template?name=Inspection');
    expect(json.map((form: { version: number }) => form.version)).toEqual([2, 1]);
  });

  it.each([
    ['a template bundle', templateBundle],
    ['a list of them', [templateBundle]],
  ])('%s', async (_what, value) => {
    expect(await definitionsIn(await startedWith(file('bundle.json', value)))).toEqual(all);
  });

  it('a template bundle with placeholders, which are filled in', async () => {
    const description = 'Asks ${{macro:MODEL}}, not ${{macro:OTHER}} ${workflow.input.x}';
    const cluster = await startedWith({
      ...templateBundle,
      workflowDefinitions: [{ ...exportedWorkflow, description }],
    });
    const { json } = await get(cluster, '/metadata/workflow/inspect_house');

    expect(json.description).toBe('Asks some-model, not ${{macro:OTHER}} ${workflow.input.x}');
  });

  it('a template bundle with secrets and variables, which its workflows may name', async () => {
    const task = {
      ...exportedWorkflow.tasks[0],
      inputParameters: { note: 'in ${workflow.env.REGION}', key: '${workflow.secrets.API_KEY}' },
    };
    const seed = { executions: [{ name: 'inspect_house', workflowId: 'house-1' }] };
    const cluster = await startedWith(seed, {
      ...templateBundle,
      workflowDefinitions: [{ ...exportedWorkflow, tasks: [task] }],
    });
    const { json } = await get(cluster, '/workflow/house-1');
    expect(json.tasks[0].inputData).toMatchObject({ note: 'in eu', key: '***' });
  });

  it('what is empty adds nothing', async () => {
    expect(await definitionsIn(await startedWith(file('none.json', '[]')))).toEqual([]);
  });

  it('the administrator has saved it, at the start', async () => {
    const cluster = await startedWith({ now: '2026-01-05T09:00:00Z' }, ...exported);
    const at = Date.parse('2026-01-05T09:00:00Z');
    const by = 'admin@conductor.mock';
    const times = { createTime: at, updateTime: at };
    const stamped = { ...times, createdBy: by, updatedBy: by };
    const stampedForm = { ...times, createdBy: `USER:${by}`, updatedBy: `USER:${by}` };

    const { json: form } = await get(cluster, '/human/template/Inspection/1');
    expect(form).toMatchObject({ ...exportedForm, ...stampedForm });
    const { json: task } = await get(cluster, '/metadata/taskdefs/measure_house');
    expect(task).toMatchObject({ ...exportedTaskDefinition, ...stamped });
    const { json: workflow } = await get(cluster, '/metadata/workflow/inspect_house');
    expect(workflow).toMatchObject({ ...exportedWorkflow, ...stamped });
  });

  it('it runs, and its form is enforced', async () => {
    const seed = { executions: [{ name: 'inspect_house', workflowId: 'house-1' }] };
    const cluster = await startedWith(seed, ...exported);
    const update = '/human/tasks/update/taskRef?workflowId=house-1&taskRefName=inspect_ref';

    expect((await get(cluster, `${update}&complete=true`, { roof: 'wet' })).status).toBe(400);
    expect((await get(cluster, `${update}&complete=true`, { roof: 'dry' })).status).toBe(200);
    expect((await get(cluster, '/workflow/house-1')).json.status).toBe('COMPLETED');
  });

  it('the library and /__admin/seed add it later, too', async () => {
    const cluster = await startedWith();
    await cluster.seed(templateBundle);
    const { status } = await cluster.fetch('/__admin/seed', {
      method: 'POST',
      body: JSON.stringify([{ ...exportedForm, name: 'Second' }]),
    });

    expect(status).toBe(200);
    expect(await definitionsIn(cluster)).toEqual(['Inspection', 'Second', ...all.slice(1)]);
  });
});

describe('what is not loaded is told, a line for each', () => {
  async function notices(value: unknown): Promise<readonly string[]> {
    const path = file('left.json', value);
    const { end, stdout, stderr } = await commandHere(['check', path]);
    expect({ end, stdout }).toEqual({ end: 0, stdout: '' });
    return stderr.split('\n').filter((line) => line.includes(path));
  }

  it('of a template bundle, by name', async () => {
    const told = await notices(templateBundle);

    expect(told.map((line) => /the (.*) is not loaded/.exec(line)?.[1])).toEqual([
      'schema "house-input"',
      'prompt "ask"',
      'integration "llm"',
      'schedule "nightly"',
      'webhook "hook"',
    ]);
    expect(told[0]).toMatch(/left\.json:\d+: the schema/);
  });

  it.each([
    ['a schema', exportedSchema, 'schema "house-input"'],
    ['a prompt', templateBundle.prompts[0], 'prompt "ask"'],
    ['an integration', templateBundle.integrationsWithModels[0], 'integration "llm"'],
    ['a schedule', templateBundle.schedules[0], 'schedule "nightly"'],
    ['a webhook', templateBundle.webhooks[0], 'webhook "hook"'],
    ['an event handler', { name: 'on', event: 'kafka:x', actions: [] }, 'event handler "on"'],
  ])('of %s in a file of its own', async (_what, value, named) => {
    expect(await notices([value])).toEqual([
      expect.stringContaining(`left.json:2: the ${named} is not loaded`),
    ]);
  });

  it('of secrets and variables that are only named, and of their tags, never a value', async () => {
    const told = await notices({
      ...templateBundle,
      secrets: [{ name: 'API_KEY' }, { name: 'OTHER', value: 'very-secret', tags: [] }],
      environmentVariables: [{ name: 'REGION', value: null }],
    });

    expect(told.map((line) => line.replace(/^.*?: (?=the|")/, '')).slice(3, 6)).toEqual([
      'the secret "API_KEY" is not loaded: it has no value; a seed may have one',
      '"tags" of a secret is not kept',
      'the environment variable "REGION" is not loaded: it has no value; a seed may have one',
    ]);
    expect(told.join('\n')).not.toContain('very-secret');
  });

  it('of members that the mock does not have, each once', async () => {
    const form = { ...exportedForm, version: 2, ownerApp: 'x' };
    const told = await notices([form, { ...form, version: 3 }, { ...templateBundle, price: 1 }]);

    expect(told[0]).toContain('"ownerApp" of a user form is not kept');
    expect(told.at(-1)).toContain('"price" of a template bundle is not kept');
    expect(told).toHaveLength(7);
  });

  it('and in the log of a start, once all is loaded', async () => {
    const { stderr } = await commandHere(['check', file('a.json', exportedSchema)]);
    expect(stderr).toContain('the schema "house-input" is not loaded');
    const wrong = file('b.json', { users: [{}] });
    expect((await commandHere(['check', file('a.json', exportedSchema), wrong])).stderr).toBe('');
  });
});

describe('what is exported is refused', () => {
  async function refusal(text: string): Promise<string> {
    const path = file('wrong.json', text);
    const error = await captured(() => startedWith(path));
    return (error as Error).message.replaceAll(path, 'wrong.json');
  }

  it.each([
    [
      'with members of nothing',
      '{\n  "scripts": {},\n  "private": true\n}',
      /^wrong\.json:1: it has the members of nothing: a seed \(now, groups.*; a workflow definition \(name, tasks\); a user form \(name, jsonSchema\); a task definition \(name and, say, retryCount\); a template bundle \(userForms,[^)]*\); or a list of what was exported$/,
    ],
    [
      'with a slip in what tells its kind',
      '{\n  "name": "x",\n  "jsonSchma": {},\n  "templateUI": {}\n}',
      /; it is nearest to a user form, but has no "jsonSchema" \(it has "jsonSchma"\)$/,
    ],
    [
      'with a name alone',
      '{ "name": "x" }',
      /; it is nearest to a workflow definition, but has no "tasks"$/,
    ],
    [
      'with members of nothing, in a list',
      `[\n${JSON.stringify(exportedForm)},\n{ "a": 1 },\n{ "b": 1 },\n3\n]`,
      /^wrong\.json:3: \[1\]: it has the members of nothing: a seed .*\nwrong\.json:4: \[2\]: it has the members of nothing that can be loaded\nwrong\.json:5: \[3\]: must be object$/,
    ],
    [
      'with a slip in a member',
      '[\n{ "name": "x", "jsonSchema": {},\n"templateUi": {} }\n]',
      /^wrong\.json:3: \[0\] has no key "templateUi" \(did you mean "templateUI"\?\)/,
    ],
    [
      'with a member of the wrong type',
      '{\n"userForms": [\n{ "name": "x", "jsonSchema": {},\n"version": "one" }\n]\n}',
      /^wrong\.json:4: userForms\[0\]\.version must be integer$/,
    ],
    [
      'with a form that is none',
      '{ "userForms": [\n7\n]\n}',
      /^wrong\.json:2: userForms\[0\] must be object$/,
    ],
    [
      'as a bundle with a value that is no list',
      '{ "userForms": [],\n"schemas": {}\n}',
      /^wrong\.json:2: schemas: it must be a list$/,
    ],
    [
      'with a form that nobody has',
      JSON.stringify([exportedWorkflow], undefined, 1),
      /^wrong\.json:\d+: \[0\]\.tasks\[0\]\.inputParameters\.__humanTaskDefinition\.userFormTemplate\.name: no form is named "Inspection"$/,
    ],
    [
      'with what is not built, each at its line',
      `{ "name": "w", "tasks": [
{ "name": "x", "taskReferenceName": "x", "type": "SIMPLE",
"onStateChange": { "onSuccess": [{ "type": "start_workflow" }] } }
] }`,
      /^wrong\.json:3: tasks\[0\]\.onStateChange: this mock does not build onStateChange$/,
    ],
  ])('%s', async (_what, text, message) => {
    expect(await refusal(text)).toMatch(message);
  });

  it('as a whole: nothing of it is loaded', async () => {
    const cluster = await startedWith();
    const wrong = { ...templateBundle, taskDefinitions: [{ name: 'x', retryCount: -1 }] };

    await expect(cluster.seed(wrong)).rejects.toThrow('taskDefinitions[0].retryCount');
    expect(await definitionsIn(cluster)).toEqual([]);
  });

  it('where a secret or a variable is there already, or has no name', async () => {
    const secrets = [{ name: 'key', value: 'a' }];
    const again = { ...templateBundle, secrets };
    await expect(startedWith({ secrets }, again)).rejects.toThrow(
      'seed[1]: the secret "key" is there already',
    );
    const { environmentVariables: variables } = templateBundle;
    await expect(
      startedWith({ ...templateBundle, environmentVariables: [...variables, ...variables] }),
    ).rejects.toThrow('the environment variable "REGION" is there already');
    await expect(startedWith({ secrets: [{ name: 'a.b', value: 1 }] })).rejects.toThrow(
      'secrets[0].name',
    );
  });

  it('where a name is there already', async () => {
    await expect(startedWith(exportedForm, exportedForm)).rejects.toThrow(
      'seed[1]: the form "Inspection 1" is there already',
    );
  });
});
