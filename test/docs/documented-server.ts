/** The servers that the documents tell the reader to start, started by the same command line on free ports. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { environment } from './documented-project.ts';
import { root, textOf } from './markdown.ts';

export interface DocumentedServer {
  /** Where the document says it answers, and where it does: `127.0.0.1:8080`. */
  readonly shown: string;
  readonly host: string;
}

/** Where a cluster answers whose port no page has changed. */
export const DOCUMENTED_HOST = '127.0.0.1:8080';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) end(child, 'SIGKILL');
});

/** Ends every server that was started, ready or not. */
export async function stopDocumentedServers(): Promise<void> {
  await Promise.all([...running].map(stop));
  running.clear();
}

/** The server that a command line starts, run in `cwd`; undefined when it starts none. */
export async function startAsDocumented(
  command: string,
  cwd: string,
): Promise<DocumentedServer | undefined> {
  // The installation before it would replace what this test runs on: scripts/fresh-clone.sh does it.
  const demo = command.replace(/^npm ci && /, '');
  if (/^npm start( |$)/.test(demo)) return startCluster(demo, root);
  if (startsCluster(command)) return startCluster(command, cwd);
  return command === 'npm run mock:stateless' ? startStateless() : undefined;
}

function startsCluster(command: string): boolean {
  return /^npx conductor-mock(?! (verify|conform)\b)/.test(command);
}

async function startCluster(command: string, cwd: string): Promise<DocumentedServer> {
  const child = run(command, cwd, { CONDUCTOR_MOCK_PORT: '0' });
  const [, host = ''] = await lineFrom(child, /^ready http:\/\/(\S+)$/m);
  return { shown: DOCUMENTED_HOST, host };
}

/** The script of package.json, which names its port, on another one. */
async function startStateless(): Promise<DocumentedServer> {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const script = scripts['mock:stateless'] ?? '';
  if (!/^prism .* --port 4010$/.test(script))
    throw new Error('mock:stateless is not what the documents describe');
  const command = script.replace('4010', await freePort());
  const child = run(`node_modules/.bin/${command}`, root, {});
  const [, host = ''] = await lineFrom(child, /Prism is listening on http:\/\/(\S+)/);
  return { shown: '127.0.0.1:4010', host };
}

/** In a group of processes of its own: npm and npx leave what they start behind when they alone are ended. */
function run(command: string, cwd: string, env: Readonly<Record<string, string>>): ChildProcess {
  const child = spawn('bash', ['--norc', '-c', command], {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child);
  return child;
}

/** The first match in what the program prints; throws with all it printed when it ends without one. */
async function lineFrom(child: ChildProcess, wanted: RegExp): Promise<readonly string[]> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = wanted.exec(printed);
      if (found) resolve(found);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code ?? 'a signal'} before it was ready:\n${printed}`));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  // All that share its output are gone once that is closed.
  const closed = once(child, 'close');
  if (end(child, 'SIGTERM')) await closed;
}

/** False where no process of its group is left. */
function end({ pid }: ChildProcess, signal: NodeJS.Signals): boolean {
  try {
    return pid !== undefined && process.kill(-pid, signal);
  } catch {
    return false;
  }
}

export async function freePort(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}
