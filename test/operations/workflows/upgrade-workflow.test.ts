import { describe, expect, it } from 'vitest';
import { simple, statuses } from '../../support/inline-workflow.ts';
import { provoking } from '../../support/provokes.ts';
import {
  ann,
  bob,
  cal,
  loopW,
  portal,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
  W,
} from '../../support/purchase-fixtures.ts';
import { useCluster } from '../../support/test-cluster.ts';

const reads = (name: string) =>
  simple(name, { from: '${check_ref.output.by}', cost: '${workflow.input.cost}' });
const fork = (...branches: readonly object[]) => [
  {
    name: 'fork',
    taskReferenceName: 'fork_ref',
    type: 'FORK_JOIN',
    forkTasks: branches.map((one) => [one]),
  },
  { name: 'join', taskReferenceName: 'join_ref', type: 'JOIN', joinOn: ['left_ref'] },
];
const version = (number: number, tasks: readonly object[], more: object = {}) => ({
  name: 'errand',
  version: number,
  createdBy: ann,
  tasks,
  ...more,
});
const seed = {
  ...purchaseFixtures,
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    { name: 'approval', version: 1, createdBy: ann, tasks: [signOff()] },
    { name: 'approval', version: 2, createdBy: ann, tasks: [simple('check'), signOff()] },
    version(1, [simple('plan'), simple('pack'), simple('send')]),
    version(2, [simple('check'), simple('plan'), simple('weigh'), simple('pack'), reads('pay')], {
      outputParameters: { weight: '${weigh_ref.output.kg}' },
    }),
    version(3, [simple('check'), simple('pack')]),
    version(4, [...fork(simple('left'), simple('right')), simple('plan'), simple('send')]),
    version(5, [simple('send')]),
    version(6, fork(simple('plan'), simple('left'))),
  ],
};
const cluster = useCluster({ seed });
const { provokes } = provoking(cluster, seed);
const { workflow, terminate, pause, resume, task, humanTask, grant } = purchaseCalls(cluster);

const upgrade = (id: string, body: object, as = ann) => ({
  method: 'POST',
  path: `/api/workflow/${id}/upgrade`,
  as,
  body: { name: 'errand', ...body },
});
const upgraded = async (id: string, body: object, as = ann) => {
  const answer = await cluster.call(upgrade(id, body, as));
  expect(answer.status, answer.text).toBe(200);
  expect(answer.text).toBe('');
  return workflow(id);
};
const started = async (number = 1, name = 'errand'): Promise<string> =>
  (
    await cluster.call({
      method: 'POST',
      path: `/api/workflow/${name}`,
      as: ann,
      query: { version: number },
      body: { cost: 1 },
    })
  ).text;
const work = async (id: string, reference: string, outputData: object = {}) => {
  const { taskId } = await task(reference, id);
  const body = { workflowInstanceId: id, taskId, status: 'COMPLETED', outputData };
  const answer = await cluster.call({ method: 'POST', path: '/api/tasks', as: portal, body });
  expect(answer.status, answer.text).toBe(200);
  return workflow(id);
};
/** An errand by the first version that stands at its second task. */
const packing = async () => {
  const id = await started();
  await work(id, 'plan_ref', { route: 'A' });
  return id;
};

it('skips what is new before the running task, and goes on by the new definition', async () => {
  const id = await packing();
  const { taskId } = await task('pack_ref', id);
  const after = await upgraded(id, { version: 2 });
  expect(after).toMatchObject({ workflowVersion: 2, status: 'RUNNING', input: { cost: 1 } });
  expect(statuses(after)).toEqual([
    'plan_ref COMPLETED',
    'check_ref SKIPPED',
    'weigh_ref SKIPPED',
    'pack_ref SCHEDULED',
  ]);
  expect(after.tasks.map((one: any) => one.seq)).toEqual([1, 2, 3, 4]);
  expect(after.tasks.at(-1)).toMatchObject({ taskId, status: 'SCHEDULED' });

  expect(statuses(await work(id, 'pack_ref')).slice(-2)).toEqual([
    'pack_ref COMPLETED',
    'pay_ref SCHEDULED',
  ]);
  expect(await work(id, 'pay_ref')).toMatchObject({ status: 'COMPLETED' });
});

it('gives skipped tasks the outputs of the body, which others read', async () => {
  const id = await packing();
  const taskOutput = { check_ref: { by: 'upgrade' }, weigh_ref: { kg: 3 }, plan_ref: { no: 1 } };
  const { tasks } = await upgraded(id, { version: 2, taskOutput });
  expect(tasks.map((one: any) => one.outputData)).toEqual([
    { route: 'A' },
    { by: 'upgrade' },
    { kg: 3 },
    {},
  ]);
  const paying = await work(id, 'pack_ref');
  expect(paying.tasks.at(-1).inputData).toMatchObject({ from: 'upgrade' });
  expect(await work(id, 'pay_ref')).toMatchObject({ output: { weight: 3 } });
});

it('puts the input of the body in the place of what there was', async () => {
  const id = await packing();
  const after = await upgraded(id, { version: 2, workflowInput: { cost: 2 } });
  expect(after.input).toEqual({ cost: 2 });
  const paying = await work(id, 'pack_ref');
  expect(paying.tasks.at(-1).inputData).toMatchObject({ cost: 2 });
});

