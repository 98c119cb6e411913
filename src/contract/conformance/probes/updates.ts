/** What updates by reference do where the documents are silent. */
import { expectSuccess, isSame, memberOf } from '../expectations.ts';
import type { Scene } from '../scene.ts';
import { said, type Probe } from './probe.ts';

const decided = { decision: 'yes' };
const note = { note: 'soon' };

export const updates: readonly Probe[] = [
  {
    name: 'finished-task',
    question: 'What is an update of a completed task answered?',
    ask: async (scene) => {
      const { workflowId } = await scene.claimedPurchase();
      expectSuccess(await scene.update('bob', { workflowId, complete: true }, decided));
      return said(await scene.update('bob', { workflowId }, decided));
    },
  },
  {
    name: 'second-save',
    question: 'Does a second save merge with the first or replace it?',
    ask: async (scene) => {
      const { workflowId, taskId } = await scene.claimedPurchase();
      expectSuccess(await scene.update('bob', { workflowId }, decided));
      expectSuccess(await scene.update('bob', { workflowId }, note));
      const output = await outputOf(scene, taskId);
      const merged = isSame(output, { ...decided, ...note });
      const did = merged ? 'merges' : isSame(output, note) ? 'replaces' : 'does neither';
      return `${did}: the output is ${JSON.stringify(output)}`;
    },
  },
  {
    name: 'required-field',
    question: 'Is a required field missed when a task is saved, and when it is completed?',
    ask: async (scene) => {
      const { workflowId } = await scene.claimedPurchase();
      const save = said(await scene.update('bob', { workflowId }, note));
      const completion = said(await scene.update('bob', { workflowId, complete: true }, note));
      return `a save without it ${save}; a completion without it ${completion}`;
    },
  },
  {
    name: 'unknown-field',
    question: 'What becomes of a field that the form does not know?',
    ask: async (scene) => {
      const ordinary = await saveUnknown(scene, 'SignOff');
      const strict = await saveUnknown(scene, 'StrictSignOff');
      return `the ordinary form ${ordinary}; a form that forbids others ${strict}`;
    },
  },
  {
    name: 'several-iterations',
    question: 'What do several iterations in one update mean?',
    ask: async (scene) => {
      const { workflowId } = await scene.review(2);
      const query = { workflowId, taskRefName: 'review_ref' };
      const repeated = said(await scene.update('ann', { ...query, iteration: [1, 2] }, note));
      const listed = said(await scene.update('ann', { ...query, iteration: '1,2' }, note));
      return `1 and 2 as two parameters ${repeated}; as 1,2 in one ${listed}`;
    },
  },
  {
    name: 'unclaimed-completion',
    question: 'May the owner complete a task that nobody has claimed?',
    ask: async (scene) => {
      const { workflowId, taskId } = await scene.purchase();
      const answer = said(await scene.update('ann', { workflowId, complete: true }, decided));
      const task = await scene.humanTask(taskId);
      const claimant = memberOf(task, 'claimant') === undefined ? 'no claimant' : 'a claimant';
      return `${answer}; the task is ${String(memberOf(task, 'state'))} with ${claimant}`;
    },
  },
];

async function outputOf(scene: Scene, taskId: string): Promise<unknown> {
  return memberOf(expectSuccess(await scene.humanTask(taskId)), 'output');
}

async function saveUnknown(scene: Scene, form: 'SignOff' | 'StrictSignOff'): Promise<string> {
  const userFormTemplate = { name: await scene.form(form), version: 1 };
  const { workflowId, taskId } = await scene.claimedPurchase('bob', { userFormTemplate });
  const answer = await scene.update('bob', { workflowId }, { ...decided, colour: 'green' });
  const output = JSON.stringify(await outputOf(scene, taskId));
  return `${said(answer)}, the output is ${output}`;
}
