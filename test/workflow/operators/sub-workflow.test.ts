import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple, statuses } from '../../support/inline-workflow.ts';
import {
  bob,
  financeGroup,
  purchaseFixtures,
  root,
  signOff,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const child = {
  name: 'child',
  tasks: [simple('pack', { item: '${workflow.input.item}' })],
  outputParameters: { packed: '${pack_ref.output.box}' },
};
const endless = {
  name: 'endless',
  tasks: [
    {
      name: 'again',
      taskReferenceName: 'again_ref',
      type: 'SUB_WORKFLOW',
      subWorkflowParam: { name: 'endless' },
    },
  ],
};
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    child,
    { ...child, version: 2, tasks: [simple('wrap')], outputParameters: {} },
    { name: 'set', tasks: [{ name: 'set', taskReferenceName: 'set_ref', type: 'SET_VARIABLE' }] },
    endless,
    { name: 'two', tasks: [simple('first'), simple('second')] },
  ],
};
const cluster = useCluster({ seed });
const { run, read, complete } = inlineWorkflows(cluster);

const sub = (subWorkflowParam: object, more: object = {}) => ({
  name: 'sub',
  taskReferenceName: 'sub_ref',
  type: 'SUB_WORKFLOW',
  subWorkflowParam,
  inputParameters: { item: '${workflow.input.item}' },
  ...more,
});
const callAs = (as: string, method: string, path: string, body?: object) =>
  cluster.call({ method, path, as, ...(body && { body }) });

/** The execution that a SUB_WORKFLOW task of the other one has started. */
async function childOf(workflowId: string, reference = 'sub_ref') {
  const { tasks } = await read(workflowId);
  const { subWorkflowId } = tasks.findLast(
    (one: { referenceTaskName: string }) => one.referenceTaskName === reference,
  );
  return read(subWorkflowId);
}

