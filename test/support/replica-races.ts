/** Two clients who want the same at once, each through a replica that is drawn at random. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { callApi, type ApiAnswer } from './api-call.ts';
import { answerOf } from './human-race.ts';
import { ann, bob, cal, conductorUser, eve, financeGroup } from './purchase-fixtures.ts';
import { tokenAt } from './replicas.ts';

interface Open {
  readonly workflowId: string;
  readonly taskId: string;
}

type Send = (as: string, path: string, body?: unknown) => Promise<ApiAnswer>;

/** What both came to, and what is there afterwards; Ann reads it. */
interface End {
  readonly results: readonly [string, string];
  readonly task: any;
  readonly tasks: readonly any[];
}

interface Race {
  /** Whether Bob has claimed the task before. */
  readonly isClaimed?: true;
  readonly one: (send: Send, open: Open) => Promise<ApiAnswer>;
  readonly other: (send: Send, open: Open) => Promise<ApiAnswer>;
  readonly expectOneWinner: (end: End, open: Open) => void;
}

const claim =
  (user: string): Race['one'] =>
  (send, { taskId }) =>
    send(user, `/api/human/tasks/${taskId}/claim`);
const complete =
  (user: string): Race['one'] =>
  (send, { workflowId }) =>
    send(
      user,
      `/api/human/tasks/update/taskRef?workflowId=${workflowId}&taskRefName=sign_off_ref&complete=true`,
      answerOf(user),
    );
const passOn: Race['one'] = (send, { taskId }) =>
  send(ann, `/api/human/tasks/${taskId}/reassign`, [
    { assignee: conductorUser(cal), slaMinutes: 0 },
  ]);

const races: Readonly<Record<string, Race>> = {
  'claim/claim': {
    one: claim(bob),
    other: claim(eve),
    expectOneWinner: ({ results, task }, { taskId }) => {
      const refusal = `400 Human task ${taskId} is already claimed`;
      expect([...results].sort()).toEqual(['200', refusal]);
      const claimant = conductorUser(results[0] === '200' ? bob : eve);
      expect(task).toMatchObject({ state: 'IN_PROGRESS', claimant });
    },
  },
  'complete/complete': {
    isClaimed: true,
    one: complete(bob),
    other: complete(ann),
    expectOneWinner: ({ results, task, tasks }, { taskId }) => {
      const refusal = `400 Human task ${taskId} is already in terminal state: COMPLETED`;
      expect([...results].sort()).toEqual(['200', refusal]);
      const output = answerOf(results[0] === '200' ? bob : ann);
      expect(task).toMatchObject({ state: 'COMPLETED', output });
      expect(tasks.map((found) => [found.referenceTaskName, found.status])).toEqual([
        ['sign_off_ref', 'COMPLETED'],
        ['book_ref', 'SCHEDULED'],
      ]);
      expect(tasks[0].outputData).toEqual(output);
    },
  },
  'claim/reassign': {
    one: claim(bob),
    other: passOn,
    expectOneWinner: ({ results: [claimed, passedOn], task }, { taskId }) => {
      const { state, assignee, claimant } = task;
      if (claimed === '200') {
        expect(passedOn).toBe(`400 Human task ${taskId} is claimed and cannot be reassigned`);
        expect({ state, assignee, claimant }).toEqual({
          state: 'IN_PROGRESS',
          assignee: financeGroup,
          claimant: conductorUser(bob),
        });
      } else {
        expect([claimed.slice(0, 3), passedOn]).toEqual(['403', '200']);
        expect({ state, assignee, claimant }).toEqual({
          state: 'ASSIGNED',
          assignee: conductorUser(cal),
          claimant: undefined,
        });
      }
    },
  },
};

/** So many races of each kind by turns, `side` at a time; gives how often the first of a kind has won. */
export async function runRaces(
  urls: readonly string[],
  count: number,
  side = 4,
): Promise<Readonly<Record<string, number>>> {
  const tokens = new Map<string, string>();
  for (const user of [ann, bob, eve, cal]) tokens.set(user, await tokenAt(urls[0]!, user));
  const numbers = fc.sample(fc.nat(), { seed: 20, numRuns: 64 });
  let drawn = 0;
  const send: Send = (as, path, body) => {
    const url = urls[numbers[(drawn += 1) % numbers.length]! % urls.length]!;
    return callApi(url, { method: 'POST', path, body, token: tokens.get(as) });
  };
  const read = async (path: string) =>
    (await callApi(urls[drawn % urls.length]!, { path, token: tokens.get(ann) })).json;

  const won: Record<string, number> = {};
  const runOne = async (at: number) => {
    const kinds = Object.entries(races);
    const [kind, race] = kinds[at % kinds.length]!;
    const workflowId = (await send(ann, '/api/workflow/purchase', {})).text;
    const { taskId } = (await read(`/api/workflow/${workflowId}`)).tasks[0];
    const open = { workflowId, taskId };
    if (race.isClaimed) expect((await claim(bob)(send, open)).status).toBe(200);
    const [first, second] =
      at % 2 === 0
        ? await Promise.all([race.one(send, open), race.other(send, open)])
        : (await Promise.all([race.other(send, open), race.one(send, open)])).reverse();
    const results = [shown(first!), shown(second!)] as const;
    const task = await read(`/api/human/tasks/${taskId}`);
    const { tasks } = await read(`/api/workflow/${workflowId}`);
    race.expectOneWinner({ results, task, tasks }, open);
    won[kind] = (won[kind] ?? 0) + (results[0] === '200' ? 1 : 0);
  };

  let next = 0;
  const runSome = async () => {
    while (next < count) await runOne((next += 1) - 1);
  };
  await Promise.all(Array.from({ length: side }, runSome));
  return won;
}

function shown({ status, json }: ApiAnswer): string {
  return status === 200 ? '200' : `${status} ${json?.message}`;
}
