import { Refusal, type RefusalBody } from './refusal.ts';

export interface ConnectionOptions {
  readonly baseUrl: string;
  /** Nobody has signed in yet without one. */
  readonly token?: string | undefined;
}

export interface Sent {
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

/** Carries the calls of the consumers' clients: JSON there, JSON or a refusal back. */
export class Connection {
  readonly #baseUrl: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ baseUrl, token }: ConnectionOptions) {
    this.#baseUrl = baseUrl;
    this.#headers = token === undefined ? {} : { 'x-authorization': token };
  }

  /** Undefined when the cluster says yes and nothing else. */
  async send<Content = undefined>(
    method: 'GET' | 'PUT' | 'POST' | 'DELETE',
    path: string,
    sent: Sent = {},
  ): Promise<Content | Refusal> {
    const { query = {}, body } = sent;
    const response = await fetch(`${this.#baseUrl}${path}${searchOf(query)}`, {
      method,
      headers: {
        ...this.#headers,
        ...('body' in sent ? { 'content-type': 'application/json' } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) return new Refusal(JSON.parse(text) as RefusalBody);
    return (text === '' ? undefined : JSON.parse(text)) as Content;
  }
}

function searchOf(query: NonNullable<Sent['query']>): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as [string, string]),
  );
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs).toString()}`;
}
