import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiAs, type Api } from '../calls/api.ts';
import { connection } from '../calls/events.ts';
import type { Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import type { AssignmentRequest, Task } from '../tasks/task.ts';
import type { JsonObject } from '../form/json.ts';

/** What is done to a task, with what it takes. */
export type Command =
  | { readonly action: 'claim' | 'release' | 'delete' }
  | { readonly action: 'skip'; readonly reason: string }
  | { readonly action: 'reassign'; readonly assignments: AssignmentRequest[] }
  | { readonly action: 'save' | 'complete'; readonly output: JsonObject };

/** Sends the call of a command; everything that may have changed is then asked anew. */
export function useAct(person: Person, task: Task) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (command: Command) => {
      await call(apiAs(person), person, task.taskId, command);
    },
    onSuccess: () => {
      // Else the event that tells of the change does it.
      if (connection.get() !== 'open') void queries.invalidateQueries({ queryKey: ['cluster'] });
    },
  });
}

async function call(api: Api, person: Person, taskId: string, command: Command): Promise<void> {
  const path = { taskId };
  switch (command.action) {
    case 'claim':
      await claim(api, person, taskId);
      return;
    case 'release':
      answered(await api.POST('/api/human/tasks/{taskId}/release', { params: { path } }));
      return;
    case 'skip': {
      const query = command.reason === '' ? {} : { reason: command.reason };
      answered(await api.POST('/api/human/tasks/{taskId}/skip', { params: { path, query } }));
      return;
    }
    case 'reassign':
      answered(
        await api.POST('/api/human/tasks/{taskId}/reassign', {
          params: { path },
          body: command.assignments,
        }),
      );
      return;
    case 'delete':
      answered(await api.DELETE('/api/human/tasks/delete/{taskId}', { params: { path } }));
      return;
    case 'save':
    case 'complete': {
      const query = { complete: command.action === 'complete' };
      answered(
        await api.POST('/api/human/tasks/{taskId}/update', {
          params: { path, query },
          body: { ...command.output },
        }),
      );
      return;
    }
  }
}

/** An outside person has no token: it is claimed for them. */
async function claim(api: Api, person: Person, taskId: string): Promise<void> {
  if (person.kind === 'external') {
    const path = { taskId, userId: person.id };
    answered(
      await api.POST('/api/human/tasks/{taskId}/externalUser/{userId}', { params: { path } }),
    );
  } else
    answered(await api.POST('/api/human/tasks/{taskId}/claim', { params: { path: { taskId } } }));
}
