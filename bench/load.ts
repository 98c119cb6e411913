/**
 * The load generator, a process of its own: keep-alive connections over plain sockets, each with one request under
 * way. It reads just enough of HTTP to know where an answer ends, so that it is not what is measured.
 */
import { connect, type Socket } from 'node:net';

export interface LoadOrder {
  readonly port: number;
  /** Whole requests as they go over the wire. Connection n sends the n-th, and begins again at the end of the list. */
  readonly requests: readonly string[];
  /** Instead all connections take the requests one after the other, so that each is sent equally often. */
  readonly inTurn?: boolean;
  readonly connections: number;
  /** It ends after this time … */
  readonly forMs: number;
  /** … or after this many requests. */
  readonly most?: number;
  /** Every other status is an error. */
  readonly status: number;
}

export interface LoadReport {
  readonly requests: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Latency in microseconds. */
  readonly p50: number;
  readonly p99: number;
}

class Load {
  readonly #order: LoadOrder;
  readonly #latencies: number[] = [];
  readonly #started = performance.now();
  #sent = 0;

  constructor(order: LoadOrder) {
    this.#order = order;
  }

  async run(): Promise<LoadReport> {
    const { connections } = this.#order;
    await Promise.all(Array.from({ length: connections }, (_, at) => this.#connection(at)));
    const seconds = (performance.now() - this.#started) / 1000;
    const sorted = Float64Array.from(this.#latencies).sort();
    const percentile = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0) * 1000;
    return {
      requests: sorted.length,
      seconds,
      perSecond: sorted.length / seconds,
      p50: percentile(0.5),
      p99: percentile(0.99),
    };
  }

  #connection(at: number): Promise<void> {
    const { port, requests, inTurn = false, status, forMs, most = Infinity } = this.#order;
    const own = Buffer.from(requests[at % requests.length] ?? '');
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      let sentAt = 0;
      const next = () => {
        sentAt = performance.now();
        if (sentAt - this.#started >= forMs || this.#sent >= most) {
          socket.end();
          resolve();
          return;
        }
        socket.write(inTurn ? (requests[this.#sent % requests.length] ?? '') : own);
        this.#sent += 1;
      };
      onAnswer(socket, (head) => {
        this.#latencies.push(performance.now() - sentAt);
        if (head.startsWith(`HTTP/1.1 ${status} `)) next();
        else fail(new Error(`wanted ${status}, got ${head}`));
      });
      const fail = (error: Error) => {
        socket.destroy();
        reject(error);
      };
      socket.on('error', fail);
      socket.on('close', () => {
        reject(new Error('the server closed a connection'));
      });
      socket.on('connect', next);
    });
  }
}

const HEAD_END = '\r\n\r\n';
const LAST_CHUNK = '0\r\n\r\n';

/** Calls back with the head of each answer once all of the answer is there. */
function onAnswer(socket: Socket, answered: (head: string) => void): void {
  let pending = '';
  socket.setEncoding('latin1'); // one character per byte
  socket.on('data', (chunk: string) => {
    pending = pending === '' ? chunk : pending + chunk;
    const headEnd = pending.indexOf(HEAD_END);
    if (headEnd === -1) return;
    const head = pending.slice(0, headEnd);
    if (!isWhole(head, pending, headEnd + HEAD_END.length)) return;
    pending = '';
    answered(head);
  });
}

function isWhole(head: string, text: string, bodyAt: number): boolean {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return text.length >= bodyAt + Number(length);
  if (/\r\ntransfer-encoding: *chunked/i.test(head)) return text.endsWith(LAST_CHUNK);
  return true;
}

process.on('message', (order: LoadOrder) => {
  new Load(order).run().then(
    (report) => process.send?.({ report }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
