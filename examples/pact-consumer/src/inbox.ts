/** What a person has to decide, and deciding it: all that the inbox service wants from the Human Task API. */
export class Inbox {
  readonly #baseUrl: string;
  readonly #token: string;

  constructor({ baseUrl, token }: { readonly baseUrl: string; readonly token: string }) {
    this.#baseUrl = baseUrl;
    this.#token = token;
  }

  /** The tasks that wait for a person, the latest first. */
  async waitingFor(person: string): Promise<readonly Waiting[]> {
    const answer = await this.#post('/human/tasks/search', {
      searchType: 'INBOX',
      states: ['ASSIGNED', 'IN_PROGRESS'],
      assignees: [{ userType: 'CONDUCTOR_USER', user: person }],
      start: 0,
      size: 15,
    });
    const { results } = (await answer.json()) as { readonly results: readonly HumanTask[] };
    return results.map(({ taskId, displayName, taskRefName, claimant }) => ({
      taskId,
      title: displayName ?? taskRefName,
      isMine: claimant?.user === person,
    }));
  }

  /** Takes a task, so that nobody else works on it. */
  async take(taskId: string): Promise<Taking> {
    const answer = await this.#post(`/human/tasks/${taskId}/claim`);
    if (answer.status === 200) return 'taken';
    if (answer.status === 403) return 'not for you';
    if (answer.status === 400) return 'too late';
    throw new Error(`the cluster answered ${answer.status}: ${await answer.text()}`);
  }

  /** Decides a task that was taken. */
  async decide(taskId: string, decision: Decision): Promise<Deciding> {
    const answer = await this.#post(`/human/tasks/${taskId}/update?complete=true`, decision);
    if (answer.status === 200) return { done: true };
    const { message, validationErrors = [] } = (await answer.json()) as Refusal;
    return { done: false, why: message, fields: validationErrors.map(({ path }) => path) };
  }

  #post(path: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#baseUrl}/api${path}`, {
      method: 'POST',
      headers: {
        'X-Authorization': this.#token,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    });
  }
}

export interface Waiting {
  readonly taskId: string;
  readonly title: string;
  readonly isMine: boolean;
}

export type Taking = 'taken' | 'too late' | 'not for you';

export interface Decision {
  readonly approve: 'Yes' | 'No';
  readonly comments?: string;
}

export type Deciding =
  | { readonly done: true }
  | { readonly done: false; readonly why: string; readonly fields: readonly string[] };

/** What this service reads of a task. */
interface HumanTask {
  readonly taskId: string;
  readonly taskRefName: string;
  readonly displayName?: string;
  readonly claimant?: { readonly user: string };
}

interface Refusal {
  readonly message: string;
  readonly validationErrors?: readonly { readonly path: string }[];
}
