import { expect } from 'vitest';
import { expectEqual } from './expect-same.ts';
import type { ApiAnswer } from './api-call.ts';
import { root } from './purchase-fixtures.ts';
import type { TestCluster } from './test-cluster.ts';

export const administrator = { users: [{ id: root, roles: ['ADMIN'] }] };

/** One open Human task, and what can be done to it over HTTP. */
export interface OpenTask {
  save(answer: object): Promise<ApiAnswer>;
  complete(answer: object): Promise<ApiAnswer>;
  /** The state and output, with every time. */
  read(): Promise<unknown>;
}

/** Forms, and answers to tasks that have them. */
export function formAnswers(testCluster: TestCluster) {
  const { call } = testCluster;
  const saveForm = (jsonSchema: object, name = 'F') =>
    call({
      method: 'POST',
      path: '/api/human/template',
      as: root,
      body: { name, jsonSchema, templateUI: {} },
    });

  /** A task of a new execution; its input has these members. */
  const openTask = async (form: string, input: object = {}): Promise<OpenTask> => {
    const __humanTaskDefinition = { userFormTemplate: { name: form, version: 1 } };
    const task = { name: 'ask', taskReferenceName: 'ask', type: 'HUMAN' };
    const inputParameters = { ...input, __humanTaskDefinition };
    const workflowDef = { name: 'asking', tasks: [{ ...task, inputParameters }] };
    const started = await call({
      method: 'POST',
      path: '/api/workflow',
      as: root,
      body: { name: 'asking', workflowDef },
    });
    expect(started.status, started.text).toBe(200);
    const workflowId = started.text;
    const update = (complete: boolean) => (body: object) =>
      call({
        method: 'POST',
        path: '/api/human/tasks/update/taskRef',
        query: { workflowId, taskRefName: 'ask', complete },
        as: root,
        body,
      });
    const read = async () => (await call({ path: `/api/workflow/${workflowId}`, as: root })).json;
    return { save: update(false), complete: update(true), read };
  };

  return {
    saveForm,
    openTask,
    /** A task with a form of this schema, which is taken. */
    taskWith: async (jsonSchema: object, input: object = {}, name = 'F'): Promise<OpenTask> => {
      const saved = await saveForm(jsonSchema, name);
      expect(saved.status, saved.text).toBe(200);
      expectEqual(saved.json.jsonSchema, jsonSchema);
      return openTask(name, input);
    },
    /** That the call is refused, for these violations if there are any, and changes nothing. */
    refused: async (
      task: OpenTask,
      act: () => Promise<ApiAnswer>,
      violations?: readonly unknown[],
    ): Promise<void> => {
      const before = await task.read();
      // On a clock that stands still, a time that was written anew would not show.
      await testCluster.cluster.clock.advance(1);
      const { status, json } = await act();
      expect(status).toBe(400);
      expect(json).toMatchObject({
        message: 'Validation failed, check below errors for detail.',
        validationErrors: violations ?? expect.arrayContaining([expect.anything()]),
      });
      expectEqual(await task.read(), before);
    },
  };
}
