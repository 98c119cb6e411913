import { chainFrom, makeTask, mustBe, saveOutput, type ChainParameters } from './human-task.ts';
import { ASSIGNEE, chainParameters, taskReturns, text } from './parameter-schemas.ts';
import { providerState, type StateValues } from './provider-state.ts';
import type { StateContext, StateTask } from './state-context.ts';
import { known } from './task-states.ts';

const { workflowId: _fixedId, ...parametersOfEach } = chainParameters;

interface Inbox extends Omit<ChainParameters, 'workflowId'> {
  readonly user: string;
  readonly count: number;
}

export const inbox = providerState<'an inbox holds tasks', Inbox>({
  name: 'an inbox holds tasks',
  about:
    'So many Human tasks, each of an execution of its own, are assigned to a user, who has claimed none of them.',
  parameters: {
    ...parametersOfEach,
    user: text('Whose inbox it is.', ASSIGNEE),
    count: {
      type: 'integer',
      minimum: 0,
      maximum: 200,
      default: 3,
      description: 'How many tasks are in it.',
    },
  },
  returns: {
    user: 'Whose inbox it is.',
    count: 'How many tasks are in it.',
    firstWorkflowId: 'The execution that was started first; left out when there is none.',
    firstTaskId: 'Its Human task; left out when there is none.',
    taskRefName: taskReturns.taskRefName,
    owner: taskReturns.owner,
    token: taskReturns.token,
  },
  example: [{ name: 'an inbox holds tasks', params: { user: 'john.doe@acme.com', count: 2 } }],
  setUp: async (parameters, context) => {
    const { user, count } = parameters;
    await context.ensureCaller(user);
    const tasks: StateTask[] = [];
    for (let number = 1; number <= count; number += 1)
      tasks.push(await taskNumber(number, parameters, context));
    context.task = tasks[0] ?? context.task;
    const { taskRefName, owner } = parameters;
    const token = (await context.callerToken()) ?? '';
    return { user, count, taskRefName, owner, token, ...idsOf(tasks[0]) };
  },
});

function idsOf(first: StateTask | undefined): StateValues {
  return first ? { firstWorkflowId: first.workflowId, firstTaskId: first.taskId } : {};
}

async function taskNumber(number: number, wish: Inbox, context: StateContext): Promise<StateTask> {
  const { user } = wish;
  const parameters = { ...wish, workflowId: workflowIdOf(number) };
  const plan = await chainFrom({ userType: 'CONDUCTOR_USER', user }, parameters, context);
  const task = known(await makeTask(parameters, plan, context), { assignee: user }, context);
  await saveOutput(parameters, task, context);
  await mustBe('ASSIGNED', task, context);
  return task;
}

/** The same in every run, so that a consumer may know them. */
function workflowIdOf(number: number): string {
  return `ca04d4c8-027a-11f1-913a-${String(number).padStart(12, '0')}`;
}
