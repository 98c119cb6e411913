import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { MIB } from '../../src/domain/units.ts';
import { useStandingCluster } from '../support/test-cluster.ts';

/** Whoever sends far more than may come reads why, however it sends: what is still coming is read before the end. */

const cluster = useStandingCluster({});
const SIZES = [10, 12, 20, 40].map((mebibytes) => mebibytes * MIB);
const AT_ONCE = 5;
const ROUNDS = 5;
const body = Buffer.alloc(Math.max(...SIZES), 'a');

/** All of them, some at a time: what each one read, without what differs from one to the next. */
async function answersTo(upload: (size: number) => Promise<string>): Promise<ReadonlySet<string>> {
  const answers = new Set<string>();
  for (const size of SIZES)
    for (let round = 0; round < ROUNDS; round += 1) {
      const all = Array.from({ length: AT_ONCE }, () => upload(size));
      for (const answer of await Promise.all(all)) answers.add(answer);
    }
  return answers;
}

/** The status and the message of an answer, as it stands in what was read. */
function told(text: string): string {
  const status = /^HTTP\/1\.1 (\d+)|"status":(\d+)/.exec(text);
  return `${status?.[1] ?? status?.[2] ?? 'nothing'} ${/"message":"([^"]*)"/.exec(text)?.[1] ?? ''}`;
}

const REFUSED = '413 The request body is larger than 6291456 bytes';

/** Writes all of it at once, and reads afterwards. */
async function bySocket(size: number): Promise<string> {
  const { hostname, port } = new URL(cluster.cluster.url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const closed = once(socket, 'close');
  socket.write(
    `POST /api/token HTTP/1.1\r\nHost: ${hostname}:${port}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${String(size)}\r\n\r\n`,
  );
  socket.write(body.subarray(0, size));
  // A broken pipe rejects.
  await closed;
  return told(text);
}

const byCurl =
  (...more: readonly string[]) =>
  async (size: number): Promise<string> => {
    const args = ['-s', '-H', 'Content-Type: application/json', ...more, '--data-binary', '@-'];
    const curl = spawn('curl', [...args, `${cluster.cluster.url}/api/token`]);
    let text = '';
    curl.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    curl.stdin.on('error', () => undefined);
    curl.stdin.end(body.subarray(0, size));
    const [code] = (await once(curl, 'close')) as [number];
    return code === 0 ? told(text) : `curl ends with ${String(code)}`;
  };

describe('of a hundred uploads each is answered 413', () => {
  it.each([
    ['by a socket', bySocket],
    ['by curl', byCurl()],
    ['by curl, which does not ask first', byCurl('-H', 'Expect:')],
    ['by curl, in chunks', byCurl('-H', 'Transfer-Encoding: chunked')],
  ])('%s', async (_how, upload) => {
    expect([...(await answersTo(upload))]).toEqual([REFUSED]);
  });
});
