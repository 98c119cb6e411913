/** States of workflows and of what they lack. */
import {
  answerTask,
  makeTask,
  mustBeOpen,
  saveOutput,
  taskIdOf,
  type TaskParameters,
} from './human-task.ts';
import { taskParameters, taskReturns, text, WORKFLOW_ID } from './parameter-schemas.ts';
import { providerState, type ProviderState } from './provider-state.ts';
import { known, valuesOf } from './task-states.ts';
import type { StateContext } from './state-context.ts';

interface LoopParameters extends TaskParameters {
  readonly iteration: number;
}

export const loopAtIteration = providerState<'a loop is at an iteration', LoopParameters>({
  name: 'a loop is at an iteration',
  about:
    'A Human task waits inside a loop, nobody is assigned to it, and the owner has completed the iterations before; the loop goes on for ever.',
  parameters: {
    ...taskParameters,
    iteration: { type: 'integer', minimum: 1, maximum: 100, default: 2 },
  },
  returns: {
    ...taskReturns,
    taskRefName: 'The full reference of this iteration: `<taskRefName>__<iteration>`.',
    iteration: 'The iteration.',
  },
  example: [{ name: 'a loop is at an iteration', params: { iteration: 3 } }],
  setUp: async (parameters, context) => {
    const { iteration, taskRefName, workflowId, owner } = parameters;
    const made = await makeTask(parameters, { inLoop: true }, context);
    for (let done = 1; done < iteration; done += 1)
      await answerTask(made, {}, true, owner, context);
    const taskId = await taskIdOf(`${taskRefName}__${String(iteration)}`, workflowId, context);
    const task = known(made, { taskId }, context);
    await saveOutput(parameters, task, context);
    await mustBeOpen(task, context);
    const reference = `${taskRefName}__${String(iteration)}`;
    return valuesOf(task, context, { taskRefName: reference, iteration });
  },
});

export const noWorkflow = providerState<
  'there is no such workflow',
  { readonly workflowId: string }
>({
  name: 'there is no such workflow',
  about: 'No execution has that id.',
  parameters: { workflowId: text('The id that no execution has.') },
  required: ['workflowId'],
  returns: { workflowId: 'The id.' },
  example: [
    {
      name: 'there is no such workflow',
      params: { workflowId: 'ca04d4c8-027a-11f1-913a-226156badb05' },
    },
  ],
  setUp: async ({ workflowId }, context) => {
    const path = `/workflow/${encodeURIComponent(workflowId)}`;
    await context.mustBeMissing(path, `a workflow ${workflowId}`);
    return { workflowId };
  },
});

interface Lacking {
  readonly workflowId: string;
  readonly taskRefName: string;
  readonly owner: string;
}

export const workflowWithoutTask = providerState<'a workflow has no such Human task', Lacking>({
  name: 'a workflow has no such Human task',
  about: 'An execution waits at a Human task of another reference than this.',
  parameters: {
    workflowId: text('The id of the execution.', WORKFLOW_ID),
    taskRefName: text('The reference that it lacks.', 'review_ref'),
    owner: taskParameters.owner,
  },
  returns: {
    workflowId: 'The id of the execution.',
    taskRefName: 'The reference that it lacks.',
    owner: 'Who has started the execution.',
    token: "The current caller's token.",
  },
  example: [
    { name: 'a workflow has no such Human task', params: { taskRefName: 'second_review_ref' } },
  ],
  setUp: async ({ workflowId, taskRefName, owner }, context) => {
    const other = `not_${taskRefName}`;
    const parameters = { workflowId, owner, taskRefName: other, taskName: 'approve', formName: '' };
    const task = await makeTask(parameters, {}, context);
    await mustBeOpen(task, context);
    const { taskId: _taskId, ...values } = await valuesOf(task, context, { taskRefName });
    return values;
  },
});

export const noHumanTask = providerState<
  'there is no such Human task',
  { readonly taskId: string }
>({
  name: 'there is no such Human task',
  about: 'No Human task has that id.',
  parameters: { taskId: text('The id that no Human task has.') },
  required: ['taskId'],
  returns: { taskId: 'The id.' },
  example: [
    {
      name: 'there is no such Human task',
      params: { taskId: '9a58e1b4-027b-11f1-913a-226156badb05' },
    },
  ],
  setUp: async ({ taskId }, context) => {
    const path = `/human/tasks/${encodeURIComponent(taskId)}`;
    await context.mustBeMissing(path, `a Human task ${taskId}`);
    return { taskId };
  },
});

export const workflowPaused = operated({
  name: 'the workflow is paused',
  about: 'The workflow of the Human task before was paused by an administrator.',
  status: 'PAUSED',
  operate: (path, context) => context.administrate('PUT', `${path}/pause`),
});

export const workflowTerminated = operated({
  name: 'the workflow is terminated',
  about: 'The workflow of the Human task before was terminated by an administrator.',
  status: 'TERMINATED',
  operate: (path, context) => context.administrate('DELETE', path),
});

interface Operated<Name extends string> {
  readonly name: Name;
  readonly about: string;
  readonly status: string;
  readonly operate: (path: string, context: StateContext) => Promise<unknown>;
}

/** A state that an operator's call brings about in the workflow of the context. */
function operated<const Name extends string>({
  name,
  about,
  status,
  operate,
}: Operated<Name>): ProviderState<Name> {
  return providerState<Name, object>({
    name,
    about,
    parameters: {},
    returns: { workflowId: 'The id of the execution.' },
    example: [{ name: 'a Human task is open' }, { name }],
    setUp: async (_none, context) => {
      const { workflowId } = context.existingTask(['a Human task is open']);
      const path = `/workflow/${encodeURIComponent(workflowId)}`;
      await operate(path, context);
      const { json } = await context.look(path);
      if (json['status'] === status) return { workflowId };
      throw new Error(`the workflow is ${String(json['status'])} and not ${status}`);
    },
  });
}
