/** What a human task records of its life where the documents do not show it. */
import { assignedTo } from '../assignees.ts';
import { Deviation } from '../deviation.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from '../expectations.ts';
import { actionsOf, triggerLog } from '../process-context.ts';
import type { CheckContext } from '../context.ts';
import { defineNotify, startedOf, startsOn } from '../triggered.ts';
import type { Answer } from '../wire.ts';
import { answered, type Probe } from './probe.ts';

const TIMEOUT_SECONDS = 600;

export const records: readonly Probe[] = [
  {
    name: 'reference-in-a-loop',
    question: 'Which taskRefName does a human task inside a loop show?',
    find: async (context) => {
      const { taskId } = await context.executions.review(2);
      return `${textIn(await context.humanTasks.read(taskId), 'taskRefName')} in the second iteration`;
    },
  },
  {
    name: 'action-names',
    question: 'What do skip, reassign, delete and a timeout add to the action log?',
    find: async (context) => {
      const { taskId } = await context.executions.purchase();
      const toCal = assignedTo(await context.personas.userOf('cal')).assignments;
      const added = (act: () => Promise<Answer>) =>
        actionsAdded(context, taskId, async () => {
          expectSuccess(await act());
        });
      return [
        `skip: ${await added(() => context.humanTasks.skip('root', taskId))}`,
        `reassign: ${await added(() => context.humanTasks.reassign('root', taskId, toCal))}`,
        `delete: ${await added(() => context.humanTasks.delete('root', taskId))}`,
        `timeout: ${await actionsOfTimeout(context)}`,
      ].join('; ');
    },
  },
  {
    name: 'timeouts-of-an-open-task',
    question:
      'Does the timeout of a task definition, and that of a workflow, end a human task that is open, or does the ' +
      'engine no longer look at it?',
    find: async (context) => {
      const missing = context.clock.missing;
      if (missing !== undefined) return `not asked: ${missing}`;
      const byTask = await afterTimeout(context, await timedTask(context));
      const byWorkflow = await afterTimeout(context, await timedWorkflow(context));
      return `by the task: ${byTask}; by the workflow: ${byWorkflow}`;
    },
  },
  {
    name: 'trigger-log',
    question: 'What does the trigger log hold, and what is the input of the triggered workflow?',
    find: async (context) => {
      const notify = await defineNotify(context, 'probed_ref');
      const definition = startsOn('COMPLETED', notify, { input: { cost: 7 } });
      const { workflowId, taskId } = await context.executions.claimedPurchase('bob', definition);
      expectSuccess(await context.humanTasks.update('bob', { workflowId, complete: true }));
      const input = await inputOfStarted(context, notify);
      const log = itemsIn(await context.humanTasks.read(taskId), triggerLog);
      const entries = JSON.stringify(log.map(({ value }) => value));
      return `the log is ${entries.replaceAll(notify, 'notify')}; the input is ${input}`;
    },
  },
  {
    name: 'deleted-task',
    question: 'What does deleting a task do to its record and its workflow?',
    find: async (context) => {
      const { workflowId, taskId } = await context.executions.purchase();
      expectSuccess(await context.humanTasks.delete('root', taskId));
      await orTimeIsUp(context.expect.workflow(workflowId, { status: 'FAILED' }));
      const record = await context.humanTasks.read(taskId);
      const state = record.status === 200 ? ` in state ${textIn(record, 'state')}` : '';
      const task = textIn(await context.executions.task(workflowId), 'status');
      const workflow = textIn(await context.workflows.read(workflowId), 'status');
      return `reading it ${answered(record)}${state}; its workflow is ${workflow}, the task ${task}`;
    },
  },
  {
    name: 'updated-by',
    question: 'Whom does updatedBy name after a change by somebody else than the owner?',
    find: async (context) => {
      const { workflowId, taskId } = await context.executions.purchase();
      const begun = await updatedBy(context, taskId);
      expectSuccess(await context.humanTasks.claim('bob', taskId));
      const claimed = await updatedBy(context, taskId);
      expectSuccess(await context.humanTasks.update('bob', { workflowId }));
      const saved = await updatedBy(context, taskId);
      return `at first ${begun}, after a claim by bob ${claimed}, after a save by bob ${saved}`;
    },
  },
];

/** The names of the actions that the log of the task gains. */
async function actionsAdded(context: CheckContext, taskId: string, act: () => Promise<void>) {
  const before = actionsOf(await context.humanTasks.read(taskId));
  await act();
  const after = await context.humanTasks.read(taskId);
  if (after.status > 299) return `the record ${answered(after)}`;
  return actionsOf(after).slice(before.length).join(', ') || 'nothing';
}

async function actionsOfTimeout(context: CheckContext): Promise<string> {
  const missing = context.clock.missing;
  if (missing !== undefined) return `not asked: ${missing}`;
  const workflowId = await timedTask(context);
  const taskId = await context.executions.openTask(workflowId);
  return actionsAdded(context, taskId, async () => {
    await context.clock.advance(TIMEOUT_SECONDS * 1000);
    await context.expect.humanTask(taskId, { state: 'TIMED_OUT' });
  });
}

/** An execution whose human task has a definition with a timeout. */
async function timedTask(context: CheckContext): Promise<string> {
  const name = await context.definitions.defineTask(context.named('overdue'), {
    timeoutSeconds: TIMEOUT_SECONDS,
    responseTimeoutSeconds: TIMEOUT_SECONDS,
    timeoutPolicy: 'TIME_OUT_WF',
  });
  return context.executions.start([{ ...(await context.definitions.signOff()), name }]);
}

/** An execution that has a timeout itself. */
async function timedWorkflow(context: CheckContext): Promise<string> {
  const more = { timeoutSeconds: TIMEOUT_SECONDS, timeoutPolicy: 'TIME_OUT_WF' };
  return context.executions.start([await context.definitions.signOff()], { more });
}

async function afterTimeout(context: CheckContext, workflowId: string): Promise<string> {
  const taskId = await context.executions.openTask(workflowId);
  await context.clock.advance(TIMEOUT_SECONDS * 1000);
  await orTimeIsUp(context.expect.workflow(workflowId, { status: 'TIMED_OUT' }));
  const state = textIn(await context.humanTasks.read(taskId), 'state');
  return `the task is ${state}, its workflow ${textIn(await context.workflows.read(workflowId), 'status')}`;
}

/** As JSON; or that nothing was started. */
async function inputOfStarted(context: CheckContext, name: string): Promise<string> {
  const find = async () =>
    textIn({ value: await startedOf(context, name), from: `the search for ${name}` }, '0');
  const id = await orTimeIsUp(context.patience.eventually(find));
  if (id === undefined) return 'that of no workflow, as none was started';
  return JSON.stringify(memberOf(await context.workflows.read(id), 'input'));
}

async function updatedBy(context: CheckContext, taskId: string): Promise<string> {
  const id = textIn(await context.humanTasks.read(taskId), 'updatedBy');
  for (const name of ['ann', 'bob'] as const)
    if ((await context.personas.idOf(name)) === id) return name;
  return id;
}

/** What did not come in time is an answer too. */
async function orTimeIsUp<T>(awaited: Promise<T>): Promise<T | undefined> {
  return awaited.catch((error: unknown) => {
    if (error instanceof Deviation) return undefined;
    throw error;
  });
}
