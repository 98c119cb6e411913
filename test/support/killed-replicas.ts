/** Mixed load on three replicas that are killed one after another, and what clients were answered held against what is there. */
import type { Seed } from 'conductor-mock';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { callApi, type ApiAnswer } from './api-call.ts';
import type { CliProcess } from './cli-process.ts';
import { freePort } from './free-port.ts';
import type { PostgresServer } from './postgres-process.ts';
import { ann, bob, book, eve, purchaseFixtures, root } from './purchase-fixtures.ts';
import { asReplica, leaderAmong, SOON, tokenAt } from './replicas.ts';

const { now: _now, ...purchase } = purchaseFixtures;
/** The purchase on the clock of the system, and a workflow that goes on by itself after a second. */
export const underLoad: Seed = {
  ...purchase,
  executions: [],
  workflowDefinitions: [
    ...purchaseFixtures.workflowDefinitions!,
    {
      name: 'naps',
      tasks: [
        {
          name: 'nap',
          taskReferenceName: 'nap_ref',
          type: 'WAIT',
          inputParameters: { duration: '1 seconds' },
        },
        book,
      ],
    },
  ],
};

interface Chaos {
  readonly postgres: PostgresServer;
  readonly store: string;
  readonly seed: string;
  readonly run: (args: readonly string[]) => CliProcess;
  /** How often one is killed; half-way the database is started anew. */
  readonly kills: number;
}

const CLIENTS = 6;
/** Answers that clients get between one kill and the next, once all replicas run. */
const BETWEEN = 60;

/** By turns the one that leads and one that is drawn. */
export async function killedOneAfterAnother(chaos: Chaos): Promise<void> {
  const { postgres, store, seed, run, kills } = chaos;
  const ports = await Promise.all([freePort(), freePort(), freePort()]);
  const begin = async (port: number) => {
    const cli = run(['--port', String(port), '--store', store, '--seed', seed]);
    return asReplica(cli, await cli.ready());
  };
  const replicas = await Promise.all(ports.map(begin));
  const load = await Load.begin(replicas.map(({ url }) => url));
  const draw = drawing(7);
  for (let kill = 1; kill <= kills; kill += 1) {
    await load.moreAnswers(BETWEEN);
    if (kill === Math.ceil(kills / 2)) {
      await postgres.stop('immediate');
      await postgres.start();
      await load.moreAnswers(BETWEEN);
    }
    const drawn = replicas[draw(replicas.length)]!;
    const killed = kill % 2 === 1 ? await leaderAmong(replicas) : drawn;
    killed.kill('SIGKILL');
    await killed.end;
    const at = replicas.indexOf(killed);
    replicas[at] = await begin(ports[at]!);
  }
  await load.moreAnswers(BETWEEN);
  await load.end();
  await load.expectAllThere(await executionsIn(postgres, store));
  for (const replica of replicas) replica.kill('SIGTERM');
  expect(await Promise.all(replicas.map(({ end }) => end))).toEqual([0, 0, 0]);
}