it('goes back to an older version as well', async () => {
  const id = await started(2);
  await work(id, 'check_ref');
  expect(statuses(await upgraded(id, { version: 1 }))).toEqual([
    'check_ref COMPLETED',
    'plan_ref SCHEDULED',
  ]);
  expect(statuses(await work(id, 'plan_ref')).at(-1)).toBe('pack_ref SCHEDULED');
});

it('takes the newest version when none is named', async () => {
  const id = await started(1, 'approval');
  expect(await upgraded(id, { name: 'approval' })).toMatchObject({ workflowVersion: 2 });
});

it('skips a fork with all that is in it', async () => {
  const id = await started();
  const after = await upgraded(id, { version: 4, taskOutput: null, workflowInput: null });
  expect(after.tasks.at(-1)).toMatchObject({ referenceTaskName: 'plan_ref', status: 'SCHEDULED' });
  expect(
    after.tasks.slice(0, -1).every(({ status }: { status: string }) => status === 'SKIPPED'),
  ).toBe(true);
  expect(statuses(await work(id, 'plan_ref')).at(-1)).toBe('send_ref SCHEDULED');
});

it('ends the execution after the running task when the new definition has nothing after it', async () => {
  const id = await packing();
  await upgraded(id, { version: 3 });
  expect(await work(id, 'pack_ref', { boxes: 2 })).toMatchObject({
    status: 'COMPLETED',
    output: { boxes: 2 },
  });
});

it('leaves a person at the same Human task', async () => {
  const id = await started(1, 'approval');
  const { taskId } = await task('sign_off_ref', id);
  const before = (await humanTask(taskId)).json;
  await upgraded(id, { name: 'approval', version: 2 });
  expect((await task('sign_off_ref', id)).taskId).toBe(taskId);
  expect((await humanTask(taskId)).json).toEqual(before);
});

it('upgrades a paused execution, which goes on by the new definition once it is resumed', async () => {
  const id = await packing();
  await pause(root, id);
  await work(id, 'pack_ref');
  expect(await upgraded(id, { version: 2 })).toMatchObject({ status: 'PAUSED' });
  await resume(root, id);
  expect(statuses(await workflow(id)).at(-1)).toBe('pay_ref SCHEDULED');
});

it('changes nothing but the definition when the running task comes first', async () => {
  const id = await started();
  const before = await workflow(id);
  await upgraded(id, { version: 1 });
  expect((await workflow(id)).tasks).toEqual(before.tasks);
});

describe('who may', () => {
  it('whoever may execute the definition', async () => {
    await grant(bob, ['EXECUTE'], { type: 'WORKFLOW_DEF', id: 'errand' });
    await upgraded(await packing(), { version: 2 }, bob);
  });

  it('not go on by a definition that the caller may not execute', async () => {
    const { status, json } = await cluster.call(upgrade(W, { name: 'reviewed', version: 1 }));
    expect(status).toBe(403);
    expect(json.message).toBe("You don't have permissions to execute workflow: reviewed");
  });
});

provokes('upgradeWorkflow', 'NotPermitted', {
  when: 'the caller has no relation to the execution',
  call: () => upgrade(W, { name: 'purchase', version: 1 }, cal),
  says: { message: "You don't have permissions to upgrade workflow: purchase" },
});

provokes('upgradeWorkflow', 'UnknownWorkflow', {
  when: 'there is no execution of that id',
  call: () => upgrade('nothing', { version: 2 }),
  says: { message: 'No such workflow found by id: nothing' },
});

provokes('upgradeWorkflow', 'UnknownWorkflowDefinition', {
  when: 'the definition has no such version',
  call: () => upgrade(W, { name: 'purchase', version: 9 }),
  says: { message: 'No such workflow found by name: purchase, version: 9' },
});

provokes('upgradeWorkflow', 'WorkflowIsTerminal', {
  when: 'the execution has ended',
  given: () => terminate(root),
  call: () => upgrade(W, { name: 'purchase', version: 1 }),
  says: { message: `Workflow ${W} has ended, status cannot be updated.` },
});

provokes('upgradeWorkflow', 'TaskNotInUpgrade', {
  when: 'the new version has no task as the one that the execution stands at',
  given: packing,
  call: (id) => upgrade(id, { version: 5 }),
  says: {
    message:
      'The task pack_ref, at which the execution stands, is not in the outermost list of errand, version: 5',
  },
});

it('refuses it alike where the new version has the task only inside another', async () => {
  const { status, json } = await cluster.call(upgrade(await started(), { version: 6 }));
  expect(status).toBe(400);
  expect(json.message).toContain('is not in the outermost list of errand, version: 6');
});

provokes('upgradeWorkflow', 'UnsupportedUpgrade', {
  when: 'the execution stands inside a loop',
  call: () => upgrade(loopW, { name: 'reviewed', version: 1 }, root),
  says: {
    message:
      'The execution stands at loop_ref, inside of another task; this mock upgrades only from a task of the outermost list',
  },
});

it('refuses an execution that stands inside a fork in the same way', async () => {
  const { status, json } = await cluster.direct(upgrade(await started(4), { version: 2 }));
  expect(status).toBe(501);
  expect(json.message).toContain('stands at left_ref, inside of another task');
});
