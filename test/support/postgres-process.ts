/** A PostgreSQL of its own, on a free port, which whoever needs it starts and ends. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freePort } from './free-port.ts';

/** Where Debian has the programs of a version. */
const VERSIONS = '/usr/lib/postgresql';

/** The folder of PostgreSQL's programs: of POSTGRES_BIN, or the newest that Debian has installed. */
export function postgresPrograms(): string | undefined {
  const given = process.env['POSTGRES_BIN'];
  if (given !== undefined) return given;
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : [];
  const newest = versions.sort((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? undefined : join(VERSIONS, newest, 'bin');
}

/** PostgreSQL refuses to run as root: it then runs as the user `postgres`, or `nobody`. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody'])
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      continue;
    }
  throw new Error('there is no user postgres or nobody as whom PostgreSQL could run');
}

export class PostgresServer {
  readonly #programs: string;
  readonly #as = unprivileged();
  readonly #folder: string;
  readonly #isDurable: boolean;
  #port = 0;
  #process: ChildProcess | undefined;

  /** `isDurable`: a commit is on the disk once it is answered, which no test needs. */
  constructor({ isDurable = false }: { readonly isDurable?: boolean } = {}) {
    this.#isDurable = isDurable;
    const programs = postgresPrograms();
    if (programs === undefined) throw new Error('PostgreSQL is not installed');
    this.#programs = programs;
    this.#folder = mkdtempSync(join(tmpdir(), 'postgres-'));
    const { uid, gid } = this.#as;
    if (uid !== undefined && gid !== undefined) chownSync(this.#folder, uid, gid);
  }

  url(database = 'postgres'): string {
    return `postgres://mock:secret@127.0.0.1:${this.#port}/${database}`;
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    if (this.#port === 0) {
      this.#port = await freePort();
      const options = ['--auth=trust', '--username=mock', '--no-sync', '--encoding=UTF8'];
      execFileSync(join(this.#programs, 'initdb'), [...options, '-D', this.#data], {
        ...this.#as,
        cwd: '/',
        stdio: 'pipe',
      });
    }
    await this.#run();
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  async #run(): Promise<void> {
    const fsync = `fsync=${this.#isDurable ? 'on' : 'off'}`;
    const settings = [fsync, 'listen_addresses=127.0.0.1', 'max_connections=50'];
    const running = spawn(
      join(this.#programs, 'postgres'),
      [
        ...['-D', this.#data, '-p', String(this.#port), '-k', this.#folder],
        ...settings.flatMap((one) => ['-c', one]),
      ],
      { ...this.#as, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = running;
    await new Promise<void>((resolve, reject) => {
      let said = '';
      running.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('ready to accept connections')) resolve();
      });
      running.once('exit', () => {
        reject(new Error(`PostgreSQL ended: ${said}`));
      });
    });
  }

  /** `immediate`: as if it had crashed. */
  async stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running?.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop('immediate');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The URL of a new, empty database. */
  async database(name: string): Promise<string> {
    await this.query(`CREATE DATABASE ${name}`);
    return this.url(name);
  }

  async query<Row>(text: string, url = this.url()): Promise<readonly Row[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(text)).rows as readonly Row[];
    } finally {
      await client.end();
    }
  }
}
