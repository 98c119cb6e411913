import { sentAgain } from '../calls/api.ts';
import type { Call } from '../calls/call-log.ts';
import { prefix } from '../calls/prefix.ts';
import type { Entry } from './requests.ts';

/** A call of the journal as the drawer shows calls; the journal has no tokens. */
export function callOf(entry: Entry, token = '***'): Omit<Call, 'id' | 'times'> {
  const { method, path, caller, operation, refusal, fault, status, evidence, hint, durationMs } =
    entry;
  const { request, response } = entry;
  const type = request.headers['content-type'];
  return {
    method,
    path: prefix + path,
    query: queryOf(entry),
    headers: {
      ...(caller !== undefined && { 'X-Authorization': token }),
      ...(type !== undefined && { 'Content-Type': type }),
    },
    body: textOf(request.body),
    caller,
    answer: { status, body: textOf(response.body) ?? '', evidence, hint, durationMs },
    told: { operation, refusal, fault },
  };
}

function queryOf({ query }: Entry): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

function textOf(body: unknown): string | undefined {
  if (body === undefined || body === null) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** Why the call cannot be made once more; undefined: it can. */
export function noReplay({ request, operation }: Entry): string | undefined {
  if (request.cut === true) return 'Its body is longer than what the journal keeps.';
  if (operation === 'issueToken') return 'The journal does not keep its secret.';
  return undefined;
}

/** Makes it once more, as whoever made it; resolves with the status. */
export async function replay(entry: Entry): Promise<number> {
  const { method, path, query, body } = callOf(entry);
  const url = `${path}${query === '' ? '' : `?${query}`}`;
  const { status } = await sentAgain(entry.caller, url, {
    method,
    ...(body !== undefined && { body }),
  });
  return status;
}
