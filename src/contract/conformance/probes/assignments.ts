/** What the assignment policy does where the documents are silent. */
import { assignedTo } from '../assignees.ts';
import { expectSuccess, memberOf, textIn } from '../expectations.ts';
import type { Scene } from '../scene.ts';
import type { Probe } from './probe.ts';

const HALF_HOUR = 30 * 60_000;

export const assignments: readonly Probe[] = [
  {
    name: 'auto-claim-by-a-group',
    question: 'What does autoClaim do when the first assignee is a group?',
    ask: async (scene) => {
      const { id } = await scene.group('finance');
      const assignee = { userType: 'CONDUCTOR_GROUP', user: id };
      const { taskId } = await scene.purchase({
        autoClaim: true,
        ...assignedTo(assignee),
      });
      return `the task begins ${await standing(scene, taskId)}`;
    },
  },
  {
    name: 'time-up-after-a-claim',
    question: 'What does the end of slaMinutes do to a task that is claimed?',
    ask: async (scene) => {
      const { taskId } = await scene.claimedPurchase();
      const before = await standing(scene, taskId);
      await scene.advance(HALF_HOUR);
      const after = await standing(scene, taskId);
      return after === before ? `nothing: it stays ${after}` : `it was ${before}, it is ${after}`;
    },
  },
];

/** Such as `ASSIGNED, assignee CONDUCTOR_GROUP:finance, no claimant`. */
async function standing(scene: Scene, taskId: string): Promise<string> {
  const task = expectSuccess(await scene.humanTask(taskId));
  const person = (role: string) =>
    memberOf(task, role) === undefined
      ? `no ${role}`
      : `${role} ${textIn(task, `${role}.userType`)}:${textIn(task, `${role}.user`)}`;
  return `${textIn(task, 'state')}, ${person('assignee')}, ${person('claimant')}`;
}
