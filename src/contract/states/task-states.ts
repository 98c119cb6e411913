/** States in which there is a Human task. */
import type { JsonObject } from '../documents/json.ts';
import {
  answerTask,
  chainFrom,
  claimTask,
  makeTask,
  mustBe,
  mustBeOpen,
  saveOutput,
  type Assignee,
  type ChainParameters,
  type TaskParameters,
} from './human-task.ts';
import {
  ASSIGNEE,
  chainParameters,
  CLAIMANT,
  external,
  output,
  taskParameters,
  taskReturns,
  text,
} from './parameter-schemas.ts';
import { providerState, type StateValues } from './provider-state.ts';
import type { StateContext, StateTask } from './state-context.ts';

/** So long a task that times out is waited for. */
const TIMEOUT_SECONDS = 60;

/** What a state with a task returns. */
export async function valuesOf(
  task: StateTask,
  context: StateContext,
  more: StateValues = {},
): Promise<StateValues> {
  const { workflowId, taskId, taskRefName, owner } = task;
  const token = (await context.callerToken()) ?? '';
  return { workflowId, taskId, taskRefName, owner, token, ...more };
}

/** The task of the context with more known about it. */
export function known(task: StateTask, more: Partial<StateTask>, context: StateContext): StateTask {
  context.task = { ...task, ...more };
  return context.task;
}

export const openTask = providerState<'a Human task is open', TaskParameters>({
  name: 'a Human task is open',
  about: 'A Human task waits, and nobody is assigned to it: everybody may read and claim it.',
  parameters: taskParameters,
  returns: taskReturns,
  example: [{ name: 'a Human task is open', params: { taskRefName: 'human_ref' } }],
  setUp: async (parameters, context) => {
    const task = await makeTask(parameters, {}, context);
    await saveOutput(parameters, task, context);
    await mustBeOpen(task, context);
    return valuesOf(task, context);
  },
});

interface AssignedToUser extends ChainParameters {
  readonly user: string;
  readonly external: boolean;
}

export const taskOfUser = providerState<'a Human task is assigned to a user', AssignedToUser>({
  name: 'a Human task is assigned to a user',
  about: 'A Human task is assigned to a user, who has not claimed it.',
  parameters: { ...chainParameters, user: text('The assignee.', ASSIGNEE), external },
  returns: { ...taskReturns, assignee: 'The user.' },
  example: [{ name: 'a Human task is assigned to a user', params: { user: 'john.doe@acme.com' } }],
  setUp: async (parameters, context) => {
    const { user, external: isExternal } = parameters;
    const assignee = isExternal ? undefined : user;
    if (assignee !== undefined) await context.ensureCaller(assignee);
    const first: Assignee = { userType: isExternal ? 'EXTERNAL_USER' : 'CONDUCTOR_USER', user };
    const plan = await chainFrom(first, parameters, context);
    const task = known(await makeTask(parameters, plan, context), { assignee }, context);
    await saveOutput(parameters, task, context);
    await mustBe('ASSIGNED', task, context);
    return valuesOf(task, context, { assignee: user });
  },
});

interface AssignedToGroup extends ChainParameters {
  readonly group: string;
  readonly members?: readonly string[];
  readonly external: boolean;
}

export const taskOfGroup = providerState<'a Human task is assigned to a group', AssignedToGroup>({
  name: 'a Human task is assigned to a group',
  about: 'A Human task is assigned to a group, none of whose members has claimed it.',
  parameters: {
    ...chainParameters,
    group: text('The assignee.', 'approvers'),
    members: {
      type: 'array',
      items: text('A user.'),
      description: `Who is in the group: ${ASSIGNEE} where it is left out, nobody of an external group.`,
    },
    external,
  },
  returns: { ...taskReturns, assignee: 'The group.' },
  example: [
    {
      name: 'a Human task is assigned to a group',
      params: { group: 'loan-officers', members: ['john.doe@acme.com', 'jane.doe@acme.com'] },
    },
  ],
  setUp: async (parameters, context) => {
    const { group, external: isExternal, members = isExternal ? [] : [ASSIGNEE] } = parameters;
    if (isExternal && members.length > 0)
      throw new Error('an external group has no "members" on the cluster; leave them out');
    if (!isExternal) await context.ensureGroup(group);
    for (const member of members) await context.saveUser(member, ['USER'], [group]);
    const userType = isExternal ? 'EXTERNAL_GROUP' : 'CONDUCTOR_GROUP';
    const plan = await chainFrom({ userType, user: group }, parameters, context);
    const assignee = members[0];
    const task = known(await makeTask(parameters, plan, context), { assignee }, context);
    await saveOutput(parameters, task, context);
    await mustBe('ASSIGNED', task, context);
    return valuesOf(task, context, { assignee: group });
  },
});