describe('a SUB_WORKFLOW task', () => {
  it('runs the named version as an execution of its own and ends with its output', async () => {
    const parent = await run([sub({ name: 'child', version: 1 }), simple('next')], {
      item: 'lamp',
    });
    expect(statuses(parent)).toEqual(['sub_ref IN_PROGRESS']);
    const started = await childOf(parent.workflowId);
    expect(started).toMatchObject({
      workflowName: 'child',
      workflowVersion: 1,
      status: 'RUNNING',
      input: { item: 'lamp' },
      parentWorkflowId: parent.workflowId,
      parentWorkflowTaskId: parent.tasks[0].taskId,
      createdBy: parent.createdBy,
    });
    expect(started.input).not.toHaveProperty('_createdBy');

    await complete(started.workflowId, 'pack_ref', { box: 'B1' });
    const after = await read(parent.workflowId);
    expect(statuses(after)).toEqual(['sub_ref COMPLETED', 'next_ref SCHEDULED']);
    expect(after.tasks[0].outputData).toEqual({ subWorkflowId: started.workflowId, packed: 'B1' });
  });

  it('runs the newest version when none is named, and the one that an expression names', async () => {
    expect(await childOf((await run([sub({ name: 'child' })])).workflowId)).toMatchObject({
      workflowVersion: 2,
    });
    const named = await run(
      [sub({ name: '${workflow.input.name}', version: '${workflow.input.version}' })],
      { name: 'child', version: 1 },
    );
    expect(await childOf(named.workflowId)).toMatchObject({
      workflowName: 'child',
      workflowVersion: 1,
    });
  });

  it('runs a definition of its own', async () => {
    const workflowDefinition = {
      name: 'own',
      tasks: [simple('inside', { whose: '${workflow.input.item}' })],
    };
    const parent = await run([sub({ name: 'own', workflowDefinition })], { item: 'lamp' });
    const started = await childOf(parent.workflowId);
    expect(started).toMatchObject({
      workflowName: 'own',
      tasks: [{ inputData: { whose: 'lamp' } }],
    });
    expect((await callAs(root, 'GET', '/api/metadata/workflow/own')).status).toBe(404);
  });

  it('goes on at once when its execution waits for nobody', async () => {
    const parent = await run([sub({ name: 'set' }), simple('next')]);
    expect(statuses(parent)).toEqual(['sub_ref COMPLETED', 'next_ref SCHEDULED']);
  });

  it('has a Human task inside that belongs to the execution inside', async () => {
    const parent = await run([sub({ name: 'purchase' })], { cost: 5 });
    const started = await childOf(parent.workflowId);
    const [task] = started.tasks;
    const claimed = await callAs(bob, 'POST', `/api/human/tasks/${task.taskId}/claim`);
    expect(claimed.json).toMatchObject({
      workflowId: started.workflowId,
      workflowName: 'purchase',
    });
    await callAs(bob, 'POST', `/api/human/tasks/${task.taskId}/update?complete=true`, {
      decision: 'yes',
    });
    await complete(started.workflowId, 'book_ref');
    expect(await read(parent.workflowId)).toMatchObject({ status: 'COMPLETED' });
  });

  it('may stand in a loop and in the branches of a fork', async () => {
    const loop = {
      name: 'loop',
      taskReferenceName: 'loop_ref',
      type: 'DO_WHILE',
      loopCondition: "$.loop_ref['iteration'] < 2",
      loopOver: [
        {
          name: 'fork',
          taskReferenceName: 'fork_ref',
          type: 'FORK_JOIN',
          forkTasks: [
            [sub({ name: 'set' })],
            [sub({ name: 'child', version: 2 }, { taskReferenceName: 'other_ref' })],
          ],
        },
        {
          name: 'join',
          taskReferenceName: 'join_ref',
          type: 'JOIN',
          joinOn: ['sub_ref', 'other_ref'],
        },
      ],
    };
    const parent = await run([loop]);
    for (const iteration of [1, 2]) {
      expect(await read(parent.workflowId)).toMatchObject({ status: 'RUNNING' });
      const { workflowId } = await childOf(parent.workflowId, `other_ref__${iteration}`);
      await complete(workflowId, 'wrap_ref');
    }
    expect(await read(parent.workflowId)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('a SUB_WORKFLOW task says', () => {
  it('in its input what it starts, and in its output the id, while it runs', async () => {
    const taskToDomain = { pack: 'north' };
    const given = sub({ name: 'child', version: 1, taskToDomain });
    const { tasks } = await run([given], { item: 'pen' });
    expect(tasks[0].inputData).toEqual({
      subWorkflowName: 'child',
      subWorkflowVersion: 1,
      workflowInput: { item: 'pen' },
      subWorkflowTaskToDomain: taskToDomain,
      subWorkflowDefinition: null,
      priority: null,
      idempotencyKey: null,
      idempotencyStrategy: null,
      _createdBy: root,
    });
    expect(tasks[0].outputData).toEqual({ subWorkflowId: tasks[0].subWorkflowId });
    const started = await childOf(tasks[0].workflowInstanceId);
    const { _createdBy, ...input } = started.input;
    expect(input).toEqual({ item: 'pen' });
  });

  it('the definition that it holds itself', async () => {
    const inline = { name: 'own', version: 3, tasks: [simple('pack')] };
    const { tasks } = await run([sub({ name: 'own', workflowDefinition: inline })]);
    expect(tasks[0].inputData).toMatchObject({
      subWorkflowName: 'own',
      subWorkflowVersion: null,
      subWorkflowDefinition: { name: 'own', tasks: [{ name: 'pack' }] },
    });
    const { input } = await childOf(tasks[0].workflowInstanceId);
    expect(input._systemMetadata).toEqual({ dynamic: true });
  });

  it('the idempotency key that it was given', async () => {
    const keyed = { name: 'child', idempotencyKey: '${workflow.input.key}' };
    const { tasks } = await run([sub({ ...keyed, idempotencyStrategy: 'FAIL' })], { key: 'k1' });
    expect(tasks[0].inputData).toMatchObject({
      idempotencyKey: 'k1',
      idempotencyStrategy: 'FAIL',
    });
  });

  it('the version that was found, where none is named', async () => {
    const { tasks } = await run([sub({ name: 'child' })]);
    expect(tasks[0].workflowTask.subWorkflowParam).toEqual({ name: 'child', version: 2 });
    expect(tasks[0].inputData.subWorkflowVersion).toBe(2);
  });

  it.each([
    ['a number', 7, 7],
    ['an expression', '${workflow.input.urgency}', 5],
    ['nothing', undefined, 0],
  ])('the priority of its execution: %s', async (_what, priority, expected) => {
    const parent = await run([sub({ name: 'child', version: 1, priority })], { urgency: 5 });
    expect(await childOf(parent.workflowId)).toMatchObject({ priority: expected });
  });
});

describe('somebody completes', () => {
  it('a SUB_WORKFLOW task, and its execution goes its own way', async () => {
    const parent = await run([sub({ name: 'child', version: 1 }), simple('next')]);
    const { workflowId } = await childOf(parent.workflowId);
    await complete(parent.workflowId, 'sub_ref', { mine: 1 });
    const after = await read(parent.workflowId);
    expect(statuses(after)).toEqual(['sub_ref COMPLETED', 'next_ref SCHEDULED']);
    expect(after.tasks[0].outputData).toEqual({ mine: 1 });
    expect(await read(workflowId)).toMatchObject({ status: 'RUNNING' });
    await complete(workflowId, 'pack_ref');
    expect(statuses(await read(parent.workflowId))).toEqual(statuses(after));
  });

  it('a JOIN that waits for others', async () => {
    const fork = {
      name: 'fork',
      taskReferenceName: 'fork_ref',
      type: 'FORK_JOIN',
      forkTasks: [[simple('a')], [simple('b')]],
    };
    const join = {
      name: 'join',
      taskReferenceName: 'join_ref',
      type: 'JOIN',
      joinOn: ['a_ref', 'b_ref'],
    };
    const parent = await run([fork, join, simple('next')]);
    await complete(parent.workflowId, 'join_ref', { mine: 1 });
    const { tasks } = await read(parent.workflowId);
    expect(tasks.at(-2)).toMatchObject({ status: 'COMPLETED', outputData: { mine: 1 } });
    expect(tasks.at(-1)).toMatchObject({ referenceTaskName: 'next_ref', status: 'SCHEDULED' });
  });
});

describe('a failed sub-workflow of a fork that runs again', () => {
  const fork = {
    name: 'fork',
    taskReferenceName: 'fork_ref',
    type: 'FORK_JOIN',
    forkTasks: [
      [sub({ name: 'child', version: 1 }, { taskReferenceName: 'bad_ref' })],
      [sub({ name: 'two' }, { taskReferenceName: 'good_ref' })],
      [simple('lone')],
    ],
  };
  const join = {
    name: 'join',
    taskReferenceName: 'join_ref',
    type: 'JOIN',
    joinOn: ['bad_ref', 'good_ref', 'lone_ref'],
  };
  it.each(['retry', 'rerun from its task'])('takes its siblings with it: %s', async (how) => {
    const parent = await run([fork, join]);
    const bad = await childOf(parent.workflowId, 'bad_ref');
    const good = await childOf(parent.workflowId, 'good_ref');
    await complete(good.workflowId, 'first_ref', { kept: 1 });
    await callAs(root, 'POST', '/api/tasks', {
      workflowInstanceId: bad.workflowId,
      taskId: bad.tasks[0].taskId,
      status: 'FAILED_WITH_TERMINAL_ERROR',
    });
    expect(await read(good.workflowId)).toMatchObject({ status: 'TERMINATED' });
    if (how === 'retry') await callAs(root, 'POST', `/api/workflow/${bad.workflowId}/retry`);
    else
      await callAs(root, 'POST', `/api/workflow/${parent.workflowId}/rerun`, {
        reRunFromTaskId: bad.tasks[0].taskId,
      });

    const after = await read(parent.workflowId);
    expect(after.status).toBe('RUNNING');
    expect(statuses(after)).toEqual([
      'fork_ref COMPLETED',
      'bad_ref IN_PROGRESS',
      'good_ref IN_PROGRESS',
      'lone_ref SCHEDULED',
      'join_ref IN_PROGRESS',
    ]);
    expect((await childOf(parent.workflowId, 'good_ref')).workflowId).toBe(good.workflowId);
    const resumed = await read(good.workflowId);
    expect(resumed).toMatchObject({
      status: 'RUNNING',
      tasks: [{ status: 'COMPLETED', outputData: { kept: 1 } }, {}, {}],
    });
    expect(resumed.tasks.at(-1)).toMatchObject({
      referenceTaskName: 'second_ref',
      status: 'SCHEDULED',
    });

    await complete(bad.workflowId, 'pack_ref');
    await complete(good.workflowId, 'second_ref');
    await complete(parent.workflowId, 'lone_ref');
    expect(await read(parent.workflowId)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('a SUB_WORKFLOW task fails', () => {
  it.each([
    [
      'when nobody knows its workflow',
      { name: 'nobody' },
      'No such workflow defined. name=nobody, version=null',
    ],
    [
      'when its version is not there',
      { name: 'child', version: 9 },
      'No such workflow defined. name=child, version=9',
    ],
  ])('%s', async (_what, parameters, reason) => {
    const parent = await run([sub(parameters)]);
    expect(parent).toMatchObject({
      status: 'FAILED',
      tasks: [{ status: 'FAILED', reasonForIncompletion: reason }],
    });
  });

  it('when its execution fails, and tells why', async () => {
    const parent = await run([sub({ name: 'child', version: 1 })]);
    const started = await childOf(parent.workflowId);
    await callAs(root, 'POST', '/api/tasks', {
      workflowInstanceId: started.workflowId,
      taskId: started.tasks[0].taskId,
      status: 'FAILED_WITH_TERMINAL_ERROR',
      reasonForIncompletion: 'no box',
    });
    const after = await read(parent.workflowId);
    expect(after.status).toBe('FAILED');
    expect(after.tasks[0].reasonForIncompletion).toContain(
      `child.1/${started.workflowId} failure reason: `,
    );
    expect(after.tasks[0].reasonForIncompletion).toContain('no box');
  });

  it('is passed over when it is optional', async () => {
    const parent = await run([sub({ name: 'nobody' }, { optional: true }), simple('next')]);
    expect(statuses(parent)).toEqual(['sub_ref COMPLETED_WITH_ERRORS', 'next_ref SCHEDULED']);
  });

  it('is passed over when it is optional and its execution is terminated', async () => {
    const optional = sub({ name: 'child', version: 1 }, { optional: true });
    const parent = await run([optional, simple('next')]);
    const { workflowId } = await childOf(parent.workflowId);
    await callAs(root, 'DELETE', `/api/workflow/${workflowId}?reason=enough`);
    const after = await read(parent.workflowId);
    expect(after.status).toBe('RUNNING');
    expect(statuses(after)).toEqual(['sub_ref COMPLETED_WITH_ERRORS', 'next_ref SCHEDULED']);
  });

  it('as cancelled when its execution is terminated, which ends the parent too', async () => {
    const parent = await run([sub({ name: 'child', version: 1 })]);
    const { workflowId } = await childOf(parent.workflowId);
    await callAs(root, 'DELETE', `/api/workflow/${workflowId}?reason=enough`);
    const after = await read(parent.workflowId);
    expect(after).toMatchObject({ status: 'TERMINATED', tasks: [{ status: 'CANCELED' }] });
    expect(after.reasonForIncompletion).toContain('enough');
  });

  it('after workflows have started one another fifty deep', async () => {
    const parent = await run(endless.tasks);
    expect(parent.status).toBe('FAILED');
    expect(parent.reasonForIncompletion).toContain('more than 50 deep without a wait were cut');
  });
});

describe('the parent of a sub-workflow', () => {
  it('takes it with it when it is terminated, the Human tasks inside too', async () => {
    const parent = await run([sub({ name: 'purchase' })], { cost: 5 });
    const started = await childOf(parent.workflowId);
    await callAs(root, 'DELETE', `/api/workflow/${parent.workflowId}?reason=enough`);
    expect(await read(started.workflowId)).toMatchObject({
      status: 'TERMINATED',
      reasonForIncompletion: 'Parent workflow has been terminated with reason: enough',
    });
    const human = await callAs(root, 'GET', `/api/human/tasks/${started.tasks[0].taskId}`);
    expect(human.json.state).toBe('DELETED');
  });

  it('that is paused takes its end, and goes on when it is resumed', async () => {
    const parent = await run([sub({ name: 'child', version: 1 }), simple('next')]);
    await callAs(root, 'PUT', `/api/workflow/${parent.workflowId}/pause`);
    const { workflowId } = await childOf(parent.workflowId);
    await complete(workflowId, 'pack_ref');
    expect(statuses(await read(parent.workflowId))).toEqual(['sub_ref COMPLETED']);
    await callAs(root, 'PUT', `/api/workflow/${parent.workflowId}/resume`);
    expect(statuses(await read(parent.workflowId))).toEqual([
      'sub_ref COMPLETED',
      'next_ref SCHEDULED',
    ]);
  });

  it('runs again, and waits as before, when the failed sub-workflow is retried', async () => {
    const fork = {
      name: 'fork',
      taskReferenceName: 'fork_ref',
      type: 'FORK_JOIN',
      forkTasks: [[sub({ name: 'child', version: 1 })]],
    };
    const join = { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: ['sub_ref'] };
    const parent = await run([fork, join, simple('next')]);
    const started = await childOf(parent.workflowId);
    await callAs(root, 'POST', '/api/tasks', {
      workflowInstanceId: started.workflowId,
      taskId: started.tasks[0].taskId,
      status: 'FAILED_WITH_TERMINAL_ERROR',
    });
    expect((await read(parent.workflowId)).status).toBe('FAILED');

    expect((await callAs(root, 'POST', `/api/workflow/${started.workflowId}/retry`)).status).toBe(
      204,
    );
    expect(statuses(await read(parent.workflowId))).toEqual([
      'fork_ref COMPLETED',
      'sub_ref IN_PROGRESS',
      'join_ref IN_PROGRESS',
    ]);
    await complete(started.workflowId, 'pack_ref');
    expect(statuses(await read(parent.workflowId)).at(-1)).toBe('next_ref SCHEDULED');
  });

  it('that is terminated while its sub-workflow waits for somebody leaves nobody’s inbox full', async () => {
    const parent = await run([
      sub({
        workflowDefinition: {
          name: 'own',
          tasks: [signOff({ assignments: [{ assignee: financeGroup, slaMinutes: 0 }] })],
        },
        name: 'own',
      }),
    ]);
    const inbox = async () =>
      (
        await callAs(bob, 'POST', '/api/human/tasks/search', {
          searchType: 'INBOX',
          states: ['ASSIGNED'],
          workflowNames: ['own'],
        })
      ).json.results;
    expect(await inbox()).toHaveLength(1);
    await callAs(root, 'DELETE', `/api/workflow/${parent.workflowId}`);
    expect(await inbox()).toEqual([]);
  });
});
