import { expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../support/inline-workflow.ts';
import { administrator } from '../support/form-answers.ts';
import { root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: administrator });
const { run, read, complete } = inlineWorkflows(cluster);

/** As the platform exports them: with the times and authors of there. */
const exported = (name: string, properties: object) => ({
  createTime: 1742230294084,
  updateTime: 1742230715069,
  createdBy: 'USER:someone@acme.com',
  updatedBy: 'USER:someone@acme.com',
  name,
  version: 1,
  jsonSchema: { $schema: 'http://json-schema.org/draft-07/schema', properties },
  templateUI: {
    type: 'VerticalLayout',
    elements: Object.keys(properties).map((field) => ({
      type: 'Control',
      scope: `#/properties/${field}`,
      label: field,
      options: { readonly: field.startsWith('field_') },
    })),
  },
});

const forms = [
  exported('repair_request', {
    device: { type: 'string', oneOf: '${devices}' },
    site: { type: 'string', enum: ['North', 'South'] },
    seen_at: { type: 'string', format: 'date-time' },
    field_description_text_1: { type: 'string' },
  }),
  exported('technician_report', {
    parts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          price: { type: 'number', multipleOf: 0.01 },
          kind: { type: 'string', enum: ['Screen', 'Battery'] },
        },
      },
    },
    verdict: { type: 'string', pattern: '^(?!\\s*$).+' },
  }),
];

const human = (reference: string, form: string, input: object) => ({
  name: 'human',
  taskReferenceName: reference,
  type: 'HUMAN',
  inputParameters: {
    __humanTaskDefinition: {
      assignmentCompletionStrategy: 'LEAVE_OPEN',
      assignments: [],
      userFormTemplate: { name: form, version: 1 },
    },
    ...input,
  },
});

const tasks = [
  simple('find_devices'),
  {
    name: 'options',
    taskReferenceName: 'options_ref',
    type: 'INLINE',
    inputParameters: {
      evaluatorType: 'graaljs',
      expression: '(() => $.found.map((d) => ({ const: d.serial, title: d.model })))()',
      found: '${find_devices_ref.output.devices}',
    },
  },
  human('request_ref', 'repair_request', { devices: '${options_ref.output.result}' }),
  {
    name: 'known',
    taskReferenceName: 'known_ref',
    type: 'SWITCH',
    evaluatorType: 'graaljs',
    expression:
      "$.devices.find((one) => one['const'] === $.answer.get('device')) ? 'yes' : 'unknown'",
    inputParameters: {
      devices: '${options_ref.output.result}',
      answer: '${request_ref.output}',
    },
    decisionCases: { yes: [human('report_ref', 'technician_report', { parts: [] })] },
    defaultCase: [],
  },
  {
    name: 'price',
    taskReferenceName: 'price_ref',
    type: 'INLINE',
    inputParameters: {
      evaluatorType: 'graaljs',
      expression: '$.parts.map((part) => part.get("price")).reduce((sum, one) => sum + one, 0)',
      parts: '${report_ref.output.parts}',
    },
  },
  {
    name: 'done',
    taskReferenceName: 'done_ref',
    type: 'TERMINATE',
    inputParameters: {
      terminationStatus: 'COMPLETED',
      workflowOutput: { price: '${price_ref.output.result}' },
    },
  },
];

const answer = (workflowId: string, taskRefName: string, body: object) =>
  cluster.call({
    method: 'POST',
    path: '/api/human/tasks/update/taskRef',
    query: { workflowId, taskRefName, complete: true },
    as: root,
    body,
  });

it('exported forms are loaded, and a workflow that fills them in runs to its end', async () => {
  const loaded = await cluster.call({
    method: 'POST',
    path: '/api/human/template/bulk',
    as: root,
    body: forms,
  });
  expect(loaded.status, loaded.text).toBe(200);
  expect(loaded.json).toMatchObject(
    forms.map(({ name, jsonSchema, templateUI }) => ({ name, version: 1, jsonSchema, templateUI })),
  );

  const { workflowId } = await run(tasks);
  const devices = [
    { serial: 'S-1', model: 'Phone' },
    { serial: 'S-2', model: 'Tablet' },
  ];
  await complete(workflowId, 'find_devices_ref', { devices });

  const request = { device: 'S-2', site: 'North', seen_at: '2026-01-31T10:30' };
  expect((await answer(workflowId, 'request_ref', { ...request, device: 'S-3' })).status).toBe(400);
  expect((await answer(workflowId, 'request_ref', request)).status).toBe(200);

  const report = { parts: [{ price: 19.99, kind: 'Screen' }], verdict: 'mended' };
  expect((await answer(workflowId, 'report_ref', { ...report, verdict: ' ' })).status).toBe(400);
  expect((await answer(workflowId, 'report_ref', report)).status).toBe(200);

  const ended = await read(workflowId);
  expect(statuses(ended)).toEqual([
    'find_devices_ref COMPLETED',
    'options_ref COMPLETED',
    'request_ref COMPLETED',
    'known_ref COMPLETED',
    'report_ref COMPLETED',
    'price_ref COMPLETED',
    'done_ref COMPLETED',
  ]);
  expect(ended).toMatchObject({ status: 'COMPLETED', output: { price: 19.99 } });
});

it('a HUMAN task may lack its name, form, assignments and times', async () => {
  const task = { name: 'human', taskReferenceName: 'bare_ref', type: 'HUMAN' };
  const definition = { assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user: root } }] };
  const { workflowId } = await run([
    task,
    {
      ...task,
      taskReferenceName: 'assigned_ref',
      inputParameters: { __humanTaskDefinition: definition },
    },
  ]);

  expect((await answer(workflowId, 'bare_ref', { any: 1 })).status).toBe(200);
  expect((await answer(workflowId, 'assigned_ref', { any: 1 })).status).toBe(200);
  expect(await read(workflowId)).toMatchObject({ status: 'COMPLETED' });
});
