/** What is done again and again, and must not grow dearer; and who waits for what never comes. */
import type { StallInput } from './stall-input.ts';
import type { StalledServer } from './stalled-server.ts';
import { loop, outcomeOf, script, started, task } from './workflows.ts';

const input = (
  name: string,
  outcome: RegExp,
  send: (server: StalledServer) => Promise<unknown>,
): StallInput => ({
  name,
  clock: 'manual',
  outcome,
  send: async (server) => String(await send(server)),
});

async function times(count: number, act: (at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < count; at += 1) await act(at);
}

const human = task('HUMAN', 'human');
const user = (id: string) => ({ userType: 'EXTERNAL_USER', user: id });

async function reassigned(server: StalledServer): Promise<string> {
  const { text } = await started(server, [human]);
  const { text: execution } = await server.call('GET', `/workflow/${text}`);
  const { tasks } = JSON.parse(execution) as { readonly tasks: readonly { taskId: string }[] };
  const path = `/human/tasks/${tasks[0]?.taskId ?? ''}/reassign`;
  let status = 0;
  await times(1_000, async (at) => {
    const assignee = user(`user-${at}`);
    ({ status } = await server.call('POST', path, [{ assignee, slaMinutes: 1 }]));
  });
  return String(status);
}

/** One saves the same task in a loop, another starts executions that go on with a script. */
async function sideBySide(server: StalledServer): Promise<string> {
  const { text } = await started(server, [human]);
  const path = `/human/tasks/update/taskRef?workflowId=${text}&taskRefName=human`;
  const saving = times(500, (at) => server.call('POST', path, { at }));
  const outcomes: string[] = [];
  const completing = times(20, async () => {
    outcomes.push(await outcomeOf(server, [script('script', 800_000)]));
  });
  await Promise.all([saving, completing]);
  return [...new Set(outcomes)].join();
}

const form = (at: number) => ({
  name: `Form${at % 5}`,
  jsonSchema: { properties: { [`field${at}`]: { type: 'string', pattern: '^a*$' } } },
  templateUI: {},
});

export const growingInputs: readonly StallInput[] = [
  input('500 clients that give up a wait of an hour', /^given up$/, async (server) => {
    const workflowDef = { name: 'stall', tasks: [human] };
    await server.call('POST', '/metadata/workflow', { ...workflowDef, name: 'long' });
    await server.giveUp(500, '/workflow/execute/long/1?waitForSeconds=3600', {});
    return 'given up';
  }),
  input('1,000 long polls', /^given up$/, async (server) => {
    await server.giveUp(1_000, '/tasks/poll/batch/nothing?timeout=5000');
    return 'given up';
  }),
  input('saves beside scripts', /^COMPLETED$/, sideBySide),
  input('a form that is saved again and again', /^200$/, async (server) => {
    let status = 0;
    await times(300, async (at) => {
      ({ status } = await server.call('POST', '/human/template', form(at)));
    });
    return status;
  }),
  input('executions that are started, ended and removed', /^200$/, async (server) => {
    let status = 0;
    await times(300, async () => {
      const { text } = await started(server, [human]);
      await server.call('DELETE', `/workflow/${text}`);
      ({ status } = await server.call('DELETE', `/workflow/${text}/remove`));
    });
    return status;
  }),
  input('polls of workers that come once', /^204|^200/, async (server) => {
    let status = 0;
    await times(1_000, async (at) => {
      ({ status } = await server.call('GET', `/tasks/poll/nothing?workerid=worker-${at}`));
    });
    return status;
  }),
  input('a task that is reassigned a thousand times', /^200$/, reassigned),
  input('a loop of a thousand turns', /^COMPLETED$/, (server) =>
    outcomeOf(server, [
      loop("$.loop['iteration'] < 1000", task('SET_VARIABLE', 'note', { at: 1 })),
    ]),
  ),
];
