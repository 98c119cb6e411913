/** Two people of a group claim the same task at the same moment: how long it takes until both know who has it. */
import type { Seed } from 'conductor-mock';
import type { PostgresServer } from '../../test/support/postgres-process.ts';
import { conductorMockOn, tokenOf } from '../contenders.ts';
import { ServerProcess } from '../processes.ts';
import type { Plan } from './plan.ts';

const people = ['ann@acme.com', 'bob@acme.com'];
const seed: Seed = {
  groups: [{ id: 'desk' }],
  users: people.map((id) => ({ id, groups: ['desk'] })),
  workflowDefinitions: [
    {
      name: 'race',
      tasks: [
        {
          name: 'human',
          taskReferenceName: 'human_ref',
          type: 'HUMAN',
          inputParameters: {
            __humanTaskDefinition: {
              assignments: [
                { assignee: { userType: 'CONDUCTOR_GROUP', user: 'desk' }, slaMinutes: 0 },
              ],
            },
          },
        },
      ],
    },
  ],
};

/** Ms of each race. */
export async function measureClaimRaces(
  { races }: Plan,
  database: PostgresServer,
): Promise<readonly number[]> {
  const args = conductorMockOn('races', seed);
  const store = await database.database('races');
  const server = await ServerProcess.start((port) => [...args(port), '--store', store]);
  try {
    const api = `http://127.0.0.1:${server.port}/api`;
    const admin = await tokenOf('admin@conductor.mock', server.port);
    const tokens = await Promise.all(people.map((id) => tokenOf(id, server.port)));
    const measured: number[] = [];
    for (let race = 0; race < races; race += 1) {
      const taskId = await newTask(api, admin);
      const begun = performance.now();
      const claims = tokens.map((token) => post(`${api}/human/tasks/${taskId}/claim`, token));
      const statuses = (await Promise.all(claims)).map(({ status }) => status);
      measured.push(performance.now() - begun);
      if (statuses.filter((status) => status === 200).length !== 1)
        throw new Error(`a race had no single winner: ${statuses.join()}`);
    }
    return measured;
  } finally {
    await server.stop('SIGTERM');
  }
}

async function newTask(api: string, token: string): Promise<string> {
  const { text: workflowId } = await post(`${api}/workflow/race`, token, '{}');
  const answer = await fetch(`${api}/workflow/${workflowId}`, {
    headers: { 'x-authorization': token },
  });
  const { tasks } = (await answer.json()) as { readonly tasks: readonly { taskId: string }[] };
  return tasks[0]?.taskId ?? '';
}

async function post(url: string, token: string, body?: string) {
  const headers = { 'content-type': 'application/json', 'x-authorization': token };
  const answer = await fetch(url, { method: 'POST', headers, ...(body && { body }) });
  return { status: answer.status, text: await answer.text() };
}
