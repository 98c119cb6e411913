import type { JsonObject } from '../documents/json.ts';
import type { StateAnswer, StateCall, StateTarget } from './state-target.ts';

/** Every cluster has this user. */
export const ADMINISTRATOR = 'admin@conductor.mock';

/** A Human task that a state has made. */
export interface StateTask {
  readonly workflowId: string;
  readonly taskId: string;
  readonly taskRefName: string;
  readonly taskName: string;
  readonly owner: string;
  /** Who can act as the assignee: the user, or the first member of the group. */
  readonly assignee?: string | undefined;
  readonly claimant?: string | undefined;
}

interface Person {
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}

/** Who sends the request: somebody with a token, or nobody. */
export type StateCaller =
  | { readonly id: string; readonly token?: string }
  | { readonly id?: undefined; readonly token: string | undefined };

/** What the states of one interaction have established so far, each building on those before it. */
export class StateContext {
  readonly target: StateTarget;
  /** The latest that was made. */
  task: StateTask | undefined;
  caller: StateCaller = { id: ADMINISTRATOR };
  readonly #people = new Map<string, Person>();
  readonly #names = new Set<string>();

  constructor(target: StateTarget) {
    this.target = target;
  }

  /** The task of a state before. Throws an error that names the states to put there. */
  existingTask(states: readonly string[], having = ''): StateTask {
    if (this.task) return this.task;
    throw new Error(`it needs a Human task${having}; put ${quoted(states)} before it`);
  }

  /** Who has that part in the task of a state before. Throws an error that names the states to put there. */
  whoIs(part: 'owner' | 'assignee' | 'claimant', states: readonly string[]): string {
    const found = this.existingTask(states, ` with ${part === 'claimant' ? 'a' : 'an'} ${part}`)[
      part
    ];
    if (found !== undefined) return found;
    throw new Error(
      `the Human task before it has no ${part} who can call; put ${quoted(states)} before it`,
    );
  }

  /** The token that the request is sent with; undefined: without any. */
  async callerToken(): Promise<string | undefined> {
    const { id, token } = this.caller;
    return id === undefined || token !== undefined ? token : this.target.tokenFor(id);
  }

  /** Whether a state before has named somebody of that id. */
  knows(id: string): boolean {
    return this.#people.has(id);
  }

  /** Whether the name has not been used so far. */
  isNew(name: string): boolean {
    const isNew = !this.#names.has(name);
    this.#names.add(name);
    return isNew;
  }

  /** A name that nobody else has: as it is, or with a number. */
  uniqueName(name: string): string {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? name : `${name}_${String(number)}`;
      if (this.isNew(`name ${candidate}`)) return candidate;
    }
  }

  /** Somebody of that id is there: a user as USER unless it is said otherwise, `app:<id>` as a worker. */
  async ensureCaller(id: string): Promise<void> {
    if (id === ADMINISTRATOR || this.#people.has(id)) return;
    if (id.startsWith('app:')) await this.addApplication(id.slice('app:'.length), ['WORKER']);
    else await this.saveUser(id, ['USER'], []);
  }

  /** The user has these roles, and is in these groups and those that states before have named. */
  async saveUser(id: string, roles: readonly string[], groups: readonly string[]): Promise<void> {
    const all = [...new Set([...(this.#people.get(id)?.groups ?? []), ...groups])];
    for (const group of all) await this.ensureGroup(group);
    await this.administrate('PUT', `/users/${encodeURIComponent(id)}`, {
      name: id,
      roles,
      groups: all,
    });
    this.#people.set(id, { roles, groups: all });
  }

  async addApplication(id: string, roles: readonly string[]): Promise<void> {
    const known = this.#people.get(`app:${id}`);
    if (known && String(known.roles) === String(roles)) return;
    await this.target.seed({ applications: [{ id, roles }] });
    this.#people.set(`app:${id}`, { roles, groups: [] });
  }

  /** A call as an administrator that must be answered with 200. */
  async administrate(
    method: NonNullable<StateCall['method']>,
    path: string,
    body?: unknown,
  ): Promise<JsonObject> {
    return this.callAs(ADMINISTRATOR, { method, path, body });
  }

  /** A call as somebody that must be answered with 200. */
  async callAs(id: string, call: Omit<StateCall, 'token'>): Promise<JsonObject> {
    const token = await this.target.tokenFor(id);
    const { status, json } = await this.target.call({ ...call, token });
    if (status === 200) return json;
    const said = typeof json['message'] === 'string' ? `: ${json['message']}` : '';
    throw new Error(
      `${call.method ?? 'GET'} /api${call.path} as ${id} was answered ${status}${said}`,
    );
  }

  /** What an administrator finds there. */
  async look(path: string, query: StateCall['query'] = {}): Promise<StateAnswer> {
    return this.target.call({ path, query, token: await this.target.tokenFor(ADMINISTRATOR) });
  }

  /** Throws unless an administrator finds nothing there: an unknown execution is a 400, all else a 404. */
  async mustBeMissing(path: string, what: string, query: StateCall['query'] = {}): Promise<void> {
    const { status } = await this.look(path, query);
    if (status === 200) throw new Error(`there is ${what}`);
    if (status !== 404 && status !== 400)
      throw new Error(`GET /api${path} was answered ${status}, which tells nothing`);
  }

  async ensureGroup(id: string): Promise<void> {
    if (!this.isNew(`group ${id}`)) return;
    await this.administrate('PUT', `/groups/${encodeURIComponent(id)}`, {
      description: id,
      roles: [],
    });
  }
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
