import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';
import { workerCalls } from '../support/worker-calls.ts';

/** Values of the cluster that expressions name (pages Using Secrets, Using Environment Variables, Masking Parameters). */

const database = { user: 'neo', password: 'zion-4', port: 5432 };
const cluster = useCluster({
  seed: {
    ...purchaseFixtures,
    secrets: [
      { name: 'api-key', value: 'open-sesame' },
      { name: 'db', value: database },
      { name: 'plain', value: 'no "json"' },
      { name: 'long', value: 'x'.repeat(100_000) },
    ],
    environmentVariables: [
      { name: 'region', value: 'eu-west-1' },
      { name: 'api-config', value: { baseUrl: 'https://api.acme.com', limits: [10, 20] } },
      { name: 'stage', value: 'region' },
      { name: 'wide', value: Array.from({ length: 20_000 }, (_, at) => ({ a: at })) },
    ],
  },
});
const { run, read, complete } = inlineWorkflows(cluster);
const { polled, pollMany, report } = workerCalls(cluster);

const probe = (value: unknown) => simple('probe', { value });

describe('a variable of the environment', () => {
  it.each<[unknown, unknown]>([
    ['${workflow.env.region}', 'eu-west-1'],
    ['in ${workflow.env.region}!', 'in eu-west-1!'],
    ['${workflow.env.api-config}', '{"baseUrl":"https://api.acme.com","limits":[10,20]}'],
    ['${workflow.env.api-config.$}', { baseUrl: 'https://api.acme.com', limits: [10, 20] }],
    ['${workflow.env.api-config.baseUrl}', 'https://api.acme.com'],
    ['${workflow.env.api-config.$.baseUrl}', 'https://api.acme.com'],
    ['${workflow.env.api-config.$.limits[1]}', 20],
    ['${workflow.env.api-config.nothing}', null],
    ['${workflow.env.region.x}', null],
    ['${workflow.env.${workflow.env.stage}}', 'eu-west-1'],
    [['${workflow.env.region}'], ['eu-west-1']],
    ['$${workflow.env.region}', '${workflow.env.region}'],
  ])('%j becomes %j', async (text, value) => {
    const { tasks } = await run([probe(text)]);
    expect(tasks[0].inputData.value).toEqual(value);
  });

  it('stands in outputs, loops and sub-workflows, too', async () => {
    const inner = { name: 'inner', version: 1, tasks: [simple('inside')] };
    const { workflowId } = await run(
      [
        {
          name: 'loop',
          taskReferenceName: 'loop_ref',
          type: 'DO_WHILE',
          inputParameters: { where: '${workflow.env.region}' },
          loopCondition: "$.where != 'eu-west-1'",
          loopOver: [simple('once')],
        },
        {
          name: 'sub',
          taskReferenceName: 'sub_ref',
          type: 'SUB_WORKFLOW',
          subWorkflowParam: {
            name: 'inner',
            workflowDefinition: inner,
            taskToDomain: { inside: '${workflow.env.region}' },
          },
        },
      ],
      {},
      { outputParameters: { region: '${workflow.env.region}' } },
    );
    await complete(workflowId, 'once_ref__1');
    await report(await polled('inside', { domain: 'eu-west-1' }));

    expect(await read(workflowId)).toMatchObject({
      status: 'COMPLETED',
      output: { region: 'eu-west-1' },
    });
  });

  it('that is not there fails the task that is given it', async () => {
    const { status, tasks } = await run([probe('${workflow.env.Region}')]);
    expect(status).toBe('FAILED');
    expect(tasks).toMatchObject([
      {
        status: 'FAILED_WITH_TERMINAL_ERROR',
        reasonForIncompletion: 'incomplete: there is no environment variable "Region"',
      },
    ]);
  });

  it('is looked through in counted steps', async () => {
    const { status, tasks } = await run([probe(Array(50).fill('${workflow.env.wide..a}'))]);
    expect(status).toBe('FAILED');
    expect(tasks[0].reasonForIncompletion).toMatch(/^too large: its paths take more than/);
  });

  it('that is not there fails the execution whose output names it', async () => {
    const { workflowId } = await run(
      [probe(1)],
      {},
      { outputParameters: { a: '${workflow.env.x}' } },
    );
    expect(await complete(workflowId, 'probe_ref')).toMatchObject({
      status: 'FAILED',
      reasonForIncompletion:
        'The output of the execution is incomplete: there is no environment variable "x"',
    });
  });
});