async function executionsIn(postgres: PostgresServer, store: string): Promise<ReadonlySet<string>> {
  const rows = await postgres.query<{ id: string }>(
    `SELECT id FROM conductor_mock.record WHERE state = 1 AND kind = 'execution'`,
    store,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Numbers below the given one, the same each time. */
function drawing(seed: number): (below: number) => number {
  const numbers = fc.sample(fc.nat(), { seed, numRuns: 997 });
  let at = 0;
  return (below) => numbers[(at += 1) % numbers.length]! % below;
}

/** A task on which clients have acted, by what they were told. */
interface Acted {
  readonly workflowId: string;
  readonly taskId: string;
  /** Whoever was told that they have claimed it. */
  readonly claimed: string[];
  /** What clients sent to complete it, and those of them who were told that they have. */
  readonly sent: string[];
  readonly completed: string[];
}

const END_OF_CONNECTION = /ECONNRESET|ECONNREFUSED|EPIPE|the connection ended before/;

/** Clients that go on whatever they are answered, and note it. */
class Load {
  readonly #urls: readonly string[];
  readonly #tokens: ReadonlyMap<string, string>;
  readonly #draw = drawing(20);
  readonly #tasks: Acted[] = [];
  readonly #naps: string[] = [];
  /** What nobody may be answered. */
  readonly #unexpected: string[] = [];
  readonly #stale: string[] = [];
  #answers = 0;
  #notes = 0;
  #goesOn = true;
  #done: Promise<unknown> = Promise.resolve();

  private constructor(urls: readonly string[], tokens: ReadonlyMap<string, string>) {
    this.#urls = urls;
    this.#tokens = tokens;
  }

  static async begin(urls: readonly string[]): Promise<Load> {
    const tokens = new Map<string, string>();
    for (const user of [root, ann, bob, eve]) tokens.set(user, await tokenAt(urls[0]!, user));
    const load = new Load(urls, tokens);
    load.#done = Promise.all(Array.from({ length: CLIENTS }, () => load.#actOn()));
    return load;
  }

  /** Resolves once clients were answered so many times more. */
  async moreAnswers(count: number): Promise<void> {
    const enough = this.#answers + count;
    await vi.waitFor(() => {
      expect(this.#answers).toBeGreaterThan(enough);
    }, SOON);
  }

  async end(): Promise<void> {
    this.#goesOn = false;
    await this.#done;
  }

  async #actOn(): Promise<void> {
    const acts = [
      () => this.#start(),
      () => this.#start(),
      () => this.#nap(),
      () => this.#claim(),
      () => this.#claim(),
      () => this.#complete(),
      () => this.#complete(),
      () => this.#look(),
    ];
    while (this.#goesOn) await acts[this.#draw(acts.length)]!();
  }

  /** Through a replica that is drawn; undefined: nobody knows whether it was done. */
  async #send(
    as: string,
    method: string,
    path: string,
    body?: unknown,
    mayBeRefused = false,
  ): Promise<ApiAnswer | undefined> {
    const url = this.#urls[this.#draw(this.#urls.length)]!;
    const call = { method, path, body, token: this.#tokens.get(as) };
    const answer = await callApi(url, call).catch((error: unknown) => {
      if (!END_OF_CONNECTION.test(String(error))) this.#unexpected.push(String(error));
    });
    if (answer === undefined || answer.status === 503) return undefined;
    this.#answers += 1;
    if (answer.status === 200 || (mayBeRefused && answer.status === 400)) return answer;
    this.#unexpected.push(`${method} ${path}: ${answer.status} ${answer.text}`);
    return undefined;
  }

  async #start(): Promise<void> {
    const started = await this.#send(ann, 'POST', '/api/workflow/purchase', {});
    if (started === undefined) return;
    const workflowId = started.text;
    let read: ApiAnswer | undefined;
    // Nobody else knows of it yet: it is to be found, and open.
    while (read === undefined && this.#goesOn)
      read = await this.#send(ann, 'GET', `/api/workflow/${workflowId}`);
    const taskId = read?.json.tasks[0].taskId ?? '';
    this.#tasks.push({ workflowId, taskId, claimed: [], sent: [], completed: [] });
  }

  async #nap(): Promise<void> {
    const started = await this.#send(root, 'POST', '/api/workflow/naps', {});
    if (started) this.#naps.push(started.text);
  }

  /** One of the latest, so that several want the same. */
  #some(): Acted | undefined {
    const task = this.#tasks.at(-1 - this.#draw(8));
    return task?.taskId === '' ? undefined : task;
  }

  async #claim(): Promise<void> {
    const task = this.#some();
    const by = this.#draw(2) === 0 ? bob : eve;
    const path = `/api/human/tasks/${task?.taskId}/claim`;
    const answer = task && (await this.#send(by, 'POST', path, undefined, true));
    if (answer?.status === 200) task?.claimed.push(by);
  }

  async #complete(): Promise<void> {
    const task = this.#some();
    if (task === undefined) return;
    const note = `note ${(this.#notes += 1)}`;
    task.sent.push(note);
    const query = `workflowId=${task.workflowId}&taskRefName=sign_off_ref&complete=true`;
    const path = `/api/human/tasks/update/taskRef?${query}`;
    const answer = await this.#send(ann, 'POST', path, { decision: 'yes', note }, true);
    if (answer?.status === 200) task.completed.push(note);
  }

  /** What somebody was told is so for all who ask afterwards. */
  async #look(): Promise<void> {
    const task = this.#some();
    const [note] = task?.completed ?? [];
    if (task === undefined || note === undefined) return;
    const answer = await this.#send(ann, 'GET', `/api/human/tasks/${task.taskId}`);
    if (answer && answer.json.output.note !== note)
      this.#stale.push(`${task.taskId}: ${note}, ${answer.text}`);
  }

  /** Everything that was answered is there, nothing was decided twice, and all that was due was done once. */
  async expectAllThere(kept: ReadonlySet<string>): Promise<void> {
    expect(this.#unexpected).toEqual([]);
    expect(this.#stale).toEqual([]);
    const started = [...this.#tasks.map(({ workflowId }) => workflowId), ...this.#naps];
    expect(started.filter((id) => !kept.has(id))).toEqual([]);
    for (const task of this.#tasks) await this.#expectAsTold(task);
    for (const id of this.#naps) await this.#expectAwake(id);
    expect(this.#tasks.some(({ completed }) => completed.length > 0)).toBe(true);
    expect(this.#naps.length).toBeGreaterThan(0);
  }

  async #expectAsTold({ workflowId, taskId, claimed, sent, completed }: Acted): Promise<void> {
    const { tasks } = await this.#there(`/api/workflow/${workflowId}`);
    if (taskId === '') return;
    const task = await this.#there(`/api/human/tasks/${taskId}`);
    expect(claimed.length, taskId).toBeLessThan(2);
    if (claimed.length > 0) expect(task.claimant?.user).toBe(claimed[0]);
    expect(completed.length, taskId).toBeLessThan(2);
    const statuses = tasks.map((one: any) => `${one.referenceTaskName} ${one.status}`);
    if (task.state === 'COMPLETED') {
      expect(statuses).toEqual(['sign_off_ref COMPLETED', 'book_ref SCHEDULED']);
      // Of one of whom nobody was told, or the one who was.
      expect(completed.length > 0 ? completed : sent).toContain(task.output.note);
    } else {
      expect(completed).toEqual([]);
      expect(statuses).toEqual(['sign_off_ref IN_PROGRESS']);
    }
  }

  async #expectAwake(workflowId: string): Promise<void> {
    await vi.waitFor(async () => {
      const { tasks } = await this.#there(`/api/workflow/${workflowId}`);
      const statuses = tasks.map((one: any) => `${one.referenceTaskName} ${one.status}`);
      expect(statuses).toEqual(['nap_ref COMPLETED', 'book_ref SCHEDULED']);
    }, SOON);
  }

  async #there(path: string): Promise<any> {
    const url = this.#urls[this.#draw(this.#urls.length)]!;
    const answer = await callApi(url, { path, token: this.#tokens.get(root) });
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    return answer.json;
  }
}
