import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Matchers, Pact } from '@pact-foundation/pact';
import type { StateName } from 'conductor-mock';
import { afterAll, describe, expect, it } from 'vitest';
import { ApprovalClient, type ApprovalTask } from './consumer/approval-client.ts';
import { matchedByMock } from './consumer/matched-by-mock.ts';

/**
 * The pact as the approval service's team writes it. It is written to an empty folder, so that an interaction that
 * was renamed or removed here is gone from the file too.
 */

const FILE = 'approval-service-conductor-mock.json';
const committed = fileURLToPath(new URL(`../../contracts/${FILE}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pact-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const pact = new Pact({
  consumer: 'approval-service',
  provider: 'conductor-mock',
  dir: folder,
  logLevel: 'error',
});

const officer = 'john.doe@acme.com';
const token = 'a-token-of-the-caller';
const claimed = {
  workflowId: 'ca04d4c8-027a-11f1-913a-226156badb04',
  taskRefName: 'human_ref',
};
const answer = { approve: 'Yes', comments: 'Income covers the instalments' };

/** Interactions begun and written: a pact that lacks one is not to replace the committed one. */
const interactions = { begun: 0, written: 0 };

interface Example {
  readonly state: StateName;
  readonly parameters: Record<string, string>;
  readonly caller?: StateName;
  readonly request: string;
  readonly task: ApprovalTask;
  readonly complete: boolean;
  readonly status: number;
  /** What the refusal says. The consumer passes it on to people, so it counts on there being a text. */
  readonly message?: string;
}

/** What the consumer makes of an exchange that goes as the example says. */
async function make<T>(example: Example, use: (client: ApprovalClient) => Promise<T>): Promise<T> {
  const { state, parameters, caller = 'the caller is an administrator' } = example;
  const { request, task, complete, status, message } = example;
  interactions.begun += 1;
  const result = await pact
    .addInteraction()
    .given(state, parameters)
    .given(caller)
    .uponReceiving(request)
    .withRequest('POST', '/api/human/tasks/update/taskRef', (builder) => {
      builder
        .query({ ...task, complete: String(complete) })
        .headers({
          'Content-Type': 'application/json',
          'X-Authorization': Matchers.string(token),
        })
        .jsonBody(answer);
    })
    .willRespondWith(status, (builder) => {
      if (message === undefined) return;
      builder
        .headers({ 'Content-Type': 'application/json' })
        .jsonBody({ status, message: Matchers.string(message) });
    })
    .executeTest(async (server) => {
      const used = await use(new ApprovalClient({ baseUrl: server.url, token }));
      await matchedByMock(pact, server);
      return { used };
    });
  if (result === undefined) throw new Error('Pact did not run the test');
  interactions.written += 1;
  return result.used;
}

describe('the approval service', () => {
  it('keeps a draft of the answer', async () => {
    const submission = await make(
      {
        state: 'a Human task is claimed',
        parameters: { ...claimed, claimant: officer },
        caller: 'the caller is the claimant',
        request: 'an answer to save',
        task: claimed,
        complete: false,
        status: 200,
      },
      (client) => client.saveDraft(claimed, answer),
    );
    expect(submission).toEqual({ outcome: 'saved' });
  });

  it('completes the task with the answer', async () => {
    const submission = await make(
      {
        state: 'a Human task is claimed',
        parameters: { ...claimed, claimant: officer },
        caller: 'the caller is the claimant',
        request: 'an answer that completes the task',
        task: claimed,
        complete: true,
        status: 200,
      },
      (client) => client.submit(claimed, answer),
    );
    expect(submission).toEqual({ outcome: 'completed' });
  });

  it('takes a task for gone when its workflow is unknown', async () => {
    const unknown = { ...claimed, workflowId: 'ca04d4c8-027a-11f1-913a-226156badb05' };
    const message = `No such workflow found by id: ${unknown.workflowId}`;
    const submission = await make(
      {
        state: 'there is no such workflow',
        parameters: { workflowId: unknown.workflowId },
        request: 'an answer for a workflow that does not exist',
        task: unknown,
        complete: true,
        status: 404,
        message,
      },
      (client) => client.submit(unknown, answer),
    );
    expect(submission).toEqual({ outcome: 'gone', reason: message });
  });

  it('takes a task for gone when the workflow has none of that reference', async () => {
    const unknown = { ...claimed, taskRefName: 'review_ref' };
    const message = `No such human task found by taskRefName: review_ref in workflow: ${claimed.workflowId}`;
    const submission = await make(
      {
        state: 'a workflow has no such Human task',
        parameters: unknown,
        request: 'an answer for a reference that the workflow does not have',
        task: unknown,
        complete: true,
        status: 404,
        message,
      },
      (client) => client.submit(unknown, answer),
    );
    expect(submission).toEqual({ outcome: 'gone', reason: message });
  });

  it('wrote the pact that is committed', () => {
    expect(interactions.written).toBe(interactions.begun);
    const written = `${readFileSync(join(folder, FILE), 'utf8').trimEnd()}\n`;
    const before = existsSync(committed) ? readFileSync(committed, 'utf8') : undefined;
    if (before !== written) replaceFile(committed, written);
    expect(before ?? written, `contracts/${FILE} was out of date: commit the new one`).toBe(
      written,
    );
  });
});

/** At once, so that a reader sees the old file or the new one. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
