import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const cluster = useCluster({ seed: purchaseFixtures });
const { run, complete } = inlineWorkflows(cluster);

const input = {
  cost: 120,
  paid: false,
  name: 'lamp',
  nothing: null,
  key: 'name',
  deep: { a: { b: 'c' }, 'with space': 1, 'dot.ted': 2 },
  list: [{ x: 1 }, { x: 2 }, { y: 3 }],
  grid: [
    [1, 2],
    [3, 4],
  ],
  trap: '${workflow.input.cost}',
};

/** What the value becomes in the input of a task. */
async function resolved(value: unknown) {
  const { tasks } = await run([simple('probe', { value })], input);
  return tasks[0].inputData.value;
}

describe('a text that is one expression', () => {
  it.each<[string, unknown]>([
    ['${workflow.input.cost}', 120],
    ['${workflow.input.paid}', false],
    ['${workflow.input.name}', 'lamp'],
    ['${workflow.input.nothing}', null],
    ['${workflow.input.deep}', input.deep],
    ['${workflow.input.list}', input.list],
    ['${workflow.input}', input],
  ])('%s keeps the type of the value', async (text, value) => {
    expect(await resolved(text)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['${workflow.input.deep.a.b}', 'c'],
    ["${workflow.input.deep['with space']}", 1],
    ['${workflow.input.deep["dot.ted"]}', 2],
    ['${workflow.input.list[1].x}', 2],
    ['${workflow.input.grid[1][0]}', 3],
    ['${workflow.input.list[*].x}', [1, 2]],
    ['${workflow.input.list[*].unknown}', []],
    ['${workflow.input.grid[*]}', input.grid],
    ['${workflow.input.grid[*][0]}', [1, 3]],
    ['${workflow.input.grid[*][*]}', [1, 2, 3, 4]],
    ['${workflow.input.deep.*}', Object.values(input.deep)],
  ])('%s goes into objects and lists', async (text, value) => {
    expect(await resolved(text)).toEqual(value);
  });

  it.each([
    '${workflow.input.unknown}',
    '${workflow.input.unknown.deeper}',
    '${workflow.input.name.length}',
    '${workflow.input.list[9]}',
    '${workflow.input.list.x}',
    '${workflow.input.cost[0]}',
    '${workflow.input.constructor}',
    '${workflow.unknown}',
  ])('%s leads nowhere and is null', async (text) => {
    expect(await resolved(text)).toBeNull();
  });

  it('may be made of another', async () => {
    expect(await resolved('${workflow.input.${workflow.input.key}}')).toBe('lamp');
  });
});

describe('a text with expressions in it', () => {
  it.each([
    ['a ${workflow.input.name}!', 'a lamp!'],
    ['${workflow.input.name} for ${workflow.input.cost}', 'lamp for 120'],
    ['${workflow.input.name}${workflow.input.name}', 'lamplamp'],
    ['paid: ${workflow.input.paid}', 'paid: false'],
    ['is ${workflow.input.nothing}', 'is null'],
    ['is ${workflow.input.unknown}', 'is null'],
    [' ${workflow.input.cost}', ' 120'],
  ])('%j becomes the text %j', async (text, value) => {
    expect(await resolved(text)).toBe(value);
  });

  it.each([
    ['$${workflow.input.cost}', '${workflow.input.cost}'],
    ['a $${x} and ${workflow.input.cost}', 'a ${x} and 120'],
    ['${workflow.input.cost', '${workflow.input.cost'],
    ['$workflow.input.cost', '$workflow.input.cost'],
    ['100 $', '100 $'],
  ])('%j is taken literally: %j', async (text, value) => {
    expect(await resolved(text)).toBe(value);
  });

  it('is not read a second time when the value looks like one', async () => {
    expect(await resolved('${workflow.input.trap}')).toBe('${workflow.input.cost}');
    expect(await resolved('see ${workflow.input.trap}')).toBe('see ${workflow.input.cost}');
  });
});

it('reaches into objects and lists, and leaves keys and other types alone', async () => {
  const value = {
    '${workflow.input.name}': ['${workflow.input.cost}', { in: '${workflow.input.name}' }, 7],
    flag: true,
  };
  expect(await resolved(value)).toEqual({
    '${workflow.input.name}': [120, { in: 'lamp' }, 7],
    flag: true,
  });
});

it('sees the workflow itself', async () => {
  const execution = await cluster.call({
    method: 'POST',
    path: '/api/workflow',
    as: root,
    body: {
      name: 'inline',
      correlationId: 'order-1',
      priority: 5,
      idempotencyKey: 'once',
      workflowDef: {
        name: 'inline',
        version: 3,
        tasks: [
          simple('probe', {
            id: '${workflow.workflowId}',
            type: '${workflow.workflowType}',
            version: '${workflow.version}',
            status: '${workflow.status}',
            correlationId: '${workflow.correlationId}',
            key: '${workflow.idempotencyKey}',
            task: '${CPEWF_TASK_ID}',
            priority: '${workflow.priority}',
            made: '${workflow.createTime}',
            parent: '${workflow.parentWorkflowId}',
          }),
        ],
      },
    },
  });
  const { json } = await cluster.call({ path: `/api/workflow/${execution.text}`, as: root });
  expect(json.tasks[0].inputData).toEqual({
    id: execution.text,
    type: 'inline',
    version: 3,
    status: 'RUNNING',
    correlationId: 'order-1',
    key: 'once',
    task: json.tasks[0].taskId,
    priority: null,
    made: json.createTime,
    parent: null,
    _createdBy: root,
  });
});

it('sees the tasks before: input, output, status and id', async () => {
  const tasks = [
    simple('first', { given: 1 }),
    simple('second', {
      given: '${first_ref.input.given}',
      made: '${first_ref.output.made[0]}',
      status: '${first_ref.status}',
      id: '${first_ref.taskId}',
      later: '${third_ref.output.x}',
    }),
    simple('third'),
  ];
  const { workflowId, tasks: begun } = await run(tasks);
  const after = await complete(workflowId, 'first_ref', { made: ['x'] });
  expect(after.tasks[1].inputData).toMatchObject({
    given: 1,
    made: 'x',
    status: 'COMPLETED',
    id: begun[0].taskId,
    later: null,
  });
});

describe('the output of a workflow', () => {
  const probe = simple('probe');

  it('is empty while it runs', async () => {
    const outputParameters = { cost: '${workflow.input.cost}' };
    expect((await run([probe], input, { outputParameters })).output).toEqual({});
  });

  it('is what its output parameters come to', async () => {
    const outputParameters = {
      cost: '${workflow.input.cost}',
      text: 'made ${probe_ref.output.made}',
      nothing: '${probe_ref.output.unknown}',
      fixed: [1],
    };
    const { workflowId } = await run([probe], input, { outputParameters });
    const { status, output } = await complete(workflowId, 'probe_ref', { made: 2, more: 3 });
    expect(status).toBe('COMPLETED');
    expect(output).toEqual({ cost: 120, text: 'made 2', nothing: null, fixed: [1] });
  });

  it('is that of the last task where there are no parameters', async () => {
    const { workflowId } = await run([probe], input, { outputParameters: {} });
    expect((await complete(workflowId, 'probe_ref', { made: 2 })).output).toEqual({ made: 2 });
  });
});

describe('what a task knows of its execution', () => {
  it('is seen by the tasks after it, and the mark of their own id', async () => {
    const { workflowId } = await run([
      simple('first'),
      simple('second', {
        execution: '${first_ref.workflowInstanceId}',
        seq: '${first_ref.seq}',
        own: 'task ${CPEWF_TASK_ID}',
      }),
    ]);
    const { tasks } = await complete(workflowId, 'first_ref');

    expect(tasks[1].inputData).toMatchObject({
      execution: workflowId,
      seq: null,
      own: `task ${tasks[1].taskId}`,
    });
  });

  it('has no task id in the output of the execution', async () => {
    const outputParameters = { id: '${CPEWF_TASK_ID}', status: '${workflow.status}' };
    const { workflowId } = await run([simple('probe')], {}, { outputParameters });

    expect((await complete(workflowId, 'probe_ref')).output).toEqual({
      id: '${CPEWF_TASK_ID}',
      status: 'RUNNING',
    });
  });
});

describe('the input template of a task definition', () => {
  const inputTemplate = {
    left: 'template ${workflow.input.cost}',
    given: 'template',
    nothing: 'template ${workflow.input.cost}',
    none: 'template ${workflow.input.cost}',
  };
  const probe = {
    ...simple('probe', { given: 1, nothing: null, none: '${workflow.input.none}', other: null }),
    taskDefinition: { name: 'probe', inputTemplate },
  };

  it('fills in for parameters that are left out or null, and as it is for those that come to null', async () => {
    const { tasks } = await run([probe], input);

    expect(tasks[0].inputData).toMatchObject({
      left: 'template 120',
      given: 1,
      nothing: 'template 120',
      none: 'template ${workflow.input.cost}',
      other: null,
    });
  });
});

describe('what is no secret, though it is written nearly so,', () => {
  it.each([
    'of ${workflow.input.secrets.x}',
    '$${workflow.secrets.x}',
    'workflow.secrets.x',
    '${workflow.secretsOf}',
  ])('%s, is none', async (value) => {
    const more = { description: '${workflow.secrets.x}' };
    expect(await run([simple('probe', { value })], {}, more)).toMatchObject({ status: 'RUNNING' });
  });
});
