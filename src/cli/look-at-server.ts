/** What answers where the clients go, and what listens where the cluster is to. */
import { createServer } from 'node:net';
import { version } from '../index.ts';
import type { ClientVariables } from './client-variables.ts';
import { fine, wrong, type Finding } from './doctor-finding.ts';

const PATIENCE_MS = 3_000;

/** Whether a server can listen there; a cluster that does already is no obstacle, but has to be known. */
export async function judgePort(host: string, port: number): Promise<Finding> {
  const at = `${host}:${String(port)}`;
  if (await isFree(host, port)) return fine(`port ${at} is free`);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
  if (await isMock(url)) return fine(`on port ${at} a conductor-mock answers`);
  const remedy = 'end that program, or choose another port with --port (0 is a free one)';
  return wrong(`port ${at} is taken by another program, or may not be listened on`, remedy);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** The server behind the variables: whether it answers, what it is, whether it takes the key. */
export async function judgeServer({ serverUrl, ...key }: ClientVariables) {
  if (serverUrl === undefined || !URL.canParse(serverUrl)) return [];
  const base = serverUrl.replace(/(\/api)?\/*$/, '');
  const health = await answerOf(`${base}/health`);
  if (health === undefined) {
    const { port } = new URL(base);
    const start = `start it: npx conductor-mock${port === '' ? '' : ` --port ${port}`}`;
    return [wrong(`nothing answers at ${base}`, start)];
  }
  if (!isHealthOfMock(health))
    return [wrong(`what answers at ${base} is no conductor-mock`, 'point the client to one')];
  return [await judgeVersion(base), await judgeToken(base, key)];
}

async function judgeVersion(base: string): Promise<Finding> {
  const answer = await answerOf(`${base}/__admin/openapi.json`);
  const info = (answer?.json as { readonly info?: { readonly version?: unknown } } | undefined)
    ?.info;
  const found = typeof info?.version === 'string' ? info.version : undefined;
  const is = `conductor-mock ${found ?? 'of an unknown version'} answers at ${base}`;
  if (found === undefined || found === version) return fine(is);
  return wrong(`${is}, this one is ${version}`, 'end the one that runs and start this one');
}

async function judgeToken(
  base: string,
  { key, secret }: Pick<ClientVariables, 'key' | 'secret'>,
): Promise<Finding> {
  if (key === undefined || secret === undefined) return fine('no key to try');
  const answer = await answerOf(`${base}/api/token`, { keyId: key, keySecret: secret });
  if (answer?.status === 200) return fine('the key is traded for a token');
  const remedy =
    'take mock-key and mock-secret, give a seed an application with this key, or start with --any-key';
  return wrong(`the key is refused with ${String(answer?.status)}`, remedy);
}

async function isMock(url: string): Promise<boolean> {
  return isHealthOfMock(await answerOf(`${url}/health`));
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** Only the mock tells how far it is behind. */
function isHealthOfMock(answer: Answer | undefined): boolean {
  const { json } = answer ?? {};
  return typeof json === 'object' && json !== null && 'healthy' in json && 'behindMs' in json;
}

async function answerOf(url: string, body?: object): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    return { status: response.status, json: parsed(text) };
  } catch {
    return undefined;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
