import { chainFrom, makeTask, mustBe, saveOutput, type ChainParameters } from './human-task.ts';
import { ASSIGNEE, chainParameters, taskReturns, text } from './parameter-schemas.ts';
import { providerState } from './provider-state.ts';
import type { SceneTask } from './scene.ts';
import { known, valuesOf } from './task-states.ts';

const { workflowId: _one, ...shared } = chainParameters;
const { workflowId: _ofOne, taskId: _idOfOne, ...returned } = taskReturns;

interface Inbox extends Omit<ChainParameters, 'workflowId'> {
  readonly user: string;
  readonly count: number;
}

export const inbox = providerState<'an inbox holds tasks', Inbox>({
  name: 'an inbox holds tasks',
  about:
    'So many Human tasks, each of an execution of its own, are assigned to a user, who has claimed none of them.',
  parameters: {
    ...shared,
    user: text('Whose inbox it is.', ASSIGNEE),
    count: { type: 'integer', minimum: 0, maximum: 200, default: 3 },
  },
  returns: {
    user: 'Whose inbox it is.',
    count: 'How many tasks are in it.',
    firstWorkflowId: 'The execution that was started first; left out of an empty inbox.',
    firstTaskId: 'Its Human task; left out of an empty inbox.',
    ...returned,
  },
  example: [{ name: 'an inbox holds tasks', params: { user: 'john.doe@acme.com', count: 2 } }],
  setUp: async ({ user, count, ...parameters }, scene) => {
    await scene.ensureCaller(user);
    let first: SceneTask | undefined;
    for (let number = 1; number <= count; number += 1) {
      const { form, ...formless } = { ...parameters, workflowId: workflowIdOf(number) };
      const one = {
        ...formless,
        ...(form && { form, formName: scene.uniqueName(parameters.formName) }),
      };
      const plan = await chainFrom({ userType: 'CONDUCTOR_USER', user }, one, scene);
      const task = known(await makeTask(one, plan, scene), { assignee: user }, scene);
      await saveOutput(one, task, scene);
      await mustBe('ASSIGNED', task, scene);
      first ??= task;
    }
    scene.task = first ?? scene.task;
    const { owner, taskRefName } = parameters;
    if (!first)
      return { user, count, owner, taskRefName, token: (await scene.callerToken()) ?? '' };
    const {
      workflowId: firstWorkflowId,
      taskId: firstTaskId,
      ...values
    } = await valuesOf(first, scene);
    return { ...values, user, count, firstWorkflowId, firstTaskId } as Readonly<
      Record<string, string | number>
    >;
  },
});

/** The same in every run, so that a consumer may know them. */
function workflowIdOf(number: number): string {
  return `ca04d4c8-027a-11f1-913a-${String(number).padStart(12, '0')}`;
}
