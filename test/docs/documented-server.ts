/** The servers that the documents tell the reader to start, started here on free ports. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { root, textOf } from './markdown.ts';

export interface DocumentedServer {
  /** Where the document says it answers, and where it does: `127.0.0.1:8080`. */
  readonly shown: string;
  readonly host: string;
}

const running = new Set<ChildProcess>();

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
  const demo = /^(?:npm ci && )?npm start(?: -- (.*))?$/.exec(command);
  if (demo) return startCluster('dist/cli/demo.js', wordsOf(demo[1]), cwd);
  const installed = /^npx conductor-mock(?: (.*))?$/.exec(command);
  if (installed) return startCluster('dist/cli/main.js', wordsOf(installed[1]), cwd);
  return command === 'npm run mock:stateless' ? startStateless() : undefined;
}

function wordsOf(text = ''): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

async function startCluster(
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<DocumentedServer> {
  const child = run([root + program, ...args], cwd, { CONDUCTOR_MOCK_PORT: '0' });
  const [, host = ''] = await lineFrom(child, /^ready http:\/\/(\S+)$/m);
  return { shown: '127.0.0.1:8080', host };
}

/** The script of package.json, on another port. */
async function startStateless(): Promise<DocumentedServer> {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const [program, ...args] = wordsOf(scripts['mock:stateless']);
  if (program !== 'prism' || !args.includes('4010'))
    throw new Error('mock:stateless is not what the documents describe');
  const port = String(await freePort());
  const words = args.map((word) => (word === '4010' ? port : word));
  const child = run([`${root}node_modules/.bin/prism`, ...words], root, {});
  const [, host = ''] = await lineFrom(child, /Prism is listening on http:\/\/(\S+)/);
  return { shown: '127.0.0.1:4010', host };
}

function run(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
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
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
