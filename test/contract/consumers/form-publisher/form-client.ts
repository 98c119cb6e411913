import { Connection, type ConnectionOptions } from '../cluster/connection.ts';
import { Refusal, type RefusalKind } from '../cluster/refusal.ts';

const base = '/api/human/template';

/** What the pipeline that publishes forms from a repository knows of the cluster. */
export class FormClient {
  readonly #cluster: Connection;

  constructor(options: ConnectionOptions) {
    this.#cluster = new Connection(options);
  }

  /** The versions that the cluster has, the newest first; `version` stands in the pipeline's file. */
  async published(name: string, version?: string) {
    const query = version === undefined ? { name } : { name, version };
    const forms = await this.#cluster.send<readonly Form[]>('GET', base, { query });
    if (forms instanceof Refusal) return noOf(forms);
    return { outcome: 'published', versions: forms.map((form) => form.version) };
  }

  /** `newVersion` keeps the old one beside it; it stands in the pipeline's file. */
  async publish(form: unknown, newVersion = 'false') {
    const saved = await this.#cluster.send<Form>('POST', base, {
      query: { newVersion },
      body: form,
    });
    if (saved instanceof Refusal) return noOf(saved);
    return { outcome: 'published', forms: [`${saved.name} ${saved.version}`] };
  }

  /** All or none. */
  async publishAll(forms: unknown, newVersion = 'false') {
    const saved = await this.#cluster.send<readonly Form[]>('POST', `${base}/bulk`, {
      query: { newVersion },
      body: forms,
    });
    if (saved instanceof Refusal) return noOf(saved);
    return {
      outcome: 'published',
      forms: saved.map(({ name, version }) => `${name} ${version}`),
    };
  }

  async withdraw(name: string, version?: string) {
    const path = version === undefined ? pathOf(name) : `${pathOf(name)}/${version}`;
    const no = await this.#cluster.send('DELETE', path);
    return no instanceof Refusal ? noOf(no) : { outcome: 'withdrawn' };
  }

  /** Which teams own the form. */
  async owners(name: string) {
    const tags = await this.#cluster.send<readonly Tag[]>('GET', `${pathOf(name)}/tags`);
    if (tags instanceof Refusal) return noOf(tags);
    const teams = tags.filter(({ key }) => key === 'team').map(({ value }) => value);
    return teams.length === 0 ? { outcome: 'nobody owns it' } : { outcome: 'owned', teams };
  }

  async label(name: string, tags: unknown) {
    const no = await this.#cluster.send('PUT', `${pathOf(name)}/tags`, { body: tags });
    return no instanceof Refusal ? noOf(no) : { outcome: 'labelled' };
  }

  async unlabel(name: string, tags: unknown) {
    const no = await this.#cluster.send('DELETE', `${pathOf(name)}/tags`, { body: tags });
    return no instanceof Refusal ? noOf(no) : { outcome: 'unlabelled' };
  }
}

function pathOf(name: string): string {
  return `${base}/${encodeURIComponent(name)}`;
}

interface Form {
  readonly name: string;
  readonly version: number;
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What the pipeline does instead: goes on without, gets itself a token, or fails and says what to correct. */
export type No =
  | { readonly outcome: 'set the secret' | 'get a new token' | 'not published' | 'split it' }
  | { readonly outcome: 'ask the owner'; readonly reason: string }
  | { readonly outcome: 'point at the file'; readonly fields: readonly string[] }
  | { readonly outcome: 'fail'; readonly reason: string };

const understood = {
  'no token': 'set the secret',
  'unknown token': 'get a new token',
  'expired token': 'get a new token',
  'unknown form': 'not published',
  'body too long': 'split it',
} as const satisfies Partial<Record<RefusalKind, string>>;

function noOf({ kind, reason, fields }: Refusal): No {
  if (kind in understood) return { outcome: understood[kind as keyof typeof understood] };
  if (kind === 'invalid fields') return { outcome: 'point at the file', fields };
  return { outcome: kind === 'not permitted' ? 'ask the owner' : 'fail', reason };
}
