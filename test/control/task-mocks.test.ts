import { readFileSync } from 'node:fs';
import { SeedError, startMockCluster, type TaskMocks } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { mockSections, mockStatuses } from '../../src/domain/executions/task-mocks.ts';
import { externalTypes } from '../support/external-types.ts';
import { callApi } from '../support/api-call.ts';
import { inlineWorkflows } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { captured } from '../support/captured.ts';
import { steer } from '../support/steering.ts';
import { useCluster } from '../support/test-cluster.ts';

const rates = { byReference: { rates_ref: [{ output: { rate: 1 } }] } };
const seeded: TaskMocks = { ...rates, byType: { EVENT: [{}] } };
const test = useCluster({ seed: { ...purchaseFixtures, taskMocks: seeded } });
const admin = steer(() => test.cluster.url);
const { run } = inlineWorkflows(test);

const callRates = {
  name: 'rates',
  taskReferenceName: 'rates_ref',
  type: 'HTTP',
  inputParameters: { uri: 'http://example.test' },
};
const rate = async () => (await run([callRates])).output.rate;
const mocks = async () => (await admin('GET', '/task-mocks')).json;

describe('the task mocks of a seed', () => {
  it('are there from the start, and read back', async () => {
    expect(await mocks()).toEqual(seeded);
    expect(await rate()).toBe(1);
  });

  it('are there for the executions of the same seed', async () => {
    await test.cluster.seed({
      workflowDefinitions: [{ name: 'w', tasks: [{ ...callRates, name: 'other' }] }],
      taskMocks: { byName: { other: [{ output: { rate: 2 } }] } },
      executions: [{ name: 'w', workflowId: 'seeded' }],
    });
    const { json } = await test.call({ path: '/api/workflow/seeded', as: root });
    expect(json).toMatchObject({ status: 'COMPLETED', output: { rate: 1 } });
  });

  it('are added to those that are there', async () => {
    const added = await admin('POST', '/seed', {
      taskMocks: { byType: { JDBC: [{}] }, byName: { rates: [{}] } },
    });
    expect(added.status).toBe(200);
    expect(await mocks()).toEqual({
      ...rates,
      byName: { rates: [{}] },
      byType: { EVENT: [{}], JDBC: [{}] },
    });
  });

  it('are refused where one is there already, and named', async () => {
    const answer = await admin(
      'POST',
      '/seed',
      'taskMocks:\n  byType: { JDBC: [{}] }\n  byReference:\n    rates_ref: [{}]\n',
    );
    expect(answer.status).toBe(409);
    expect(answer.json.message).toBe(
      'seed:4: the task mock "byReference.rates_ref" is there already',
    );
    expect(await mocks()).toEqual(seeded);
  });

  it('are as they were after a reset', async () => {
    await admin('DELETE', '/task-mocks');
    await test.cluster.reset();
    expect(await mocks()).toEqual(seeded);
  });
});

describe('PUT /__admin/task-mocks', () => {
  const given = { byType: { HTTP: [{ status: 'FAILED', reasonForIncompletion: 'down' }] } };

  it('replaces all there are, and answers what there is now', async () => {
    const answer = await admin('PUT', '/task-mocks', given);
    expect([answer.status, answer.json]).toEqual([200, given]);
    expect(await mocks()).toEqual(given);
    expect((await run([callRates])).tasks[0].reasonForIncompletion).toBe('down');
  });

  it('takes YAML too', async () => {
    const text = 'byReference:\n  rates_ref:\n    - output: { rate: 3 }\n';
    expect((await admin('PUT', '/task-mocks', text)).status).toBe(200);
    expect(await rate()).toBe(3);
  });

  it.each([
    [
      'an unknown key',
      '{\n  "byRef": {}\n}',
      'task-mocks:2: taskMocks has no key "byRef"; its keys are byReference, byName, byType',
    ],
    [
      'one answer for a list',
      'byType:\n  HTTP: {}',
      'task-mocks:2: taskMocks.byType.HTTP must be array',
    ],
    [
      'no answer',
      'byType:\n  HTTP: []',
      'task-mocks:2: taskMocks.byType.HTTP must NOT have fewer than 1 items',
    ],
    [
      'an unknown type',
      'byType:\n  HTPP: [{}]',
      'task-mocks:2: taskMocks.byType has no key "HTPP" (did you mean "HTTP"?); its keys are AGENT, BUSINESS_RULE',
    ],
    ['a worker’s type', 'byType:\n  SIMPLE: [{}]', 'taskMocks.byType has no key "SIMPLE"'],
    [
      'an empty reference',
      'byReference:\n  "": [{}]',
      'taskMocks.byReference must NOT have fewer than 1 characters',
    ],
    [
      'an unknown member',
      'byName:\n  a:\n    - reason: x',
      'task-mocks:3: taskMocks.byName.a[0] has no key "reason"; its keys are status, output, reasonForIncompletion',
    ],
    [
      'an unknown status',
      'byName:\n  a:\n    - {}\n    - status: DONE',
      'task-mocks:4: taskMocks.byName.a[1].status must be equal to one of the allowed values: COMPLETED, FAILED',
    ],
    [
      'an output that is none',
      'byName:\n  a: [{ output: 1 }]',
      'task-mocks:2: taskMocks.byName.a[0].output must be object',
    ],
    ['a list', '- 1', 'taskMocks must be object'],
    ['broken JSON', '{', 'task-mocks:1: '],
  ])('refuses %s and says what would be right', async (_what, text, message) => {
    const answer = await admin('PUT', '/task-mocks', text);
    expect(answer.status).toBe(400);
    expect(answer.json.message).toContain(message);
    expect(await mocks()).toEqual(seeded);
  });
});

