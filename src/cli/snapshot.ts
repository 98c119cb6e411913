import { writeWhole } from '../contract/documents/report-file.ts';
import { OptionError, type WrittenSeed } from '../index.ts';
import type { Command } from './command.ts';
import { option, sdkOption, type OptionTable, type OptionTexts } from './option-table.ts';

const options: OptionTable = {
  url: sdkOption(
    'url',
    'URL',
    'the cluster, or a tenant of it (default http://127.0.0.1:8080)',
    'CONDUCTOR_SERVER_URL',
  ),
  out: option('out', 'FILE', 'file to write, over what is there (default: standard output)'),
  adminToken: option('admin-token', 'TOKEN', 'for a cluster that wants one from whoever steers it'),
};

export const snapshotCommand: Command = {
  name: 'snapshot',
  does: 'writes the state of a running cluster as a seed',
  options,
  notes: `What of the state a seed cannot say stands as a comment at the head of the seed, and goes to standard error. Secrets
of access keys stand in the seed.

It ends with
  0  when the seed is written
  1  when it is not: the server does not answer, is no conductor-mock, or refuses
  2  when an option is wrong`,
  run: async (texts) => {
    const { url, out, adminToken } = readOptions(texts);
    const answer = await writtenAt(url, adminToken);
    if (typeof answer === 'string') end(answer);
    else write(answer, out);
  },
};

function readOptions(texts: OptionTexts) {
  const lastOf = (flag: string) => {
    const text = texts[flag]?.at(-1);
    if (text?.trim() === '') throw new OptionError(`--${flag} is empty`);
    return text;
  };
  const url = lastOf('url') ?? 'http://127.0.0.1:8080';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new OptionError(`--url must be a URL that begins with http, got "${url}"`);
  return {
    url: url.replace(/(\/api)?\/*$/, ''),
    out: lastOf('out'),
    adminToken: lastOf('admin-token'),
  };
}

/** What the cluster answers, or what is wrong with its answer. */
async function writtenAt(url: string, token: string | undefined): Promise<WrittenSeed | string> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}/__admin/seed`, { headers, redirect: 'manual' });
    text = await response.text();
  } catch {
    return `nothing answers at ${url}`;
  }
  const body = parsed(text);
  if (response.status === 200 && isWritten(body)) return body;
  const { message } = (body ?? {}) as { readonly message?: unknown };
  const why = typeof message === 'string' ? `: ${message}` : '';
  if (response.status === 401 || response.status === 403)
    return `${url} lets nobody steer it without the right --admin-token (${String(response.status)})${why}`;
  return `what answers at ${url} is no conductor-mock that can write a seed (${String(response.status)})${why}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWritten(body: unknown): body is WrittenSeed {
  if (typeof body !== 'object' || body === null || !('text' in body) || !('left' in body))
    return false;
  return typeof body.text === 'string' && Array.isArray(body.left);
}

function write({ text, left }: WrittenSeed, out: string | undefined): void {
  if (out === undefined) process.stdout.write(text);
  else {
    try {
      writeWhole(out, text, 0o600);
    } catch (error) {
      end((error as Error).message);
      return;
    }
  }
  for (const one of left) process.stderr.write(`conductor-mock: left out: ${one}\n`);
}

function end(problem: string): void {
  process.stderr.write(`conductor-mock: ${problem}\n`);
  process.exitCode = 1;
}
