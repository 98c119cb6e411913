import { describe, expect, it } from 'vitest';
import { callApi } from '../support/api-call.ts';
import { useCli } from '../support/cli-process.ts';
import { killedUnderLoad } from '../support/killed-under-load.ts';
import { usePostgres } from '../support/postgres-server.ts';

const postgres = usePostgres();
const run = useCli();

describe('a server on PostgreSQL that is told to end', () => {
  it('ends well under load, has all that it has answered, and frees the database at once', async () => {
    const store = await postgres.database('ended');
    await killedUnderLoad({ store, signal: 'SIGTERM' }, 2, run);
  });

  it('hands over what is due: the next server does it, once', async () => {
    const begin = async () => {
      const server = run(['--port', '0', '--store', postgres.url()]);
      const url = await server.ready();
      const user = 'admin@conductor.mock';
      const issued = await callApi(url, {
        method: 'POST',
        path: '/__admin/tokens',
        body: { user },
      });
      const { token } = issued.json;
      const call = (method: string, path: string, body?: unknown) =>
        callApi(url, { method, path: `/api${path}`, token, body });
      const end = () => {
        server.kill('SIGTERM');
        return server.end;
      };
      return { call, end };
    };
    const first = await begin();
    const wait = { type: 'WAIT', inputParameters: { duration: '1 seconds' } };
    const tasks = [
      { name: 'wait', taskReferenceName: 'wait_ref', ...wait },
      { name: 'ask', taskReferenceName: 'ask_ref', type: 'HUMAN' },
    ];
    expect((await first.call('POST', '/metadata/workflow', { name: 'later', tasks })).status).toBe(
      200,
    );
    const { text: id } = await first.call('POST', '/workflow/later', {});
    expect(await first.end()).toBe(0);

    const second = await begin();
    const stateOf = async () => {
      const { json } = await second.call('GET', `/workflow/${id}`);
      return json.tasks.map((task: any) => `${task.referenceTaskName} ${task.status}`);
    };
    const done = ['wait_ref COMPLETED', 'ask_ref IN_PROGRESS'];
    await expect.poll(stateOf, { timeout: 20_000 }).toEqual(done);
    expect(await second.end()).toBe(0);
  });
});
