import { describe, expect, it } from 'vitest';
import {
  ann,
  bob,
  cal,
  conductorUser,
  contextOf,
  eve,
  financeGroup,
  purchaseCalls,
  purchaseFixtures,
  root,
  signOff,
} from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

const seededW = 'aaaaaaaa-0000-1000-a000-0000000000fc';
const MINUTE = 60_000;

const everyType = [
  'PENDING',
  'ASSIGNED',
  'IN_PROGRESS',
  'COMPLETED',
  'TIMED_OUT',
  'ASSIGNEE_CHANGED',
  'CLAIMANT_CHANGED',
];
const starts = (triggerType: string, request: object = {}) => ({
  triggerType,
  startWorkflowRequest: { name: 'notify', input: { event: triggerType }, ...request },
});

/** Workflows of one HUMAN task that ann may start, but not notify, which their triggers start. */
const watched = (name: string, definition: object) => ({
  name,
  createdBy: ann,
  tasks: [signOff({ taskTriggers: everyType.map((type) => starts(type)), ...definition })],
});
const bobAlone = [{ assignee: conductorUser(bob), slaMinutes: 0 }];

const cluster = useCluster({
  seed: [
    purchaseFixtures,
    {
      workflowDefinitions: [
        {
          name: 'notify',
          tasks: [{ name: 'notify', taskReferenceName: 'notify_ref', type: 'SIMPLE' }],
        },
        watched('assigned', {}),
        watched('open', { assignments: [] }),
        watched('auto_claimed', { autoClaim: true, assignments: bobAlone }),
        watched('with_request', {
          taskTriggers: [
            starts('COMPLETED', {
              version: 1,
              input: { cost: '${workflow.input.cost}', decided: '${sign_off_ref.output.decision}' },
              correlationId: 'order-7',
            }),
          ],
        }),
        watched('twice', {
          taskTriggers: [
            starts('COMPLETED', { input: { nth: 1 } }),
            starts('ASSIGNED'),
            starts('COMPLETED', { input: { nth: 2 } }),
          ],
        }),
        watched('failing', {
          taskTriggers: [
            starts('COMPLETED', { name: 'nowhere' }),
            starts('COMPLETED', { version: 9 }),
            starts('COMPLETED', { taskToDomain: { notify: 'north' } }),
            starts('COMPLETED'),
          ],
        }),
        watched('senseless', {
          taskTriggers: [
            starts('DELETED'),
            { triggerType: 'COMPLETED' },
            { startWorkflowRequest: { name: 'notify' } },
            'COMPLETED',
            null,
          ],
        }),
        watched('endless', { taskTriggers: [starts('PENDING', { name: 'endless' })] }),
      ],
      executions: [{ name: 'assigned', workflowId: seededW, startedBy: ann }],
    },
  ],
});
const {
  claim,
  claimFor,
  defineTasks,
  deleteTask,
  humanTask,
  reassign,
  release,
  skip,
  task,
  terminate,
  updateById,
  workflow,
} = purchaseCalls(cluster);

/** What stands in a trigger log. */
interface Fired {
  readonly triggerType: string;
  readonly workflowId?: string;
  readonly error?: string;
}

const decided = { decision: 'yes' };
const override = { overrideAssignment: true };
const complete = (taskId: string, as = ann) => updateById(taskId, as, decided, { complete: true });

/** Starts a workflow by name and gives the id of its HUMAN task. */
async function started(name: string, input = {}): Promise<string> {
  const path = `/api/workflow/${name}`;
  const { status, text } = await cluster.call({ method: 'POST', path, as: ann, body: input });
  expect(status, text).toBe(200);
  return (await task('sign_off_ref', text)).taskId;
}

async function triggerLog(taskId: string): Promise<Fired[]> {
  return contextOf(await humanTask(taskId)).humanTaskTriggerLog;
}

/** The types of what fires while something happens to the task; each has started its own execution of notify. */
async function firedBy(taskId: string, happens: () => Promise<unknown>): Promise<string[]> {
  const before = await triggerLog(taskId);
  await happens();
  const log = await triggerLog(taskId);
  expect(log.slice(0, before.length), 'what has fired before').toEqual(before);
  const fired = log.slice(before.length);
  await expectStarted(fired);
  return typesOf(fired);
}

async function expectStarted(fired: readonly Fired[]) {
  for (const { workflowId, triggerType, error } of fired) {
    expect(error).toBeUndefined();
    expect(await workflow(workflowId)).toMatchObject({
      workflowName: 'notify',
      status: 'RUNNING',
      createdBy: ann,
      input: { event: triggerType },
    });
  }
  expect(new Set(fired.map(({ workflowId }) => workflowId)).size).toBe(fired.length);
}

