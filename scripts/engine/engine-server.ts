import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findJava, NO_JAVA } from './find-java.ts';

export const ENGINE_VERSION = '3.32.1';
const ARTIFACT = `org.conductoross:conductor-server:${ENGINE_VERSION}:jar:boot`;
const START_MS = 300_000;

export interface EngineServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the engine on loopback, in a folder that is gone afterwards. Throws with one line where it cannot. */
export async function startEngine(): Promise<EngineServer> {
  const java = findJava();
  if (java === undefined) throw new Error(NO_JAVA);
  const jar = fetchedJar();
  const folder = mkdtempSync(join(tmpdir(), 'engine-'));
  const port = await freePort();
  const log = openSync(join(folder, 'log'), 'w');
  const child = spawn(java, ['-Xmx2g', '-jar', jar, ...optionsFor(port)], {
    cwd: folder,
    stdio: ['ignore', log, log],
  });
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill();
    await gone;
    rmSync(folder, { recursive: true });
  };
  if (await answers(url, () => child.exitCode !== null)) return { url, stop };
  child.kill();
  throw new Error(`The engine did not start; its log is ${folder}/log`);
}

/** From the local repository of Maven, which asks its registry only for what is not there. */
function fetchedJar(): string {
  const name = `conductor-server-${ENGINE_VERSION}-boot.jar`;
  const folder = join(homedir(), '.cache/conductor-mock');
  const jar = join(folder, name);
  if (existsSync(jar)) return jar;
  const copy = ['-q', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`];
  const { status } = spawnSync('mvn', copy, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`mvn ${copy.join(' ')} failed`);
  return jar;
}

function optionsFor(port: number): readonly string[] {
  return [
    `--server.port=${port}`,
    '--server.address=127.0.0.1',
    '--conductor.grpc-server.enabled=false',
    '--conductor.integrations.ai.enabled=false',
    '--conductor.scheduler.enabled=false',
    '--conductor.metrics-prometheus.enabled=false',
    '--conductor.default-event-queue.type=conductor',
    '--conductor.app.sweeperThreadCount=4',
    '--conductor.app.systemTaskWorkerPollInterval=50ms',
  ];
}

async function answers(url: string, isGone: () => boolean): Promise<boolean> {
  const giveUp = Date.now() + START_MS;
  while (Date.now() < giveUp && !isGone()) {
    const health = await fetch(`${url}/health`).catch(() => undefined);
    if (health?.ok) return true;
    await sleep(500);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
