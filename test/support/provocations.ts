/**
 * What provoked each refusal: written by the tests that provoke them, read by whoever writes docs/refusals.md. A test
 * writes only after all its expectations held, and only what callApi sent and the server answered.
 */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiAnswer } from './api-call.ts';

/** Set it to a folder, and the tests write there. */
export const RECORDING = 'CONDUCTOR_MOCK_RECORD_PROVOCATIONS';

/** Where the tests are that write, from the root of the project. */
export const PROVOKING_TESTS = ['test/operations/', 'test/http/edge-refusals.test.ts'];

export interface Provoked {
  /** Undefined where no operation stands behind the refusal. */
  readonly operationId: string | undefined;
  readonly refusal: string;
  /** What is wrong, in words. */
  readonly when: string;
}

export interface RecordedProvocation extends Provoked {
  readonly sent: {
    readonly method: string;
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    /** As text; bytes that are none are written as base64. */
    readonly body?: { readonly text: string; readonly bytes: number } | { readonly base64: string };
  };
  readonly status: number;
  readonly answer: string;
}

/** Of a longer body only the start is kept, and how long it was. */
const LONGEST_BODY = 2000;

export function recordProvocation(
  { operationId, refusal, when }: Provoked,
  { sent: { method, target, headers, body }, status, text }: ApiAnswer,
): void {
  const folder = process.env[RECORDING];
  if (folder === undefined) return;
  const recorded: RecordedProvocation = {
    operationId,
    refusal,
    when,
    sent: { method, target, headers, ...(body === undefined ? {} : { body: bodyOf(body) }) },
    status,
    answer: text,
  };
  // A file of its own for each process, as test files run side by side.
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(recorded)}\n`);
}

export function readProvocations(folder: string): readonly RecordedProvocation[] {
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedProvocation);
}

function bodyOf(body: string | Uint8Array) {
  if (typeof body !== 'string') return { base64: Buffer.from(body).toString('base64') };
  return { text: body.slice(0, LONGEST_BODY), bytes: Buffer.byteLength(body) };
}