const typesOf = (fired: readonly Fired[]) => fired.map(({ triggerType }) => triggerType).sort();

/** The executions of notify that wait for a worker, each once. */
async function waitingNotifications(): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { status, json } = await cluster.call({ path: '/api/tasks/poll/notify', as: root });
    if (status === 204) return ids.sort();
    ids.push(json.workflowInstanceId);
  }
}

describe('when a task begins', () => {
  it.each([
    ['with an assignment', 'assigned', ['ASSIGNED', 'PENDING']],
    ['open', 'open', ['PENDING']],
    [
      'claimed by itself',
      'auto_claimed',
      ['ASSIGNED', 'CLAIMANT_CHANGED', 'IN_PROGRESS', 'PENDING'],
    ],
  ])('%s', async (_how, name, types) => {
    const log = await triggerLog(await started(name));
    expect(typesOf(log)).toEqual(types);
    await expectStarted(log);
  });

  it('in a seed', async () => {
    const log = await triggerLog((await task('sign_off_ref', seededW)).taskId);
    expect(typesOf(log)).toEqual(['ASSIGNED', 'PENDING']);
    await expectStarted(log);
  });
});

describe('when a task is', () => {
  type Prepare = (taskId: string) => Promise<unknown>;
  const nothing: Prepare = () => Promise.resolve();
  const wait = (minutes: number) => () => cluster.cluster.clock.advance(minutes * MINUTE);
  const toCal = [{ assignee: conductorUser(cal), slaMinutes: 0 }];

  it.each<[string, string, Prepare, Prepare, readonly string[]]>([
    ['claimed', 'assigned', nothing, (id) => claim(id, bob), ['CLAIMANT_CHANGED', 'IN_PROGRESS']],
    [
      'claimed by somebody who takes it over',
      'assigned',
      nothing,
      (id) => claim(id, root, override),
      ['ASSIGNEE_CHANGED', 'CLAIMANT_CHANGED', 'IN_PROGRESS'],
    ],
    [
      'claimed by its assignee, though he would take it over',
      'assigned',
      nothing,
      (id) => claim(id, bob, override),
      ['CLAIMANT_CHANGED', 'IN_PROGRESS'],
    ],
    [
      'picked up while it is open',
      'open',
      nothing,
      (id) => claim(id, cal),
      ['ASSIGNEE_CHANGED', 'CLAIMANT_CHANGED', 'IN_PROGRESS'],
    ],
    [
      'picked up for somebody outside',
      'open',
      nothing,
      (id) => claimFor(id, 'dee@outside.com', ann),
      ['ASSIGNEE_CHANGED', 'CLAIMANT_CHANGED', 'IN_PROGRESS'],
    ],
    [
      'released',
      'assigned',
      (id) => claim(id, bob),
      (id) => release(id, bob),
      ['ASSIGNED', 'CLAIMANT_CHANGED'],
    ],
    [
      'released, back to whom it was taken from',
      'assigned',
      (id) => claim(id, root, override),
      (id) => release(id, root),
      ['ASSIGNED', 'ASSIGNEE_CHANGED', 'CLAIMANT_CHANGED'],
    ],
    [
      'released to everybody',
      'open',
      (id) => claim(id, cal),
      (id) => release(id, cal),
      ['CLAIMANT_CHANGED'],
    ],
    [
      'passed on because time ran out',
      'assigned',
      nothing,
      wait(30),
      ['ASSIGNED', 'ASSIGNEE_CHANGED'],
    ],
    ['skipped', 'assigned', nothing, (id) => skip(id, bob), ['ASSIGNED', 'ASSIGNEE_CHANGED']],
    [
      'reassigned',
      'assigned',
      nothing,
      (id) => reassign(id, bob, toCal),
      ['ASSIGNED', 'ASSIGNEE_CHANGED'],
    ],
    [
      'reassigned to the same',
      'assigned',
      nothing,
      (id) => reassign(id, bob, [{ assignee: financeGroup, slaMinutes: 5 }]),
      ['ASSIGNED'],
    ],
    [
      'assigned after it was open',
      'open',
      nothing,
      (id) => reassign(id, ann, toCal),
      ['ASSIGNED', 'ASSIGNEE_CHANGED'],
    ],
    [
      'left open because time ran out',
      'assigned',
      (id) => reassign(id, ann, [{ assignee: financeGroup, slaMinutes: 5 }]),
      wait(5),
      ['ASSIGNEE_CHANGED'],
    ],
    [
      'left open because the last was skipped',
      'assigned',
      (id) => skip(id, root),
      (id) => skip(id, root),
      ['ASSIGNEE_CHANGED'],
    ],
    [
      'saved',
      'assigned',
      (id) => claim(id, bob),
      (id) => updateById(id, bob, { note: 'soon' }),
      [],
    ],
    ['completed', 'assigned', (id) => claim(id, bob), (id) => complete(id, bob), ['COMPLETED']],
    ['completed unclaimed', 'assigned', nothing, (id) => complete(id), ['COMPLETED']],
    ['deleted', 'assigned', nothing, (id) => deleteTask(id, root), []],
  ])('%s', async (_what, name, before, happens, types) => {
    const taskId = await started(name);
    await before(taskId);
    expect(await firedBy(taskId, () => happens(taskId))).toEqual(types);
  });

  it('timed out, claimed or not', async () => {
    await defineTasks({ name: 'sign_off', timeoutSeconds: 60 });
    for (const by of [undefined, bob]) {
      const taskId = await started('assigned');
      if (by) await claim(taskId, by);
      expect(await firedBy(taskId, wait(1))).toEqual(['TIMED_OUT']);
      expect((await humanTask(taskId)).json.state).toBe('TIMED_OUT');
    }
  });

  it('over because its workflow was terminated', async () => {
    const taskId = await started('assigned');
    const { workflowId } = (await humanTask(taskId)).json;
    expect(await firedBy(taskId, () => terminate(root, workflowId))).toEqual([]);
  });
});

