import { expect } from 'vitest';
import type { ApiAnswer } from './api-call.ts';
import { root } from './purchase-fixtures.ts';
import type { Call, TestCluster } from './test-cluster.ts';

/** The calls by which an operator acts on executions. */
export const operatorCalls = {
  pause: (id: string, as = root): Call => ({
    method: 'PUT',
    path: `/api/workflow/${id}/pause`,
    as,
  }),
  resume: (id: string, as = root): Call => ({
    method: 'PUT',
    path: `/api/workflow/${id}/resume`,
    as,
  }),
  terminate: (id: string, query = {}, as = root): Call => ({
    method: 'DELETE',
    path: `/api/workflow/${id}`,
    query,
    as,
  }),
  retry: (id: string, query = {}, as = root): Call => ({
    method: 'POST',
    path: `/api/workflow/${id}/retry`,
    query,
    as,
  }),
  restart: (id: string, query = {}, as = root): Call => ({
    method: 'POST',
    path: `/api/workflow/${id}/restart`,
    query,
    as,
  }),
  rerun: (id: string, body: unknown = {}, as = root): Call => ({
    method: 'POST',
    path: `/api/workflow/${id}/rerun`,
    body,
    as,
  }),
  skip: (id: string, reference: string, body?: unknown, as = root): Call => ({
    method: 'PUT',
    path: `/api/workflow/${id}/skiptask/${reference}`,
    ...(body !== undefined && { body }),
    as,
  }),
  jump: (id: string, reference: string, body: unknown = {}, as = root): Call => ({
    method: 'POST',
    path: `/api/workflow/${id}/jump/${reference}`,
    body,
    as,
  }),
  remove: (id: string, query = {}, as = root): Call => ({
    method: 'DELETE',
    path: `/api/workflow/${id}/remove`,
    query,
    as,
  }),
  bulk: (method: string, command: string, body: unknown, query = {}, as = root): Call => ({
    method,
    path: `/api/workflow/bulk/${command}`,
    body,
    query,
    as,
  }),
};

/** Makes the call, which is answered with success, and without a body unless it asks for an id. */
export async function done({ call }: Pick<TestCluster, 'call'>, given: Call): Promise<ApiAnswer> {
  const answer = await call(given);
  expect([200, 204], answer.text).toContain(answer.status);
  return answer;
}
