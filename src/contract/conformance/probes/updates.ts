/** What updates by reference do where the documents are silent. */
import { expectSuccess, isSame, memberOf } from '../expectations.ts';
import type { CheckContext } from '../context.ts';
import { answered, type Probe } from './probe.ts';

const decided = { decision: 'yes' };
const note = { note: 'soon' };

export const updates: readonly Probe[] = [
  {
    name: 'finished-task',
    question: 'What is an update of a completed task answered?',
    find: async (context) => {
      const { workflowId } = await context.executions.claimedPurchase();
      expectSuccess(
        await context.humanTasks.update('bob', { workflowId, complete: true }, decided),
      );
      return answered(await context.humanTasks.update('bob', { workflowId }, decided));
    },
  },
  {
    name: 'second-save',
    question: 'Does a second save merge with the first or replace it?',
    find: async (context) => {
      const { workflowId, taskId } = await context.executions.claimedPurchase();
      expectSuccess(await context.humanTasks.update('bob', { workflowId }, decided));
      expectSuccess(await context.humanTasks.update('bob', { workflowId }, note));
      const output = await outputOf(context, taskId);
      const merged = isSame(output, { ...decided, ...note });
      const did = merged ? 'merges' : isSame(output, note) ? 'replaces' : 'does neither';
      return `${did}: the output is ${JSON.stringify(output)}`;
    },
  },
  {
    name: 'required-field',
    question: 'Is a required field missed when a task is saved, and when it is completed?',
    find: async (context) => {
      const { workflowId } = await context.executions.claimedPurchase();
      const save = answered(await context.humanTasks.update('bob', { workflowId }, note));
      const completion = answered(
        await context.humanTasks.update('bob', { workflowId, complete: true }, note),
      );
      return `a save without it ${save}; a completion without it ${completion}`;
    },
  },
  {
    name: 'unknown-field',
    question: 'What becomes of a field that the form does not know?',
    find: async (context) => {
      const ordinary = await saveUnknown(context, 'SignOff');
      const strict = await saveUnknown(context, 'StrictSignOff');
      return `the ordinary form ${ordinary}; a form that forbids others ${strict}`;
    },
  },
  {
    name: 'several-iterations',
    question: 'What do several iterations in one update mean?',
    find: async (context) => {
      const { workflowId } = await context.executions.review(2);
      const query = { workflowId, taskRefName: 'review_ref' };
      const repeated = answered(
        await context.humanTasks.update('ann', { ...query, iteration: [1, 2] }, note),
      );
      const listed = answered(
        await context.humanTasks.update('ann', { ...query, iteration: '1,2' }, note),
      );
      return `1 and 2 as two parameters ${repeated}; as 1,2 in one ${listed}`;
    },
  },
  {
    name: 'unclaimed-completion',
    question: 'May the owner complete a task that nobody has claimed?',
    find: async (context) => {
      const { workflowId, taskId } = await context.executions.purchase();
      const answer = answered(
        await context.humanTasks.update('ann', { workflowId, complete: true }, decided),
      );
      const task = await context.humanTasks.read(taskId);
      const claimant = memberOf(task, 'claimant') === undefined ? 'no claimant' : 'a claimant';
      return `${answer}; the task is ${String(memberOf(task, 'state'))} with ${claimant}`;
    },
  },
];

async function outputOf(context: CheckContext, taskId: string): Promise<unknown> {
  return memberOf(expectSuccess(await context.humanTasks.read(taskId)), 'output');
}

async function saveUnknown(
  context: CheckContext,
  form: 'SignOff' | 'StrictSignOff',
): Promise<string> {
  const userFormTemplate = { name: await context.forms.shared(form), version: 1 };
  const { workflowId, taskId } = await context.executions.claimedPurchase('bob', {
    userFormTemplate,
  });
  const answer = await context.humanTasks.update(
    'bob',
    { workflowId },
    { ...decided, colour: 'green' },
  );
  const output = JSON.stringify(await outputOf(context, taskId));
  return `${answered(answer)}, the output is ${output}`;
}
