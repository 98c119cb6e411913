import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { useOwnFolder } from '../support/own-folder.ts';

/** Names that objects of JavaScript have anyway. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const folder = useOwnFolder();

/** With the name in every place of a seed that takes any. */
const seedWith = (name: string) => `
groups: [{ id: '${name}', description: x, roles: [USER] }]
forms: [{ name: '${name}', jsonSchema: { properties: { '${name}': {} } }, templateUI: {} }]
workflowDefinitions:
  - name: '${name}'
    tasks:
      - name: s
        taskReferenceName: s
        type: SET_VARIABLE
        inputParameters: { '${name}': '\${workflow.input.${name}}' }
      - name: h
        taskReferenceName: '${name}'
        type: HUMAN
        inputParameters: { '${name}': '\${workflow.variables.${name}}' }
executions: [{ name: '${name}', input: { '${name}': { b: 2 }, ok: 1 } }]
`;

async function withCluster(act: (call: Call) => Promise<void>, seed?: string): Promise<void> {
  const path = join(folder(), 'seed.yaml');
  if (seed !== undefined) writeFileSync(path, seed);
  const options = seed === undefined ? {} : { seed: path };
  await using cluster = await createMockCluster({ clock: 'manual', ...options });
  await act(await callerOf(cluster));
}

type Call = Awaited<ReturnType<typeof callerOf>>;
async function callerOf(cluster: InProcessCluster) {
  const token = await cluster.tokenFor('app:mock');
  return async (method: string, path: string, body?: string) => {
    const headers = { 'content-type': 'application/json', 'x-authorization': token };
    const answer = await cluster.fetch(
      new Request(`http://localhost${path}`, { method, headers, body: body ?? null }),
    );
    const text = await answer.text();
    return { status: answer.status, text, json: text.startsWith('{') ? JSON.parse(text) : text };
  };
}

function expectNothingPolluted(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { b?: unknown }).b).toBeUndefined();
}

/** The member as data, not what every object has under that name. */
function own(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

describe.each(NAMES)('the name %s', (name) => {
  it('in a seed is plain data, also after a snapshot', () =>
    withCluster(async (call) => {
      const read = async () => {
        const found = await call('GET', '/api/workflow/search?size=1');
        const { workflowId } = found.json.results[0];
        return (await call('GET', `/api/workflow/${workflowId}`)).json;
      };
      const execution = await read();
      expect(own(execution.input, name)).toEqual({ b: 2 });
      expect(own(execution.variables, name)).toEqual({ b: 2 });
      expect(own(execution.tasks[1].inputData, name)).toEqual({ b: 2 });

      const taken = await call('GET', '/__admin/snapshot');
      expect((await call('PUT', '/__admin/snapshot', taken.text)).status).toBe(200);
      expect(JSON.stringify(await read())).toBe(JSON.stringify(execution));
      expectNothingPolluted();
    }, seedWith(name)));

  it('comes out of scripts and queries as plain data', () =>
    withCluster(async (call) => {
      const text = JSON.stringify({ [name]: { b: 2 }, ok: 1 });
      const task = (type: string, inputParameters: object) => ({
        name: type,
        taskReferenceName: type,
        type,
        inputParameters,
      });
      const workflowDef = {
        name: 'w',
        tasks: [
          task('INLINE', { evaluatorType: 'javascript', expression: `JSON.parse('${text}')` }),
          task('JSON_JQ_TRANSFORM', { queryExpression: `{"${name}": {"b": 2}}` }),
        ],
        outputParameters: {
          inline: '${INLINE.output.result}',
          jq: '${JSON_JQ_TRANSFORM.output.result}',
          member: `\${INLINE.output.result.${name}.b}`,
        },
      };
      const path = '/api/workflow/execute/w/1?waitForSeconds=10';
      const body = JSON.stringify({ name: 'w', version: 1, workflowDef });
      const { output } = (await call('POST', path, body)).json;

      expect(own(output.inline, name)).toEqual({ b: 2 });
      expect(own(output.jq, name)).toEqual({ b: 2 });
      expect(output.member).toBe(2);
      expectNothingPolluted();
    }));

  it('in a body is plain data, or refused', () =>
    withCluster(async (call) => {
      const key = JSON.stringify(name);
      const isRefused = name === '__proto__';
      const formed = await call(
        'POST',
        '/api/human/template',
        `{"name":"F","version":1,"jsonSchema":{"properties":{${key}:{"type":"string"}}},"templateUI":{}}`,
      );
      const defined = await call(
        'POST',
        '/api/metadata/workflow',
        `{"name":"w","version":1,"variables":{${key}:1},"tasks":[{"name":"h","taskReferenceName":"h","type":"HUMAN"}]}`,
      );
      const tagged = await call('PUT', `/api/users/${name}`, `{"name":${key},"roles":["USER"]}`);
      expect([formed.status, defined.status]).toEqual(isRefused ? [400, 400] : [200, 200]);
      expect([tagged.status, tagged.json.name]).toEqual([200, name]);
      if (isRefused) expect(defined.json.message).toContain('the key "__proto__" is not accepted');
      const missing = await call('GET', `/api/workflow/${name}`);
      expect(missing.status).toBe(404);
      expectNothingPolluted();
    }));
});
