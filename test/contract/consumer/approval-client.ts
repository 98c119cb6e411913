/** The client of an imaginary consumer, an approval service: it knows two calls of the cluster and no more. */
export class ApprovalClient {
  readonly #baseUrl: string;
  readonly #token: string;

  constructor({ baseUrl, token }: { readonly baseUrl: string; readonly token: string }) {
    this.#baseUrl = baseUrl;
    this.#token = token;
  }

  /** Keeps the answer with the task, which stays open. */
  saveDraft(task: ApprovalTask, answer: Answer): Promise<Submission> {
    return this.#update(task, answer, false);
  }

  /** Answers the task for good: its workflow goes on. */
  submit(task: ApprovalTask, answer: Answer): Promise<Submission> {
    return this.#update(task, answer, true);
  }

  async #update(
    { workflowId, taskRefName }: ApprovalTask,
    answer: Answer,
    complete: boolean,
  ): Promise<Submission> {
    const query = new URLSearchParams({ workflowId, taskRefName, complete: String(complete) });
    const response = await fetch(
      `${this.#baseUrl}/api/human/tasks/update/taskRef?${query.toString()}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-authorization': this.#token },
        body: JSON.stringify(answer),
      },
    );
    const text = await response.text();
    if (response.status === 200) return { outcome: complete ? 'completed' : 'saved' };
    if (response.status === 404) return { outcome: 'gone', reason: reasonIn(text) };
    throw new Error(`the cluster answered ${response.status}: ${text}`);
  }
}

export interface ApprovalTask {
  readonly workflowId: string;
  readonly taskRefName: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** `gone`: there is nothing (any more) to answer, so the approval leaves the list of the person who asked. */
export type Submission =
  | { readonly outcome: 'saved' | 'completed' }
  | { readonly outcome: 'gone'; readonly reason: string };

function reasonIn(text: string): string {
  return (JSON.parse(text) as { message: string }).message;
}