describe('a secret', () => {
  it.each<[unknown, unknown]>([
    ['${workflow.secrets.api-key}', 'open-sesame'],
    ['Bearer ${workflow.secrets.api-key}', 'Bearer open-sesame'],
    ['${workflow.secrets.db}', JSON.stringify(database)],
    ['${workflow.secrets.db.password}', 'zion-4'],
    ['${workflow.secrets.db.$.port}', 5432],
    ['${workflow.secrets.db.user}:${workflow.secrets.db.password}', 'neo:zion-4'],
    ['${workflow.secrets.plain.x}', null],
    [[{ deep: '${workflow.secrets.api-key}' }], [{ deep: 'open-sesame' }]],
  ])('%j is %j in the hands of the worker, and of nobody else', async (text, value) => {
    const { workflowId, tasks } = await run([probe(text)]);
    const [task] = await pollMany('probe');

    expect(task.inputData.value).toEqual(value);
    const shown = JSON.stringify(text).replaceAll(/"[^"]*\$\{[^"]*"/g, '"***"');
    expect(tasks[0].inputData.value).toEqual(JSON.parse(shown));
    expect(JSON.stringify(await read(workflowId))).not.toMatch(/open-sesame|zion-4|neo|5432/);
  });

  it('reaches who polls with an update', async () => {
    await run([simple('probe'), probe('${workflow.secrets.api-key}')].map(named));
    const first = await polled('probe');
    const { taskId, workflowInstanceId } = first;
    const answer = await cluster.call({
      method: 'POST',
      path: '/api/tasks/update-v2',
      as: 'app:portal',
      body: { taskId, workflowInstanceId, status: 'COMPLETED' },
    });
    expect(answer.json.inputData.value).toBe('open-sesame');
  });

  it('is masked wherever its value stands', async () => {
    const { workflowId } = await run(
      [probe('id-${workflow.input.id}')],
      { id: 'CXopen-sesame' },
      { outputParameters: { all: '${probe_ref.output}' }, variables: { pin: ['zion-4'] } },
    );
    await report(await polled('probe'), { outputData: { echo: 'got open-sesame' } });
    const execution = await read(workflowId);

    expect(execution).toMatchObject({
      input: { id: 'CX***' },
      variables: { pin: ['***'] },
      output: { all: { echo: 'got ***' } },
      tasks: [{ inputData: { value: 'id-CX***' }, outputData: { echo: 'got ***' } }],
    });
    for (const path of [
      `/api/workflow/${workflowId}/status?includeOutput=true&includeVariables=true`,
      `/api/workflow/search?query=workflowId%3D${workflowId}`,
      `/api/tasks/search?query=workflowId%3D${workflowId}`,
      `/api/workflow/${workflowId}/tasks`,
    ]) {
      const { text } = await cluster.call({ path, as: root });
      expect(text, path).not.toMatch(/open-sesame|zion-4/);
      expect(text, path).toContain('***');
    }
  });

  it('is in what a script looks at, and what comes of it in the next', async () => {
    const script = (name: string, expression: string, value: string) => ({
      name,
      taskReferenceName: `${name}_ref`,
      type: 'INLINE',
      inputParameters: { evaluatorType: 'graaljs', expression, value },
    });
    const { tasks } = await run([
      script('first', '$.value.length + $.value', '${workflow.secrets.api-key}'),
      script('second', "$.value == '11open-sesame'", '${first_ref.output.result}'),
    ]);

    expect(tasks[0]).toMatchObject({
      inputData: { value: '***' },
      outputData: { result: '11***' },
    });
    expect(tasks[1].outputData.result).toBe(true);
  });

  it('is passed on by a variable and a sub-workflow as it is named', async () => {
    const inner = {
      name: 'inner',
      version: 1,
      tasks: [simple('inside', { key: '${workflow.input.key}' })],
    };
    const { variables } = await run([
      {
        name: 'keep',
        taskReferenceName: 'keep_ref',
        type: 'SET_VARIABLE',
        inputParameters: { key: '${workflow.secrets.api-key}' },
      },
      {
        name: 'sub',
        taskReferenceName: 'sub_ref',
        type: 'SUB_WORKFLOW',
        inputParameters: { key: '${workflow.variables.key}' },
        subWorkflowParam: { name: 'inner', workflowDefinition: inner },
      },
    ]);
    expect(variables).toEqual({ key: '***' });
    expect((await polled('inside')).inputData.key).toBe('open-sesame');
  });

  it('is hidden in a human task, whose form has no use for it', async () => {
    const { tasks } = await run(
      [
        {
          name: 'sign',
          taskReferenceName: 'sign_ref',
          type: 'HUMAN',
          inputParameters: { key: '${workflow.secrets.api-key}', note: '${workflow.input.note}' },
        },
      ],
      { note: 'say open-sesame' },
    );
    const { json } = await cluster.call({ path: `/api/human/tasks/${tasks[0].taskId}`, as: root });
    expect(json.input).toMatchObject({ key: '***', note: 'say ***' });
  });

  it('that is not there fails the task that is given it', async () => {
    const { status, tasks } = await run([probe('Bearer ${workflow.secrets.apikey.x}')]);
    expect(status).toBe('FAILED');
    expect(tasks).toMatchObject([
      {
        status: 'FAILED_WITH_TERMINAL_ERROR',
        reasonForIncompletion: 'incomplete: there is no secret "apikey"',
      },
    ]);
    expect(await pollMany('probe')).toEqual([]);
  });

  it('that is asked for again and again is too large for a task', async () => {
    const { status, tasks } = await run([probe('${workflow.secrets.long}'.repeat(100))]);
    expect(status).toBe('FAILED');
    expect(tasks[0].reasonForIncompletion).toMatch(/^too large: .*--max-value-bytes/);
  });

  it('that the input asks for again and again is filled in so far, and no further', async () => {
    const x = '${workflow.secrets.long} '.repeat(10_000);
    await run([probe('${workflow.input.x}')], { x });
    const { value } = (await polled('probe')).inputData;
    expect(value.length).toBeLessThan(20_000_000);
    expect(value).toMatch(/^x{100000} .* \$\{workflow\.secrets\.long\} $/);
  });

  it('whose name only comes with the input stays a text', async () => {
    await run([probe('${workflow.input.x}')], { x: 'a ${workflow.secrets.nobody}' });
    expect((await polled('probe')).inputData.value).toBe('a ${workflow.secrets.nobody}');
  });
});

describe('a definition that names what is not there', () => {
  it('is registered, and whoever does it is told', async () => {
    const { headers, status } = await cluster.call({
      method: 'PUT',
      path: '/api/metadata/workflow',
      as: root,
      body: [
        {
          name: 'order',
          description: '${workflow.secrets.described}',
          tasks: [probe('${workflow.secrets.key.a} ${workflow.env.region} ${workflow.env.zone}')],
        },
      ],
    });
    expect(status).toBe(200);
    expect(headers.get('x-mock-hint')).toBe(
      'workflow definition order: a task that is given it fails, a seed may have it: secret "key", environment variable "zone"',
    );
  });
});

describe('the journal', () => {
  it('shows no secret, neither at a poll nor in what was sent, before and after a reset', async () => {
    await run([probe('${workflow.secrets.db}')], { typed: 'zion-4' });
    await polled('probe');
    const bodies = () => JSON.stringify(cluster.cluster.journal.requests());

    expect(bodies()).toContain('/api/tasks/poll/probe');
    expect(bodies()).not.toMatch(/open-sesame|zion-4/);
    await cluster.cluster.reset();
    expect(bodies()).not.toMatch(/open-sesame|zion-4/);
  });
});

/** The tasks of a list under references of their own. */
function named(task: object, at: number): object {
  return { ...task, taskReferenceName: `task_${String(at)}` };
}
