/** What is sent: whole requests as they go over the wire. */

/** One execution for each of the connections. */
export const CONNECTIONS = 16;
export const CLAIMANT = 'claimant@acme.com';
export const workflowIds = Array.from(
  { length: CONNECTIONS },
  (_, at) => `be9c0000-0000-1000-a000-${String(at).padStart(12, '0')}`,
);

const BODY_BYTES = 100;
const answer = { approve: 'Yes', comments: '' };
const room = BODY_BYTES - JSON.stringify(answer).length;
/** The saved answer, exactly 100 bytes of JSON. */
const body = JSON.stringify({ ...answer, comments: 'x'.repeat(room) });

/** Saves an answer without completing the task: it can be repeated for ever. */
export function saves(token: string): readonly string[] {
  return workflowIds.map((workflowId) => update(workflowId, token));
}

/** The same call for a workflow that does not exist. */
export function savesToNowhere(token: string): readonly string[] {
  return [update('be9cffff-0000-1000-a000-000000000000', token)];
}

/** The first of these, in its parts. */
export function save(): { readonly path: string; readonly body: string } {
  return { path: pathOf(workflowIds[0] ?? ''), body };
}

function update(workflowId: string, token: string): string {
  return post(pathOf(workflowId), token, body);
}

function pathOf(workflowId: string): string {
  const query = `workflowId=${workflowId}&taskRefName=human_ref&complete=false`;
  return `/api/human/tasks/update/taskRef?${query}`;
}

export function search(filter: object, token: string): readonly string[] {
  return [post('/api/human/tasks/search', token, JSON.stringify(filter))];
}

/** Starts one execution of the workflow for each assignee. */
export function startWorkflows(
  name: string,
  assignees: readonly string[],
  token: string,
): readonly string[] {
  return assignees.map((assignee) => {
    const input = { loan_amount: 25_000, assignee };
    return post('/api/workflow', token, JSON.stringify({ name, input }));
  });
}

function post(path: string, token: string, json: string): string {
  return [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    `X-Authorization: ${token}`,
    `Content-Length: ${Buffer.byteLength(json)}`,
    '',
    json,
  ].join('\r\n');
}
