import { Connection, type ConnectionOptions } from '../cluster/connection.ts';
import { Refusal, type RefusalKind } from '../cluster/refusal.ts';

/** What the watcher knows of the cluster: it finds tasks that nobody looks after and passes them on, or clears them. */
export class EscalationClient {
  readonly #cluster: Connection;

  constructor(options: ConnectionOptions) {
    this.#cluster = new Connection(options);
  }

  /** Whom to remind: the assignees of the definition's tasks that nobody has claimed. */
  async overdue(definition: string) {
    const found = await this.#cluster.send<Found>('POST', '/api/human/tasks/search', {
      body: { searchType: 'ADMIN', states: ['ASSIGNED'], definitionNames: [definition] },
    });
    if (found instanceof Refusal) return noOf(found);
    return { outcome: 'remind', who: found.results.map(({ assignee }) => assignee.user) };
  }

  /** To the next ones in line, as the rota names them. */
  async passOn(taskId: string, rota: unknown) {
    const path = `/api/human/tasks/${taskId}/reassign`;
    const no = await this.#cluster.send('POST', path, { body: rota });
    return no instanceof Refusal ? noOf(no) : { outcome: 'passed on' };
  }

  async skip(taskId: string, reason: string) {
    const path = `/api/human/tasks/${taskId}/skip`;
    const no = await this.#cluster.send('POST', path, { query: { reason } });
    return no instanceof Refusal ? noOf(no) : { outcome: 'escalated' };
  }

  async clear(taskId: string) {
    const no = await this.#cluster.send('DELETE', `/api/human/tasks/delete/${taskId}`);
    return no instanceof Refusal ? noOf(no) : { outcome: 'cleared' };
  }

  /** All or none; from a list that an operator pasted. */
  async clearAll(taskIds: unknown) {
    const no = await this.#cluster.send('DELETE', '/api/human/tasks/delete', { body: taskIds });
    return no instanceof Refusal ? noOf(no) : { outcome: 'cleared' };
  }

  /** So that the watcher's full text searches find tasks of before an upgrade. */
  async rebuildIndex() {
    const path = '/api/human/tasks/backPopulateFullTextIndex';
    const report = await this.#cluster.send<object>('GET', path, { query: { '100': '100' } });
    return report instanceof Refusal ? noOf(report) : { outcome: 'rebuilt' };
  }
}

interface Found {
  readonly results: readonly { readonly assignee: { readonly user: string } }[];
}

/** What the watcher does instead: forgets the task, leaves it to its claimant, waits, or wakes an operator. */
export type No =
  | {
      readonly outcome:
        'log in' | 'log in again' | 'forget' | 'leave to the claimant' | 'last in line';
    }
  | { readonly outcome: 'send it in parts' }
  | { readonly outcome: 'correct the list'; readonly fields: readonly string[] }
  | { readonly outcome: 'wake an operator'; readonly reason: string };

const understood = {
  'no token': 'log in',
  'unknown token': 'log in',
  'expired token': 'log in again',
  'unknown task': 'forget',
  'task is over': 'forget',
  'task is claimed': 'leave to the claimant',
  'nobody to skip': 'last in line',
  'body too long': 'send it in parts',
} as const satisfies Partial<Record<RefusalKind, string>>;

function noOf({ kind, reason, fields }: Refusal): No {
  if (kind in understood) return { outcome: understood[kind as keyof typeof understood] };
  if (kind === 'invalid fields') return { outcome: 'correct the list', fields };
  return { outcome: 'wake an operator', reason };
}
