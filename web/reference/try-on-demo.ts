/** A button beside a refusal: sends the call that the demo refuses so, and shows what was answered. */
import type { Component, React } from 'swagger-ui-dist/swagger-ui-es-bundle.js';
import { callApi, readAsAdministrator, tokenFor } from './calls.ts';
import demo from './demo-refusals.json';

interface Refused {
  readonly operationId: string;
  readonly name: string;
}

interface DemoCall extends Refused {
  readonly as: string;
  readonly token: string;
  readonly method: string;
  readonly path: string;
  readonly body?: string;
  readonly contentType?: string;
}

const calls: readonly DemoCall[] = demo.refusals;
const tasks: Readonly<Record<string, readonly string[]>> = demo.tasks;

export function tryPart(React: React): Component<Refused> {
  const h = React.createElement;
  return function Try({ operationId, name }) {
    const [said, say] = React.useState<string | undefined>(undefined);
    const call = calls.find((one) => one.operationId === operationId && one.name === name);
    if (call === undefined) return null;
    const send = () => {
      answerOf(call).then(say, (error: unknown) => {
        say(`This cluster is not the demo: ${error instanceof Error ? error.message : ''}`);
      });
    };
    const button = h('button', { className: 'try', onClick: send }, 'Try it on the demo');
    return h(
      'span',
      null,
      ' ',
      button,
      said === undefined ? null : h('pre', { role: 'status' }, said),
    );
  };
}

/** The call as it was sent, and what it was answered. */
async function answerOf(call: DemoCall): Promise<string> {
  const { as, token, method, contentType } = call;
  const path = await withIds(call.path);
  const body = call.body === undefined ? undefined : await withIds(call.body);
  const sent = await tokenOf(call);
  const headers = {
    ...(sent !== undefined && { 'x-authorization': sent }),
    ...(contentType !== undefined && { 'content-type': contentType }),
  };
  const answer = await callApi(path, { method, headers, ...(body !== undefined && { body }) });
  const who =
    token === 'none'
      ? 'without a token'
      : token === 'own'
        ? `as ${as}`
        : `with a token that is ${token}`;
  return [`${method} ${path}`, who, ...(body === undefined ? [] : [body]), '', answer].join('\n');
}

async function tokenOf({ as, token }: DemoCall): Promise<string | undefined> {
  if (token === 'none') return undefined;
  if (token === 'own') return tokenFor(as);
  return token === 'nonsense' ? token : tokenFor(as, 0);
}

interface Execution {
  readonly tasks: readonly { readonly referenceTaskName: string; readonly taskId: string }[];
}

/** With the ids that this cluster gave to the Human tasks of the demo in place of those of the document. */
async function withIds(text: string): Promise<string> {
  let replaced = text;
  for (const [shown, [workflowId = '', reference]] of Object.entries(tasks)) {
    if (!replaced.includes(shown)) continue;
    const execution = await readAsAdministrator<Execution>(`/api/workflow/${workflowId}`);
    const task = execution.tasks.find((one) => one.referenceTaskName === reference);
    replaced = replaced.replaceAll(shown, task?.taskId ?? shown);
  }
  return replaced;
}