interface Claimed extends ChainParameters {
  readonly claimant: string;
  readonly external: boolean;
}

/** A task assigned to somebody who has claimed it. */
async function claimedTask(
  parameters: ChainParameters,
  claimant: Assignee,
  context: StateContext,
): Promise<StateTask> {
  const isUser = claimant.userType === 'CONDUCTOR_USER';
  if (isUser) await context.ensureCaller(claimant.user);
  const plan = await chainFrom(claimant, parameters, context);
  const made = await makeTask(parameters, plan, context);
  await claimTask(made, claimant, context);
  const people = isUser ? { assignee: claimant.user, claimant: claimant.user } : {};
  return known(made, people, context);
}

export const taskClaimed = providerState<'a Human task is claimed', Claimed>({
  name: 'a Human task is claimed',
  about: 'A Human task is assigned to a user, who has claimed it.',
  parameters: { ...chainParameters, claimant: text('Who has claimed it.', CLAIMANT), external },
  returns: { ...taskReturns, claimant: 'Who has claimed it.' },
  example: [
    {
      name: 'a Human task is claimed',
      params: { claimant: 'john.doe@acme.com', output: { comments: 'half done' } },
    },
  ],
  setUp: async (parameters, context) => {
    const { claimant: user, external: isExternal } = parameters;
    const userType = isExternal ? 'EXTERNAL_USER' : 'CONDUCTOR_USER';
    const task = await claimedTask(parameters, { userType, user }, context);
    await saveOutput(parameters, task, context);
    await mustBe('IN_PROGRESS', task, context);
    return valuesOf(task, context, { claimant: user });
  },
});

interface Completed extends ChainParameters {
  readonly completedBy: string;
  readonly output: JsonObject;
}

export const taskCompleted = providerState<'a Human task is completed', Completed>({
  name: 'a Human task is completed',
  about: 'A Human task is completed by a user, who had claimed it.',
  parameters: {
    ...chainParameters,
    completedBy: text('Who has completed it.', CLAIMANT),
    output: { ...output, default: { approve: 'Yes' }, description: 'What it was completed with.' },
  },
  returns: { ...taskReturns, claimant: 'Who has completed it.' },
  example: [{ name: 'a Human task is completed', params: { output: { approve: 'No' } } }],
  setUp: async (parameters, context) => {
    const { completedBy: user, output: answer } = parameters;
    const task = await claimedTask(parameters, { userType: 'CONDUCTOR_USER', user }, context);
    await answerTask(task, answer, true, user, context);
    await mustBe('COMPLETED', task, context);
    return valuesOf(task, context, { claimant: user });
  },
});

export const taskTimedOut = providerState<'a Human task has timed out', TaskParameters>({
  name: 'a Human task has timed out',
  about: 'A Human task has timed out before anybody answered; it needs a clock that can be moved.',
  parameters: taskParameters,
  returns: taskReturns,
  example: [{ name: 'a Human task has timed out' }],
  setUp: async (parameters, context) => {
    const task = await makeTask(parameters, { timeoutSeconds: TIMEOUT_SECONDS }, context);
    await saveOutput(parameters, task, context);
    await context.target.advance(TIMEOUT_SECONDS * 1000);
    await mustBe('TIMED_OUT', task, context);
    return valuesOf(task, context);
  },
});

export const taskDeleted = providerState<'a Human task is deleted', TaskParameters>({
  name: 'a Human task is deleted',
  about: 'A Human task was deleted by an administrator; it can still be read.',
  parameters: taskParameters,
  returns: taskReturns,
  example: [{ name: 'a Human task is deleted' }],
  setUp: async (parameters, context) => {
    const task = await makeTask(parameters, {}, context);
    await saveOutput(parameters, task, context);
    await context.administrate('DELETE', `/human/tasks/delete/${task.taskId}`);
    await mustBe('DELETED', task, context);
    return valuesOf(task, context);
  },
});
