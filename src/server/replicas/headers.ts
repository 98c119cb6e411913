/** The headers of a call on its way from one replica to another. */
import type { IncomingMessage } from 'node:http';

/**
 * On a call: the mark of the replica that it is meant for, in its time in the lead. Whoever knows it has read the
 * database. On the answer: the same, so that no other process is taken for it.
 */
export const MARK = 'x-mock-replica';
/** On a call: both ends of the connection that it came over. */
export const CLIENT = 'x-mock-replica-client';
/** On an answer in place of MARK: nothing is to be sent, the connection is to be cut. */
export const CUT = 'cut';

/** They are of a connection, and not of what goes over it. */
const OF_CONNECTION = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

const OURS = new Set([MARK, CLIENT, 'expect']);

/** Of these, no length means that there is no body. */
const USUALLY_EMPTY = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

/** Of a call that is handed on: names and values in turn, as they came. */
export function headersOfCall(request: IncomingMessage, mark: string): readonly string[] {
  const { method = 'GET', headers, socket } = request;
  const all = endToEnd(request, OURS);
  // A client of HTTP/1.0 may name none.
  if (headers.host === undefined) all.push('host', '');
  if (headers['transfer-encoding'] !== undefined) all.push('transfer-encoding', 'chunked');
  else if (headers['content-length'] === undefined && !USUALLY_EMPTY.has(method))
    all.push('content-length', '0');
  all.push(MARK, mark, CLIENT, `${socket.remoteAddress ?? ''} ${socket.localAddress ?? ''}`);
  return all;
}

/** Of an answer that is handed back. */
export function headersOfAnswer(answer: IncomingMessage): string[] {
  return endToEnd(answer, OURS);
}

/** Names and values in turn, without those that are of the connection. */
function endToEnd({ rawHeaders, headers }: IncomingMessage, others: ReadonlySet<string>): string[] {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const leftOut = new Set([...OF_CONNECTION, ...others, ...named]);
  const all: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (!leftOut.has(name.toLowerCase())) all.push(name, rawHeaders[at + 1] ?? '');
  }
  return all;
}
