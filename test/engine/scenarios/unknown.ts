import type { Scenario, Scenarios } from '../scenario.ts';

const NOBODY = '22222222-2222-2222-2222-222222222222';
const status =
  (method: string, path: string, body?: unknown): Scenario =>
  async (run) =>
    (await run.call(method, path, body)).status;
const ofExecution: Readonly<Record<string, readonly [string, string, unknown?]>> = {
  read: ['GET', ''],
  terminate: ['DELETE', ''],
  pause: ['PUT', '/pause'],
  resume: ['PUT', '/resume'],
  retry: ['POST', '/retry'],
  restart: ['POST', '/restart'],
  rerun: ['POST', '/rerun', { reRunFromWorkflowId: NOBODY }],
  skip: ['PUT', '/skiptask/a', {}],
  remove: ['DELETE', '/remove'],
  'its status': ['GET', '/status'],
};

export const unknownScenarios: Scenarios = {
  ...Object.fromEntries(
    Object.entries(ofExecution).map(([title, [method, path, body]]) => [
      `an execution: ${title}`,
      status(method, `/api/workflow/${NOBODY}${path}`, body),
    ]),
  ),
  'an execution: decide': status('PUT', `/api/workflow/decide/${NOBODY}`),
  'an execution: its id is a word': status('GET', '/api/workflow/nobody'),
  'a task': status('GET', `/api/tasks/${NOBODY}`),
  'a task: its logs': status('GET', `/api/tasks/${NOBODY}/log`),
  'a task by reference': status('POST', `/api/tasks/${NOBODY}/a/COMPLETED`, {}),
  'includeTasks=maybe': status('GET', `/api/workflow/${NOBODY}?includeTasks=maybe`),
  'count=many': status('GET', '/api/tasks/poll/batch/x?count=many'),
  'a path': status('GET', '/api/nope'),
  'a method': status('PATCH', '/api/workflow'),
  'bulk: nothing': status('PUT', '/api/workflow/bulk/pause', []),
  'bulk: an object': status('PUT', '/api/workflow/bulk/pause', {}),
  'a body where there must be one': status('POST', '/api/metadata/workflow'),
  'resumeSubworkflowTasks=maybe': status(
    'POST',
    `/api/workflow/${NOBODY}/retry?resumeSubworkflowTasks=maybe`,
  ),
};
