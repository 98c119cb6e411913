/** The calls of refusals that can be tried on the demo, for the API reference. */
import { humanTasks } from '../../test/examples/demo-calls.ts';
import { exampleAnswers } from '../../test/examples/document-examples.ts';
import { refusedCall, type NamedRefusal } from '../../test/examples/refused-calls.ts';
import { documentedOperations } from '../../test/support/openapi-document.ts';

/** A longer body is no example. */
const LONGEST_BODY = 10_000;

/** Of the operations whose examples are the demo's, those that need no other call before them. */
export function demoRefusals(): string {
  const refusals = documentedOperations
    .filter(({ tag }) => tag === 'human-tasks' || tag === 'forms')
    .flatMap(({ operationId }) => exampleAnswers(operationId))
    .filter((one): one is NamedRefusal => one.status >= 300 && one.name !== undefined)
    .flatMap(shownRefusal);
  return `${JSON.stringify({ tasks: humanTasks, refusals }, null, 1)}\n`;
}

function shownRefusal(refusal: NamedRefusal) {
  const { call, token, before } = refusedCall(refusal);
  const { method = 'GET', path, query, as, body, headers } = call;
  const text =
    body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  if (before.length > 0 || (text?.length ?? 0) > LONGEST_BODY) return [];
  const { operationId, name } = refusal;
  const contentType = headers?.['content-type'] ?? 'application/json';
  const sent = text === undefined ? {} : { body: text, contentType };
  return [{ operationId, name, as, token, method, path: path + queryText(query), ...sent }];
}

function queryText(query: Readonly<Record<string, unknown>> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of Array.isArray(value) ? value : [value]) asked.append(name, String(one));
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}
