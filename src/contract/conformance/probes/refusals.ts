/** How requests are refused where the documents name no status or no body. */
import { excerptOf, type Answer } from '../wire.ts';
import { UPDATE_BY_REF } from '../human-task-calls.ts';
import { answered, type Probe } from './probe.ts';

export const refusals: readonly Probe[] = [
  {
    name: 'foreign-claim',
    question: 'What is answered to somebody who claims the task of others?',
    find: async (context) => {
      const claims: Named<'root' | 'ann' | 'cal'>[] = [
        ['a stranger', 'cal'],
        ['the owner', 'ann'],
        ['an administrator', 'root'],
      ];
      const answers: Named<Answer>[] = [];
      for (const [who, as] of claims) {
        // Each a task of its own: another might have been given the claim.
        const { taskId } = await context.executions.purchase();
        answers.push([who, await context.humanTasks.claim(as, taskId)]);
      }
      return allAnswered(answers);
    },
  },
  {
    name: 'unassigned-claim',
    question:
      'Who may claim a task that is assigned to nobody: everybody, or who has a right on its definition?',
    find: async (context) => {
      const claims: Named<'root' | 'ann' | 'bob' | 'cal'>[] = [
        ['a stranger', 'cal'],
        ['a member of a group', 'bob'],
        ['the owner', 'ann'],
        ['an administrator', 'root'],
      ];
      const answers: Named<Answer>[] = [];
      for (const [who, as] of claims) {
        const { taskId } = await context.executions.purchase({ assignments: [] });
        answers.push([who, await context.humanTasks.claim(as, taskId)]);
      }
      return allAnswered(answers);
    },
  },
  {
    name: 'malformed-update',
    question: 'What is answered to missing parameters, no body and broken JSON?',
    find: async (context) => {
      const { workflowId } = await context.executions.claimedPurchase();
      const taskRefName = 'sign_off_ref';
      const query = { workflowId, taskRefName };
      const body = { decision: 'yes' };
      const update = { method: 'POST', path: UPDATE_BY_REF, as: 'bob' as const };
      return allAnswered([
        ['no workflowId', await context.api.call({ ...update, query: { taskRefName }, body })],
        ['no taskRefName', await context.api.call({ ...update, query: { workflowId }, body })],
        ['no body', await context.api.call({ ...update, query })],
        ['broken JSON', await context.api.call({ ...update, query, body: '{"decision":' })],
      ]);
    },
  },
  {
    name: 'refused-token',
    question: 'What is the body when an access key is refused?',
    find: async (context) => {
      const { status, text } = await context.tokens.request({ keySecret: crypto.randomUUID() });
      return `answers ${status} ${excerptOf(text)}`;
    },
  },
];

type Named<T> = readonly [name: string, T];

function allAnswered(answers: readonly Named<Answer>[]): string {
  return answers.map(([name, answer]) => `${name}: ${answered(answer)}`).join('; ');
}