describe('DELETE /__admin/task-mocks', () => {
  it('leaves none, and does so again', async () => {
    for (const _time of [1, 2]) {
      const answer = await admin('DELETE', '/task-mocks');
      expect([answer.status, answer.json]).toEqual([200, {}]);
    }
    expect((await run([callRates])).status).toBe('FAILED');
  });

  it('leaves what a seed may add to', async () => {
    await admin('DELETE', '/task-mocks');
    await test.cluster.seed({ taskMocks: rates });
    expect(await mocks()).toEqual(rates);
  });
});

describe('the library', () => {
  it('replaces them with setTaskMocks', async () => {
    await test.cluster.setTaskMocks({ byReference: { rates_ref: [{ output: { rate: 4 } }] } });
    expect(await rate()).toBe(4);
    await test.cluster.setTaskMocks({});
    expect(await mocks()).toEqual({});
  });

  it('keeps them as they were given, whatever becomes of the value', async () => {
    const output = { rate: 5 };
    await test.cluster.setTaskMocks({ byReference: { rates_ref: [{ output }] } });
    output.rate = 6;
    expect(await rate()).toBe(5);
  });

  it('refuses what are none, and changes nothing', async () => {
    const wrong = { byReference: { a: { output: {} } } } as unknown as TaskMocks;
    const refused = await captured(() => test.cluster.setTaskMocks(wrong));
    expect(refused).toBeInstanceOf(SeedError);
    expect((refused as Error).message).toBe('taskMocks.byReference.a must be array');
    expect(await mocks()).toEqual(seeded);
  });

  it('takes them at the start, for all seeds', async () => {
    const cluster = await startMockCluster({
      clock: 'manual',
      taskMocks: rates,
      seed: {
        workflowDefinitions: [{ name: 'w', tasks: [callRates] }],
        taskMocks: { byType: { EVENT: [{}] } },
        executions: [{ name: 'w', workflowId: 'seeded' }],
      },
    });
    const token = await cluster.tokenFor('admin@conductor.mock');
    const { json } = await callApi(cluster.url, { path: '/api/workflow/seeded', token });
    expect(json.output).toEqual({ rate: 1 });
    expect((await steer(() => cluster.url)('GET', '/task-mocks')).json).toEqual(seeded);
    await cluster.close();
  });

  it('does not start with what are none', async () => {
    const taskMocks = { byKind: {} } as TaskMocks;
    const refused = await captured(() => startMockCluster({ taskMocks }));
    expect(refused).toBeInstanceOf(SeedError);
    expect((refused as Error).message).toContain('taskMocks has no key "byKind"');
  });
});

it('the schema of seeds knows the parts, types and statuses that the engine knows', () => {
  const file = new URL('../../conductor-mock-seed.schema.json', import.meta.url);
  const { taskMocks, mockLists } = JSON.parse(readFileSync(file, 'utf8')).$defs;
  expect(Object.keys(taskMocks.properties)).toEqual(mockSections);
  expect(taskMocks.properties.byType.propertyNames.enum).toEqual(externalTypes);
  expect(mockLists.additionalProperties.items.properties.status.enum).toEqual(mockStatuses);
});
