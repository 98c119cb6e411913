import { tellOfCall } from './call-log.ts';
import { prefix } from './prefix.ts';
import { adminHeaders, isTokenWanted } from './steering.ts';
import { stored } from './stored.ts';

/** Whether what happens in the cluster reaches this page. */
export const connection = stored<'new' | 'open' | 'gone' | 'closed'>('new');

export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** A call of the API as an event tells of it: the journal's entry without bodies. */
export interface RequestEvent {
  readonly id: string;
  readonly source: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly caller?: string;
  readonly operation?: string;
  readonly refusal?: string;
  readonly fault?: string;
}

const AGAIN_AFTER_MS = 2_000;
let last: string | undefined;

/** Reads events until it is stopped, and begins again where the server was gone. */
export function followEvents(told: (event: ServerEvent) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const follow = async () => {
    await readEvents(told, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (connection.get() === 'open') connection.set('gone');
    setTimeout(() => void follow(), AGAIN_AFTER_MS);
  };
  void follow();
  return () => {
    stop.abort();
  };
}

async function readEvents(told: (event: ServerEvent) => void, signal: AbortSignal): Promise<void> {
  if (signal.aborted || isTokenWanted.get()) return;
  const response = await openEvents(signal);
  if (!response.ok || response.body === null) {
    if (response.status === 401) isTokenWanted.set(true);
    connection.set('closed');
    return;
  }
  if (connection.get() !== 'new') told({ event: 'reset', data: {} });
  connection.set('open');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const texts = (rest + part.value).split('\n\n');
    rest = texts.pop() ?? '';
    for (const text of texts) tell(text, told);
  }
}

async function openEvents(signal: AbortSignal): Promise<Response> {
  const headers = { ...adminHeaders(), ...(last !== undefined && { 'Last-Event-ID': last }) };
  try {
    return await fetch(`${prefix}/__admin/events`, { headers, signal });
  } catch (error) {
    if (!signal.aborted) connection.set('gone');
    throw error;
  }
}

function tell(text: string, told: (event: ServerEvent) => void): void {
  const fields = new Map(text.split('\n').map((line) => fieldOf(line)));
  const event = fields.get('event');
  if (event === undefined) return;
  last = fields.get('id') ?? last;
  const data: unknown = JSON.parse(fields.get('data') ?? '{}');
  if (event === 'request' && (data as RequestEvent).source === 'console')
    tellOfCall(data as RequestEvent, data as RequestEvent);
  told({ event, data });
}

function fieldOf(line: string): readonly [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2)];
}
