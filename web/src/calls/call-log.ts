import { stored } from './stored.ts';

/** A call that the console made. */
export interface Call {
  readonly id: number;
  readonly method: string;
  /** With the prefix of the tenant, without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Who called: the id of a user, app:ID, or nobody where steering is called. */
  readonly caller?: string | undefined;
  /** How often it was made; a question that is asked again takes the place of the one before. */
  readonly times: number;
  readonly answer?: CallAnswer;
  /** Left out until the server has told of the call as one of its API. */
  readonly told?: ToldCall;
  /** Why there is no answer. */
  readonly failure?: string;
}

export interface CallAnswer {
  readonly status: number;
  readonly body: string;
  readonly evidence?: string | undefined;
  readonly hint?: string | undefined;
  readonly durationMs: number;
}

/** What only the server's events say of a call. */
export interface ToldCall {
  readonly operation?: string | undefined;
  readonly refusal?: string | undefined;
  readonly fault?: string | undefined;
}

const MOST = 200;
let count = 0;

/** The latest first. */
export const callLog = stored<readonly Call[]>([]);

export function addCall(call: Omit<Call, 'id' | 'times'>): number {
  const before = isQuestion(call) ? callLog.get().find((one) => isAlike(one, call)) : undefined;
  if (before === undefined) count += 1;
  const id = before?.id ?? count;
  const others = callLog.get().filter((one) => one !== before);
  const times = 1 + (before?.times ?? 0);
  callLog.set([{ ...call, id, times }, ...others].slice(0, MOST));
  return id;
}

/** Calls that change nothing but are no GET. */
const QUESTIONS = /\/(human\/tasks\/search|__admin\/(allowed|tokens))$/;

function isQuestion({ method, path }: Pick<Call, 'method' | 'path'>): boolean {
  return method === 'GET' || QUESTIONS.test(path);
}

/** The same call, which was answered well. */
function isAlike(one: Call, call: Omit<Call, 'id' | 'times'>): boolean {
  const isSame = (['method', 'path', 'query', 'body', 'caller'] as const).every(
    (key) => one[key] === call[key],
  );
  return isSame && one.answer !== undefined && one.answer.status < 400;
}

export function updateCall(id: number, more: Partial<Call>): void {
  callLog.set(callLog.get().map((call) => (call.id === id ? { ...call, ...more } : call)));
}

/** A call of the console, as an event tells of it: it is the oldest alike of which nothing was told. */
export function tellOfCall(
  {
    method,
    path,
    status,
    caller,
  }: { method: string; path: string; status: number; caller?: string },
  told: ToldCall,
): void {
  const alike = callLog
    .get()
    .findLast(
      (call) =>
        call.told === undefined &&
        call.method === method &&
        call.path.endsWith(path) &&
        (call.answer === undefined || call.answer.status === status) &&
        call.caller === caller,
    );
  if (alike !== undefined) updateCall(alike.id, { told });
}