it('fires at the time when it happens, not when the clock was moved past it', async () => {
  const taskId = await started('assigned');
  const from = cluster.cluster.clock.now();
  const fired = await firedBy(taskId, () => cluster.cluster.clock.advance(120 * MINUTE));
  expect(fired).toEqual(['ASSIGNED', 'ASSIGNEE_CHANGED']);
  for (const { workflowId, ...entry } of (await triggerLog(taskId)).slice(-2)) {
    expect(entry).toMatchObject({ triggeredAt: from + 30 * MINUTE, state: 'ASSIGNED' });
    expect((await workflow(workflowId)).startTime).toBe(from + 30 * MINUTE);
  }
});

it('fires every trigger of a type', async () => {
  const taskId = await started('twice');
  await complete(taskId);
  const log = await triggerLog(taskId);
  expect(typesOf(log)).toEqual(['ASSIGNED', 'COMPLETED', 'COMPLETED']);
  const inputs = await Promise.all(
    log
      .filter(({ triggerType }) => triggerType === 'COMPLETED')
      .map(async ({ workflowId }) => (await workflow(workflowId)).input),
  );
  expect(inputs).toEqual([{ nth: 1 }, { nth: 2 }]);
});

it('fires once for the one of two who wins', async () => {
  const taskId = await started('assigned');
  await waitingNotifications();
  const fired = await firedBy(taskId, () => Promise.all([claim(taskId, bob), claim(taskId, eve)]));
  expect(fired).toEqual(['CLAIMANT_CHANGED', 'IN_PROGRESS']);
  const log = await triggerLog(taskId);
  expect(await waitingNotifications()).toEqual(
    log
      .slice(-2)
      .map(({ workflowId }) => workflowId)
      .sort(),
  );
});

it('fires nothing when a call is refused', async () => {
  const taskId = await started('assigned');
  await waitingNotifications();
  const fired = await firedBy(taskId, async () => {
    expect((await claim(taskId, cal)).status).toBe(403);
    expect((await claim(taskId, root)).status).toBe(400);
    expect((await updateById(taskId, ann, {}, { complete: true })).status).toBe(400);
  });
  expect(fired).toEqual([]);
  expect(await waitingNotifications()).toEqual([]);
});

it('fires nothing by what is no trigger, and the task goes its way', async () => {
  const taskId = await started('senseless');
  await complete(taskId);
  const after = await humanTask(taskId);
  expect(after.json.state).toBe('COMPLETED');
  expect(contextOf(after).humanTaskTriggerLog).toEqual([]);
});

it('cuts a chain that starts itself again and again, and says so', async () => {
  let [entry] = await triggerLog(await started('endless'));
  const executions = new Set<string>();
  while (entry?.workflowId !== undefined) {
    executions.add(entry.workflowId);
    const { taskId } = await task('sign_off_ref', entry.workflowId);
    [entry] = await triggerLog(taskId);
  }
  expect(entry).toMatchObject({
    triggerType: 'PENDING',
    workflowName: 'endless',
    error: 'a chain of more than 10 triggers was cut',
  });
  expect(executions.size).toBe(10);
});
