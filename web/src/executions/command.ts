import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiAs, type Api } from '../calls/api.ts';
import { connection } from '../calls/events.ts';
import type { Person } from '../calls/person.ts';
import { answered } from '../calls/refused.ts';
import type { JsonObject } from '../form/json.ts';

export const SIGNALS = [
  'COMPLETED',
  'FAILED',
  'FAILED_WITH_TERMINAL_ERROR',
  'IN_PROGRESS',
  'CANCELED',
] as const;

/** What is done to an execution, with what it takes. */
export type Command =
  | { readonly action: 'pause' | 'resume' }
  | { readonly action: 'retry'; readonly resumeSubworkflowTasks: boolean }
  | { readonly action: 'restart'; readonly useLatestDefinitions: boolean }
  | { readonly action: 'rerun'; readonly taskId: string }
  | { readonly action: 'terminate'; readonly reason: string }
  | { readonly action: 'skip'; readonly reference: string }
  | {
      readonly action: 'signal';
      readonly status: (typeof SIGNALS)[number];
      readonly output: JsonObject;
    };

/** Sends the call of a command; everything that may have changed is then asked anew. */
export function useCommand(person: Person, workflowId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (command: Command) => {
      answered(await call(apiAs(person), workflowId, command));
    },
    onSuccess: () => {
      // Else the event that tells of the change does it.
      if (connection.get() !== 'open') void queries.invalidateQueries({ queryKey: ['cluster'] });
    },
  });
}

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

function call(api: Api, workflowId: string, command: Command): Promise<Result> {
  const path = { workflowId };
  switch (command.action) {
    case 'pause':
      return api.PUT('/api/workflow/{workflowId}/pause', { params: { path }, ...AS_TEXT });
    case 'resume':
      return api.PUT('/api/workflow/{workflowId}/resume', { params: { path }, ...AS_TEXT });
    case 'retry': {
      const { resumeSubworkflowTasks } = command;
      const params = { path, query: { resumeSubworkflowTasks } };
      return api.POST('/api/workflow/{workflowId}/retry', { params });
    }
    case 'restart': {
      const { useLatestDefinitions } = command;
      const params = { path, query: { useLatestDefinitions } };
      return api.POST('/api/workflow/{workflowId}/restart', { params });
    }
    case 'rerun': {
      const body = { reRunFromTaskId: command.taskId };
      return api.POST('/api/workflow/{workflowId}/rerun', { params: { path }, body, ...AS_TEXT });
    }
    case 'terminate': {
      const query = command.reason === '' ? {} : { reason: command.reason };
      const params = { path: { nameOrId: workflowId }, query };
      return api.DELETE('/api/workflow/{nameOrId}', { params, ...AS_TEXT });
    }
    case 'skip': {
      const params = { path: { ...path, taskReferenceName: command.reference } };
      const url = '/api/workflow/{workflowId}/skiptask/{taskReferenceName}';
      return api.PUT(url, { params, body: {}, ...AS_TEXT });
    }
    case 'signal': {
      const params = { path: { ...path, status: command.status } };
      const body = { ...command.output };
      return api.POST('/api/tasks/{workflowId}/{status}/signal', { params, body, ...AS_TEXT });
    }
  }
}

/** Their answers are nothing, an id, or nothing that is read here. */
const AS_TEXT = { parseAs: 'text' } as const;
