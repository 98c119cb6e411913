import { Connection, type ConnectionOptions } from '../cluster/connection.ts';
import { Refusal, type RefusalKind } from '../cluster/refusal.ts';

/** What the inbox of people who answer tasks knows of the cluster. */
export class InboxClient {
  readonly #cluster: Connection;

  constructor(options: ConnectionOptions) {
    this.#cluster = new Connection(options);
  }

  /** The tasks that wait for the caller; narrowed by a filter that was saved in the browser. */
  async list(filter: unknown = {}): Promise<Page | No> {
    const found = await this.#cluster.send<Found>('POST', '/api/human/tasks/search', {
      body: Array.isArray(filter)
        ? filter
        : { searchType: 'INBOX', states: ['ASSIGNED'], size: 15, ...(filter as object) },
    });
    if (found instanceof Refusal) return noOf(found);
    if (found.totalHits === 0) return { outcome: 'nothing to do' };
    return { outcome: 'listed', total: found.totalHits, tasks: found.results.map(lineOf) };
  }

  /** What the titles in the filter's list can be. */
  async titles(of: { readonly searchType?: string } = { searchType: 'INBOX' }) {
    const path = '/api/human/tasks/getTaskDisplayNames';
    const names = await this.#cluster.send<readonly string[]>('GET', path, { query: of });
    return names instanceof Refusal ? noOf(names) : { outcome: 'listed', titles: names.toSorted() };
  }

  async open(taskId: string, withTemplate = 'true') {
    const task = await this.#cluster.send<Task>('GET', `/api/human/tasks/${taskId}`, {
      query: { withTemplate },
    });
    if (task instanceof Refusal) return noOf(task);
    const form = task.humanTaskDef?.fullTemplate?.name;
    return { outcome: 'opened', task: lineOf(task), form, answer: task.output };
  }

  async formOf(taskId: string) {
    return shown(await this.#cluster.send<Form>('GET', `/api/human/template/${taskId}`));
  }

  /** The form that an old answer was given with; the version stands in the page's address. */
  async formAt(name: string, version: string) {
    const path = `/api/human/template/${encodeURIComponent(name)}/${version}`;
    return shown(await this.#cluster.send<Form>('GET', path));
  }

  /** `override`, from the page's address, takes over what is meant for others. */
  async claim(taskId: string, override = 'false') {
    const query = { overrideAssignment: override };
    const task = await this.#cluster.send<Task>('POST', `/api/human/tasks/${taskId}/claim`, {
      query,
    });
    if (task instanceof Refusal) return noOf(task);
    return { outcome: 'claimed', task: lineOf(task), by: task.claimant?.user };
  }

  async release(taskId: string) {
    const no = await this.#cluster.send('POST', `/api/human/tasks/${taskId}/release`);
    return no instanceof Refusal ? noOf(no) : { outcome: 'released' };
  }

  saveDraft(taskId: string, answer: unknown) {
    return this.answer(taskId, answer, 'false');
  }

  submit(taskId: string, answer: unknown) {
    return this.answer(taskId, answer, 'true');
  }

  async answer(taskId: string, answer: unknown, complete: string) {
    const no = await this.#cluster.send('POST', `/api/human/tasks/${taskId}/update`, {
      query: { complete },
      body: answer,
    });
    if (no instanceof Refusal) return noOf(no);
    return { outcome: complete === 'true' ? 'completed' : 'saved' };
  }
}

interface Task {
  readonly taskId: string;
  readonly displayName?: string;
  readonly definitionName: string;
  readonly state: string;
  readonly claimant?: { readonly user: string };
  readonly humanTaskDef?: { readonly fullTemplate?: { readonly name: string } };
  readonly output: object;
}

interface Found {
  readonly totalHits: number;
  readonly results: readonly Task[];
}

interface Form {
  readonly name: string;
  readonly version: number;
  readonly templateUI: object;
}

interface Line {
  readonly taskId: string;
  readonly title: string;
  readonly isMine: boolean;
}

export type Page =
  | { readonly outcome: 'listed'; readonly total: number; readonly tasks: readonly Line[] }
  | { readonly outcome: 'nothing to do' };

/** What the page does instead: asks to sign in, takes the task off the list, marks fields, says why. */
export type No =
  | { readonly outcome: 'sign in' | 'renew the token' | 'take off the list' | 'offer no form' }
  | { readonly outcome: 'ask to shorten it' }
  | { readonly outcome: 'taken by somebody else' | 'meant for others' | 'claim first' }
  | { readonly outcome: 'mark fields'; readonly fields: readonly string[] }
  | { readonly outcome: 'not allowed' | 'say why'; readonly reason: string };

const simple = {
  'no token': 'sign in',
  'unknown token': 'sign in',
  'expired token': 'renew the token',
  'unknown task': 'take off the list',
  'task is over': 'take off the list',
  'task is claimed': 'taken by somebody else',
  'assigned to others': 'meant for others',
  'task is not claimed': 'claim first',
  'no form': 'offer no form',
  'unknown form': 'offer no form',
  'body too long': 'ask to shorten it',
  'output too large': 'ask to shorten it',
} as const satisfies Partial<Record<RefusalKind, string>>;

function noOf({ kind, reason, fields }: Refusal): No {
  if (kind in simple) return { outcome: simple[kind as keyof typeof simple] };
  if (kind === 'invalid fields') return { outcome: 'mark fields', fields };
  return { outcome: kind === 'not permitted' ? 'not allowed' : 'say why', reason };
}

function lineOf({ taskId, displayName, definitionName, state }: Task): Line {
  return { taskId, title: displayName ?? definitionName, isMine: state === 'IN_PROGRESS' };
}

function shown(form: Form | Refusal) {
  if (form instanceof Refusal) return noOf(form);
  return { outcome: 'shown', form: `${form.name} ${form.version}`, layout: form.templateUI };
}
