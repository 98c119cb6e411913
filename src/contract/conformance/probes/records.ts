/** What a human task records of its life where the documents do not show it. */
import { assignedTo } from '../assignees.ts';
import { Deviation } from '../deviation.ts';
import { expectSuccess, itemsIn, memberOf, textIn } from '../expectations.ts';
import { actionsOf, triggerLog } from '../process-context.ts';
import type { Scene } from '../scene.ts';
import { defineNotify, startedOf, startsOn } from '../triggered.ts';
import type { Answer } from '../wire.ts';
import { said, type Probe } from './probe.ts';

const TIMEOUT_SECONDS = 600;

export const records: readonly Probe[] = [
  {
    name: 'reference-in-a-loop',
    question: 'Which taskRefName does a human task inside a loop show?',
    ask: async (scene) => {
      const { taskId } = await scene.review(2);
      return `${textIn(await scene.humanTask(taskId), 'taskRefName')} in the second iteration`;
    },
  },
  {
    name: 'action-names',
    question: 'What do skip, reassign, delete and a timeout add to the action log?',
    ask: async (scene) => {
      const { taskId } = await scene.purchase();
      const toCal = assignedTo(await scene.person('cal')).assignments;
      const added = (act: () => Promise<Answer>) =>
        actionsAdded(scene, taskId, async () => {
          expectSuccess(await act());
        });
      return [
        `skip: ${await added(() => scene.skip('root', taskId))}`,
        `reassign: ${await added(() => scene.reassign('root', taskId, toCal))}`,
        `delete: ${await added(() => scene.deleteTask('root', taskId))}`,
        `timeout: ${await actionsOfTimeout(scene)}`,
      ].join('; ');
    },
  },
  {
    name: 'timeouts-of-an-open-task',
    question:
      'Does the timeout of a task definition, and that of a workflow, end a human task that is open, or does the ' +
      'engine no longer look at it?',
    ask: async (scene) => {
      const missing = await scene.lacks('clock');
      if (missing !== undefined) return `not asked: ${missing}`;
      const byTask = await afterTimeout(scene, await timedTask(scene));
      const byWorkflow = await afterTimeout(scene, await timedWorkflow(scene));
      return `by the task: ${byTask}; by the workflow: ${byWorkflow}`;
    },
  },
  {
    name: 'trigger-log',
    question: 'What does the trigger log hold, and what is the input of the triggered workflow?',
    ask: async (scene) => {
      const notify = await defineNotify(scene, 'probed_ref');
      const definition = startsOn('COMPLETED', notify, { input: { cost: 7 } });
      const { workflowId, taskId } = await scene.claimedPurchase('bob', definition);
      expectSuccess(await scene.update('bob', { workflowId, complete: true }));
      const input = await inputOfStarted(scene, notify);
      const log = itemsIn(await scene.humanTask(taskId), triggerLog);
      const entries = JSON.stringify(log.map(({ value }) => value));
      return `the log is ${entries.replaceAll(notify, 'notify')}; the input is ${input}`;
    },
  },
  {
    name: 'deleted-task',
    question: 'What does deleting a task do to its record and its workflow?',
    ask: async (scene) => {
      const { workflowId, taskId } = await scene.purchase();
      expectSuccess(await scene.deleteTask('root', taskId));
      await orTimeIsUp(scene.expectWorkflow(workflowId, { status: 'FAILED' }));
      const record = await scene.humanTask(taskId);
      const state = record.status === 200 ? ` in state ${textIn(record, 'state')}` : '';
      const task = textIn(await scene.task(workflowId), 'status');
      const workflow = textIn(await scene.workflow(workflowId), 'status');
      return `reading it ${said(record)}${state}; its workflow is ${workflow}, the task ${task}`;
    },
  },
  {
    name: 'updated-by',
    question: 'Whom does updatedBy name after a change by somebody else than the owner?',
    ask: async (scene) => {
      const { workflowId, taskId } = await scene.purchase();
      const begun = await updatedBy(scene, taskId);
      expectSuccess(await scene.claim('bob', taskId));
      const claimed = await updatedBy(scene, taskId);
      expectSuccess(await scene.update('bob', { workflowId }));
      const saved = await updatedBy(scene, taskId);
      return `at first ${begun}, after a claim by bob ${claimed}, after a save by bob ${saved}`;
    },
  },
];

/** The names of the actions that the log of the task gains. */
async function actionsAdded(scene: Scene, taskId: string, act: () => Promise<void>) {
  const before = actionsOf(await scene.humanTask(taskId));
  await act();
  const after = await scene.humanTask(taskId);
  if (after.status > 299) return `the record ${said(after)}`;
  return actionsOf(after).slice(before.length).join(', ') || 'nothing';
}

async function actionsOfTimeout(scene: Scene): Promise<string> {
  const missing = await scene.lacks('clock');
  if (missing !== undefined) return `not asked: ${missing}`;
  const workflowId = await timedTask(scene);
  const taskId = await scene.openTask(workflowId);
  return actionsAdded(scene, taskId, async () => {
    await scene.advance(TIMEOUT_SECONDS * 1000);
    await scene.expectHumanTask(taskId, { state: 'TIMED_OUT' });
  });
}

/** An execution whose human task has a definition with a timeout. */
async function timedTask(scene: Scene): Promise<string> {
  const name = await scene.defineTask(scene.named('overdue'), {
    timeoutSeconds: TIMEOUT_SECONDS,
    responseTimeoutSeconds: TIMEOUT_SECONDS,
    timeoutPolicy: 'TIME_OUT_WF',
  });
  return scene.start([{ ...(await scene.signOff()), name }]);
}

/** An execution that has a timeout itself. */
async function timedWorkflow(scene: Scene): Promise<string> {
  const more = { timeoutSeconds: TIMEOUT_SECONDS, timeoutPolicy: 'TIME_OUT_WF' };
  return scene.start([await scene.signOff()], { more });
}

async function afterTimeout(scene: Scene, workflowId: string): Promise<string> {
  const taskId = await scene.openTask(workflowId);
  await scene.advance(TIMEOUT_SECONDS * 1000);
  await orTimeIsUp(scene.expectWorkflow(workflowId, { status: 'TIMED_OUT' }));
  const state = textIn(await scene.humanTask(taskId), 'state');
  return `the task is ${state}, its workflow ${textIn(await scene.workflow(workflowId), 'status')}`;
}

/** As JSON; or that nothing was started. */
async function inputOfStarted(scene: Scene, name: string): Promise<string> {
  const find = async () =>
    textIn({ value: await startedOf(scene, name), from: `the search for ${name}` }, '0');
  const id = await orTimeIsUp(scene.eventually(find));
  if (id === undefined) return 'that of no workflow, as none was started';
  return JSON.stringify(memberOf(await scene.workflow(id), 'input'));
}

async function updatedBy(scene: Scene, taskId: string): Promise<string> {
  const id = textIn(await scene.humanTask(taskId), 'updatedBy');
  for (const name of ['ann', 'bob'] as const) if ((await scene.idOf(name)) === id) return name;
  return id;
}

/** What did not come in time is an answer too. */
async function orTimeIsUp<T>(awaited: Promise<T>): Promise<T | undefined> {
  return awaited.catch((error: unknown) => {
    if (error instanceof Deviation) return undefined;
    throw error;
  });
}
