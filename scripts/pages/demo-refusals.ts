/** The calls of refusals that can be tried on the demo, for the API reference. */
import { humanTasks } from '../../test/examples/demo-calls.ts';
import { exampleAnswers } from '../../test/examples/document-examples.ts';
import { refusedCall, type NamedRefusal } from '../../test/examples/refused-calls.ts';
import { documentedOperations } from '../../test/support/openapi-document.ts';
import type { RecordedProvocation } from '../../test/support/provocations.ts';
import { ADMINISTRATOR, replay, type PasteableCall, type Replayed } from './replay.ts';

/** A longer one is no example. */
const LONGEST_BODY = 10_000;

/** Who stands on the demo for somebody of the tests. */
const NAMES: Readonly<Record<string, string>> = {
  [ADMINISTRATOR]: 'admin@conductor.mock',
  'bob@acme.com': 'john.doe@acme.com',
  'eve@acme.com': 'jane.doe@acme.com',
  'app:portal': 'app:loan-portal',
};
const named = new RegExp(Object.keys(NAMES).join('|').replaceAll('.', '\\.'), 'g');
const demo: Replayed = {
  seed: 'examples/loan-approval.yaml',
  renames: () => Promise.resolve((text) => text.replaceAll(named, (name) => NAMES[name] ?? name)),
};

interface ShownRefusal {
  readonly operationId: string;
  readonly name: string;
  /** Who calls, or would without a token that is refused. */
  readonly as: string;
  readonly token: 'own' | 'none' | 'nonsense' | 'expired';
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
}

/**
 * Of the operations whose examples are the demo's, those that need no other call before them; of all others, the calls
 * of the tests that provoke their refusals, as far as they provoke them there, too.
 */
export async function demoRefusals(recorded: readonly RecordedProvocation[]): Promise<string> {
  const examples = documentedOperations
    .filter(({ tag }) => tag === 'human-tasks' || tag === 'forms')
    .flatMap(({ operationId }) => exampleAnswers(operationId))
    .filter((one): one is NamedRefusal => one.status >= 300 && one.name !== undefined)
    .flatMap(exampleRefusal);
  const replayed = [...(await replay(recorded, demo))].flatMap(replayedRefusal).sort(shortestFirst);
  const byRefusal = new Map<string, ShownRefusal>();
  for (const one of [...examples, ...replayed]) {
    const key = `${one.operationId} ${one.name}`;
    if (!byRefusal.has(key)) byRefusal.set(key, one);
  }
  const lines = [...byRefusal.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, refusal]) => JSON.stringify(refusal));
  return `{"tasks":${JSON.stringify(humanTasks)},\n"refusals":[\n${lines.join(',\n')}\n]}\n`;
}

function exampleRefusal(refusal: NamedRefusal): ShownRefusal[] {
  const { call, token, before } = refusedCall(refusal);
  const { method = 'GET', path, query, as = '', body, headers } = call;
  const text =
    body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  if (before.length > 0 || (text?.length ?? 0) > LONGEST_BODY) return [];
  const { operationId, name } = refusal;
  const contentType = headers?.['content-type'] ?? 'application/json';
  const sent = text === undefined ? {} : { body: text, contentType };
  return [{ operationId, name, as, token, method, path: path + queryText(query), ...sent }];
}

function replayedRefusal([{ operationId, refusal }, call]: [
  RecordedProvocation,
  PasteableCall,
]): ShownRefusal[] {
  const { method, target, caller, headers, body } = call;
  const { 'content-type': contentType = 'application/json', ...others } = headers;
  if (operationId === undefined || Object.keys(others).length > 0) return [];
  if ((body?.length ?? 0) + target.length > LONGEST_BODY) return [];
  const as = 'id' in caller ? caller.id : (NAMES[ADMINISTRATOR] ?? '');
  const token = 'id' in caller ? 'own' : caller.token;
  const sent = body === undefined ? {} : { body, contentType };
  return [{ operationId, name: refusal, as, token, method, path: target, ...sent }];
}

function shortestFirst(one: ShownRefusal, other: ShownRefusal): number {
  const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)];
  return text.length - otherText.length || (text < otherText ? -1 : 1);
}

function queryText(query: Readonly<Record<string, unknown>> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) asked.append(name, String(one));
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}
