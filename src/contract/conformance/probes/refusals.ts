/** How requests are refused where the documents name no status or no body. */
import { excerptOf, type Answer } from '../wire.ts';
import { UPDATE_BY_REF } from '../task-calls.ts';
import { said, type Probe } from './probe.ts';

export const refusals: readonly Probe[] = [
  {
    name: 'foreign-claim',
    question: 'What is answered to somebody who claims the task of others?',
    ask: async (scene) => {
      const claims: Named<'root' | 'ann' | 'cal'>[] = [
        ['a stranger', 'cal'],
        ['the owner', 'ann'],
        ['an administrator', 'root'],
      ];
      const answers: Named<Answer>[] = [];
      for (const [who, as] of claims) {
        // Each a task of its own: another might have been given the claim.
        const { taskId } = await scene.purchase();
        answers.push([who, await scene.claim(as, taskId)]);
      }
      return allSaid(answers);
    },
  },
  {
    name: 'unassigned-claim',
    question:
      'Who may claim a task that is assigned to nobody: everybody, or who has a right on its definition?',
    ask: async (scene) => {
      const claims: Named<'root' | 'ann' | 'bob' | 'cal'>[] = [
        ['a stranger', 'cal'],
        ['a member of a group', 'bob'],
        ['the owner', 'ann'],
        ['an administrator', 'root'],
      ];
      const answers: Named<Answer>[] = [];
      for (const [who, as] of claims) {
        const { taskId } = await scene.purchase({ assignments: [] });
        answers.push([who, await scene.claim(as, taskId)]);
      }
      return allSaid(answers);
    },
  },
  {
    name: 'malformed-update',
    question: 'What is answered to missing parameters, no body and broken JSON?',
    ask: async (scene) => {
      const { workflowId } = await scene.claimedPurchase();
      const taskRefName = 'sign_off_ref';
      const query = { workflowId, taskRefName };
      const body = { decision: 'yes' };
      const update = { method: 'POST', path: UPDATE_BY_REF, as: 'bob' as const };
      return allSaid([
        ['no workflowId', await scene.call({ ...update, query: { taskRefName }, body })],
        ['no taskRefName', await scene.call({ ...update, query: { workflowId }, body })],
        ['no body', await scene.call({ ...update, query })],
        ['broken JSON', await scene.call({ ...update, query, body: '{"decision":' })],
      ]);
    },
  },
  {
    name: 'refused-token',
    question: 'What is the body when an access key is refused?',
    ask: async (scene) => {
      const { status, text } = await scene.askToken({ keySecret: crypto.randomUUID() });
      return `answers ${status} ${excerptOf(text)}`;
    },
  },
];

type Named<T> = readonly [name: string, T];

function allSaid(answers: readonly Named<Answer>[]): string {
  return answers.map(([name, answer]) => `${name}: ${said(answer)}`).join('; ');
}
