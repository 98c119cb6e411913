/** Calls go to the replica that leads as they come, and come back as they are answered: both bodies part by part. */
import { Agent, request as requestOf, type IncomingMessage, type ServerResponse } from 'node:http';
import { unavailable } from '../../http/error-body.ts';
import type { ApiResponse } from '../../http/api-request.ts';
import { CUT, headersOfAnswer, headersOfCall, MARK } from './headers.ts';

/** A replica that can be reached. */
export interface Target {
  readonly mark: string;
  readonly url: string;
}

/** Less than the 5 s after which a server closes a connection on which nothing is asked. */
const LONGEST_IDLE_MS = 3_000;
const LONGEST_CONNECT_MS = 2_000;
/** What calls under way get once somebody else leads: what was answered in time is on its way by then. */
const GRACE_MS = 1_000;

/** The connections to one replica. */
export class Line {
  readonly target: Target;
  readonly #agent = new Agent({ keepAlive: true, timeout: LONGEST_IDLE_MS });

  constructor(target: Target) {
    this.target = target;
  }

  /** An Error: the replica was not reached, and nothing of the call was sent. */
  handOn(call: IncomingMessage, response: ServerResponse): Promise<'sent' | ApiResponse | Error> {
    return new Promise((resolve) => {
      const sent = requestOf(this.target.url, {
        agent: this.#agent,
        method: call.method ?? 'GET',
        path: call.url ?? '/',
        headers: headersOfCall(call, this.target.mark),
      });
      let isReached = false;
      let isAnswered = false;
      onConnection(sent, () => {
        isReached = true;
        call.pipe(sent);
      });
      sent.once('response', (answer) => {
        isAnswered = isOf(this.target, answer);
        if (isAnswered) handBack(answer, call, response);
        else sent.destroy(new Error('another process answers there'));
      });
      sent.on('error', (error) => {
        if (isAnswered) return;
        if (isReached) call.unpipe(sent).resume();
        resolve(isReached ? unavailable(ENDED) : error);
      });
      response.once('close', () => {
        if (!response.writableFinished) sent.destroy();
        resolve('sent');
      });
    });
  }

  /** For good; calls under way may have been answered. */
  close(): void {
    setTimeout(() => {
      this.#agent.destroy();
    }, GRACE_MS).unref();
  }
}

const ENDED =
  'the replica that leads ended before it answered: what the call was to do may have been done';

/** Calls back once there is a connection; the request fails where there is none in time. */
function onConnection(sent: ReturnType<typeof requestOf>, connected: () => void): void {
  sent.once('socket', (socket) => {
    if (!socket.connecting) {
      connected();
      return;
    }
    const timer = setTimeout(() => {
      sent.destroy(new Error(`no connection within ${String(LONGEST_CONNECT_MS)} ms`));
    }, LONGEST_CONNECT_MS);
    socket.once('connect', () => {
      clearTimeout(timer);
      connected();
    });
    socket.once('close', () => {
      clearTimeout(timer);
    });
  });
}

/** Whoever else has that address by now knows nothing of the mark. */
function isOf({ mark }: Target, { headers }: IncomingMessage): boolean {
  return headers[MARK] === mark || headers[MARK] === CUT;
}

function handBack(answer: IncomingMessage, call: IncomingMessage, response: ServerResponse): void {
  // What has begun and does not come to its end is not to look as if it had.
  answer.once('error', () => response.destroy());
  if (answer.headers[MARK] === CUT) {
    response.destroy();
    return;
  }
  const headers = headersOfAnswer(answer);
  // The rest of a body that nobody wanted would be taken for the next call.
  if (!call.complete) headers.push('connection', 'close');
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
  response.flushHeaders();
  answer.pipe(response);
}
