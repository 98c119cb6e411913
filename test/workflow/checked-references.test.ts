import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** What the parameters of a definition refer to is checked when it is saved or started, as the engine does. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read, complete } = inlineWorkflows(cluster);

const first = simple('first');
const reading = (value: unknown) => simple('probe', { a: value });
const inCase = (inside: object) => ({
  name: 'switch',
  taskReferenceName: 'switch_ref',
  type: 'SWITCH',
  evaluatorType: 'value-param',
  expression: 'case',
  inputParameters: { case: 'a' },
  decisionCases: { a: [inside] },
});
const save = (tasks: readonly object[], more: object = {}) =>
  cluster.call({
    method: 'POST',
    path: '/api/metadata/workflow',
    as: root,
    body: { name: 'order', tasks, ...more },
  });

describe('a definition is refused', () => {
  const unknown = (reference: string, text: string, key = 'a') =>
    `taskReferenceName: ${reference} for given task: probe input value: ${key} of input ` +
    `parameter: ${text} is not defined in workflow definition.`;
  const malformed = (path: string) => `key: a input parameter value: ${path} is not valid`;

  it.each<[string, unknown, string, string]>([
    ['for an unknown task', '${nope.output.x}', 'a', unknown('nope', '${nope.output.x}')],
    ['for one in a text', 'x ${nope.output.x}!', 'a', unknown('nope', 'x ${nope.output.x}!')],
    [
      'for one deep inside, by the member around it',
      [1, { b: ['${nope.output.x}'] }],
      'a[1].b[0]',
      unknown('nope', '${nope.output.x}', 'b'),
    ],
    [
      'for one inside another',
      '${workflow.input.${nope.x}}',
      'a',
      unknown('nope', '${workflow.input.${nope.x}}'),
    ],
    [
      'for a name in other letters',
      '${Workflow.input.x}',
      'a',
      unknown('Workflow', '${Workflow.input.x}'),
    ],
    [
      'for an iteration by its name',
      '${first_ref__1.output}',
      'a',
      unknown('first_ref__1', '${first_ref__1.output}'),
    ],
    [
      'for the workflow in brackets, which no task is called',
      "${workflow['input']}",
      'a',
      unknown("workflow['input']", "${workflow['input']}"),
    ],
    ['for nothing', '${}', 'a', malformed('')],
    ['for a blank', '${ }', 'a', malformed(' ')],
    ['for blanks around a path', '${ workflow.input.x }', 'a', malformed(' workflow.input.x ')],
    ['for a calculation', '${workflow.input.x + 1}', 'a', malformed('workflow.input.x + 1')],
    ['for a path that breaks off', '${workflow.input.}', 'a', malformed('workflow.input.')],
    [
      'for a bracket that is not closed',
      "${workflow.input['x}",
      'a',
      malformed("workflow.input['x"),
    ],
  ])('%s', async (_what, value, at, message) => {
    const { status, json } = await save([first, reading(value)]);

    expect(status).toBe(400);
    expect(json.validationErrors).toMatchObject([
      { path: `tasks[1].inputParameters.${at}`, message },
    ]);
    expect((await cluster.call({ path: '/api/metadata/workflow/order', as: root })).status).toBe(
      404,
    );
  });

  it('when it comes with a start, too', async () => {
    const body = { name: 'own', workflowDef: { name: 'own', tasks: [reading('${nope.x}')] } };
    const answer = await cluster.call({ method: 'POST', path: '/api/workflow', as: root, body });

    expect(answer.status).toBe(400);
  });
});

describe('a definition is taken', () => {
  it.each<[string, readonly object[], object?]>([
    ['that reads a task before', [first, reading('${first_ref.output.x}')]],
    ['that reads a task after', [reading('${first_ref.output.x}'), first]],
    ['that reads itself', [reading('${probe_ref.output.x}')]],
    ['that reads a task of a case', [inCase(first), reading('${first_ref.output.x}')]],
    ['that reads the whole workflow', [reading('${workflow}')]],
    ['with an escaped expression', [reading('$${nope.x}')]],
    ['with one that is not closed', [reading('${nope.x')]],
    ['with two openings and one end', [reading('policy ${${first_ref.output.x}'), first]],
    ['with names of the system', [reading('${CPEWF_TASK_ID} ${NETFLIX_ENV}')]],
    ['that reads an unknown task in a case', [inCase(reading('${nope.output.x}'))]],
    ['whose output reads an unknown task', [first], { outputParameters: { a: '${nope.x} ${ }' } }],
  ])('%s', async (_what, tasks, more) => {
    const answer = await save(tasks, more);

    expect(answer.status, answer.text).toBe(200);
  });

  it('with a malformed expression in a TERMINATE of a case, as a published workflow has one', async () => {
    const workflowOutput = { error: 'Invalid policy ${${first_ref.output.policy}' };
    const terminate = {
      name: 'end',
      taskReferenceName: 'end_ref',
      type: 'TERMINATE',
      inputParameters: { terminationStatus: 'TERMINATED', workflowOutput },
    };
    const { workflowId } = await run([first, inCase(terminate)]);
    await complete(workflowId, 'first_ref', { policy: 'P1' });

    expect(await read(workflowId)).toMatchObject({ status: 'TERMINATED' });
  });
});

describe('the request that an HTTP task needs', () => {
  it('may stand in the template of its registered definition', async () => {
    const call = { name: 'call', taskReferenceName: 'call_ref', type: 'HTTP' };
    expect((await save([call])).status).toBe(400);
    const body = [
      { name: 'call', inputTemplate: { http_request: { uri: 'http://example.test' } } },
    ];
    await cluster.call({ method: 'POST', path: '/api/metadata/taskdefs', as: root, body });

    expect((await save([call])).status).toBe(200);
  });
});

describe('a definition of version 0', () => {
  it('is kept under 0, and newer ones after it', async () => {
    expect((await save([first], { version: 0 })).status).toBe(200);
    const { json } = await cluster.call({ path: '/api/metadata/workflow/order', as: root });
    expect(json.version).toBe(0);
    expect((await save([first], { version: 0 })).status).toBe(409);
    expect((await save([first], { version: 1 })).status).toBe(200);
    const newest = await cluster.call({ path: '/api/metadata/workflow/order', as: root });
    expect(newest.json.version).toBe(1);
  });

  it('runs where it comes with the start', async () => {
    expect(await run([first], {}, { version: 0 })).toMatchObject({ workflowVersion: 0 });
  });
});
