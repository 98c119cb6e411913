/** F, second part. What a task definition's timeout does, and the workflows that triggers start. */
import { check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import {
  expectLike,
  expectMembers,
  expectSame,
  expectStatus,
  expectSuccess,
  expectThat,
  itemsIn,
  memberOf,
  textIn,
} from '../expectations.ts';
import { terminal } from '../mock-messages.ts';
import { actionsOf, processContext, triggerLog } from '../process-context.ts';
import { defineNotify, startedOf, startsOn } from '../triggered.ts';
import type { Observed } from '../wire.ts';

const TIMEOUT_SECONDS = 600;

export const timeoutsAndTriggers = [
  check(
    'F11',
    'times out by the task definition',
    async (context) => {
      const { definitions, executions, humanTasks, clock, expect, exactly } = context;
      const notify = await defineNotify(context, 'timed_out_ref');
      const name = await definitions.defineTask(context.named('timed'), {
        timeoutSeconds: TIMEOUT_SECONDS,
        responseTimeoutSeconds: TIMEOUT_SECONDS,
        timeoutPolicy: 'TIME_OUT_WF',
      });
      const task = await definitions.signOff(startsOn('TIMED_OUT', notify));
      const workflowId = await executions.start([{ ...task, name }]);
      const taskId = await executions.openTask(workflowId);
      expectSuccess(await humanTasks.claim('bob', taskId));
      await clock.advance(TIMEOUT_SECONDS * 1000 - 1);
      await expect.humanTask(taskId, { state: 'IN_PROGRESS' });
      await clock.advance(1);
      await expect.humanTask(taskId, { state: 'TIMED_OUT' });
      await expect.task(workflowId, 'sign_off_ref', { status: 'TIMED_OUT' });
      await expect.workflow(workflowId, { status: 'TIMED_OUT' });
      await expectStartedOnce(context, notify);
      await exactly(({ now }) => expectTimedOut(context, { workflowId, taskId, notify, now }));
    },
    ['clock'],
  ),

  check('F12', 'starts the triggered workflow once on completion', async (context) => {
    const { executions, humanTasks, clock, patience, expect, exactly } = context;
    const notify = await defineNotify(context, 'completed_ref');
    const { workflowId, taskId } = await executions.claimedPurchase(
      'bob',
      startsOn('COMPLETED', notify, {
        input: { cost: '${workflow.input.cost}', decided: '${sign_off_ref.output.decision}' },
        correlationId: 'order-7',
      }),
    );
    expectSuccess(await humanTasks.update('bob', { workflowId }));
    expectSame(await startedOf(context, notify), [], 'what has started before', noted(notify));
    await exactly(() => expect.humanTask(taskId, { [triggerLog]: [] }));
    const complete = () => humanTasks.update('bob', { workflowId, complete: true });
    await clock.tick();
    expectStatus(await complete(), 200);
    await expect.humanTask(taskId, { state: 'COMPLETED' });
    await expectStartedOnce(context, notify);
    const fired = await humanTasks.read(taskId);
    await exactly(({ now }) => expectFired(context, fired, notify, now));
    // Whatever a second completion is answered, it starts nothing.
    await complete();
    await expectStartedOnce(context, notify);
    await exactly(() => expect.humanTask(taskId, { [triggerLog]: memberOf(fired, triggerLog) }));
    await patience.waitOut();
    await expectStartedOnce(context, notify);
  }),

  check('F13', 'survives a trigger that names an unknown workflow', async (context) => {
    const { executions, humanTasks, patience, expect, exactly, named } = context;
    const nowhere = named('nowhere');
    const trigger = startsOn('COMPLETED', nowhere);
    const { workflowId, taskId } = await executions.claimedPurchase('bob', trigger);
    expectStatus(await humanTasks.update('bob', { workflowId, complete: true }), 200);
    await expect.humanTask(taskId, { state: 'COMPLETED', output: { decision: 'yes' } });
    await expect.task(workflowId, 'book_ref', { status: 'SCHEDULED' });
    await patience.eventually(async () => {
      const task = await humanTasks.read(taskId);
      // What an entry looks like is for the probe to tell.
      const entries = itemsIn(task, triggerLog);
      expectSame(entries.length, 1, 'the number of entries in the trigger log', task);
      const entry = JSON.stringify(entries[0]?.value);
      expectThat(entry.includes(nowhere) || /error/i.test(entry), 'the error in the log', task);
    });
    await exactly(() => expectOthersStarted(context, nowhere));
  }),
];

interface TimedOut {
  readonly workflowId: string;
  readonly taskId: string;
  /** The name of the workflow that the timeout starts. */
  readonly notify: string;
  readonly now: number;
}

async function expectTimedOut(
  { humanTasks, workflows, expect }: CheckContext,
  { workflowId, taskId, notify, now }: TimedOut,
) {
  const reasonForIncompletion = `Task timed out after ${TIMEOUT_SECONDS} seconds. Timeout configured as ${TIMEOUT_SECONDS} seconds. Timeout policy configured to TIME_OUT_WF`;
  const after = await humanTasks.read(taskId);
  expectMembers(after, {
    updatedOn: now,
    [`${processContext}.state`]: 'TIMED_OUT',
    [`${processContext}.lastUpdated`]: now,
  });
  expectSame(actionsOf(after), ['ASSIGNMENT', 'CLAIM'], 'the actions of the log', after);
  const [entry = after] = itemsIn(after, triggerLog);
  expectMembers(entry, { triggerType: 'TIMED_OUT', state: 'TIMED_OUT', triggeredAt: now });
  expectLike(await workflows.read(workflowId), {
    reasonForIncompletion,
    endTime: now,
    tasks: [{ taskId, status: 'TIMED_OUT', endTime: now, reasonForIncompletion }],
  });
  const notified = await workflows.read(textIn(entry, 'workflowId'));
  expectMembers(notified, { workflowName: notify, status: 'RUNNING' });
  await expect.refused(400, workflowId, () => humanTasks.update('bob', { workflowId }, {}), {
    message: terminal(taskId, 'TIMED_OUT'),
  });
}

/** The log has one entry, and the execution that it names is as the trigger says. */
async function expectFired(
  { workflows, personas }: CheckContext,
  fired: Observed,
  notify: string,
  now: number,
) {
  const [entry = fired, ...others] = itemsIn(fired, triggerLog);
  expectSame(others, [], 'the other entries of the trigger log', fired);
  expectThat(/^[0-9a-f-]{36}$/.test(textIn(entry, 'id')), 'an id', entry);
  const { id: _id, workflowId, ...rest } = entry.value as Readonly<Record<string, unknown>>;
  const wanted = {
    triggerType: 'COMPLETED',
    state: 'COMPLETED',
    triggeredAt: now,
    workflowName: notify,
    workflowVersion: 1,
  };
  expectSame(rest, wanted, 'the entry of the trigger log', fired);
  expectMembers(await workflows.read(String(workflowId)), {
    workflowName: notify,
    status: 'RUNNING',
    createdBy: await personas.idOf('ann'),
    startTime: now,
    correlationId: 'order-7',
    // Looked up when the task began, not when it ended.
    input: { cost: 120, decided: null },
    parentWorkflowId: undefined,
  });
}

/** Of several triggers, those that can start their workflow do; the log says of each of the others why not. */
async function expectOthersStarted(context: CheckContext, nowhere: string) {
  const { executions, humanTasks, workflows, definitions, personas } = context;
  const notify = await defineNotify(context, 'survived_ref');
  const book = await definitions.sharedTask('book');
  const taskTriggers = [
    startsOn('COMPLETED', nowhere, { version: undefined }),
    startsOn('COMPLETED', notify, { version: 9 }),
    startsOn('COMPLETED', notify, { taskToDomain: { [book]: 'north' } }),
    startsOn('COMPLETED', notify),
  ].flatMap((one) => one.taskTriggers);
  const { workflowId, taskId } = await executions.claimedPurchase('bob', { taskTriggers });
  expectStatus(await humanTasks.update('bob', { workflowId, complete: true }), 200);
  const after = await humanTasks.read(taskId);
  const unknown = `No such workflow found by name: `;
  const failed = { workflowId: undefined };
  expectLike({ value: memberOf(after, triggerLog), from: after.from }, [
    { workflowName: nowhere, error: `${unknown}${nowhere}`, ...failed },
    {
      workflowName: notify,
      workflowVersion: 9,
      error: `${unknown}${notify}, version: 9`,
      ...failed,
    },
    { workflowName: notify, workflowVersion: 1, error: undefined },
    { workflowName: notify, workflowVersion: 1, error: undefined },
  ]);
  const last = itemsIn(after, triggerLog).at(-1) ?? after;
  const started = await workflows.read(textIn(last, 'workflowId'));
  const createdBy = await personas.idOf('ann');
  expectMembers(started, { workflowName: notify, status: 'RUNNING', createdBy });
}

async function expectStartedOnce(context: CheckContext, name: string) {
  await context.patience.eventually(async () => {
    const { length } = await startedOf(context, name);
    expectSame(length, 1, 'the number of executions', noted(name));
  });
}

const noted = (name: string) => ({ from: `the search for ${name}`, value: undefined });
