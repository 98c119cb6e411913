/** What the assignment policy does where the documents are silent. */
import { assignedTo } from '../assignees.ts';
import { expectSuccess, memberOf, textIn } from '../expectations.ts';
import type { CheckContext } from '../context.ts';
import type { Probe } from './probe.ts';

const HALF_HOUR = 30 * 60_000;

export const assignments: readonly Probe[] = [
  {
    name: 'auto-claim-by-a-group',
    question: 'What does autoClaim do when the first assignee is a group?',
    find: async (context) => {
      const { id } = await context.personas.finance();
      const assignee = { userType: 'CONDUCTOR_GROUP', user: id };
      const { taskId } = await context.executions.purchase({
        autoClaim: true,
        ...assignedTo(assignee),
      });
      return `the task begins ${await standing(context, taskId)}`;
    },
  },
  {
    name: 'time-up-after-a-claim',
    question: 'What does the end of slaMinutes do to a task that is claimed?',
    find: async (context) => {
      const { taskId } = await context.executions.claimedPurchase();
      const before = await standing(context, taskId);
      await context.clock.advance(HALF_HOUR);
      const after = await standing(context, taskId);
      return after === before ? `nothing: it stays ${after}` : `it was ${before}, it is ${after}`;
    },
  },
];

/** Such as `ASSIGNED, assignee CONDUCTOR_GROUP:finance, no claimant`. */
async function standing(context: CheckContext, taskId: string): Promise<string> {
  const task = expectSuccess(await context.humanTasks.read(taskId));
  const person = (role: string) =>
    memberOf(task, role) === undefined
      ? `no ${role}`
      : `${role} ${textIn(task, `${role}.userType`)}:${textIn(task, `${role}.user`)}`;
  return `${textIn(task, 'state')}, ${person('assignee')}, ${person('claimant')}`;
}
