/** A file with the variables that clients of a platform read, for as long as a cluster runs. */
import { readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { OptionError } from '../control/option-error.ts';

const HEAD = '# Written by conductor-mock, which removes it when it ends.';

/** What clients trade for their token. */
export interface ClientKey {
  readonly id: string;
  readonly secret: string;
}

export class EnvFile {
  readonly #path: string;
  #written: string | undefined;

  /** Throws an OptionError where somebody else has written a file of that path. */
  constructor(path: string) {
    this.#path = path;
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
      throw new OptionError((named) => `${named('writeEnv')} ${path} is no file`);
    const there = textOf(path);
    if (there === undefined || there.startsWith(HEAD)) return;
    throw new OptionError((named) => `${named('writeEnv')} ${path} is there already, and not ours`);
  }

  /** Whoever waits for the file finds all of it. Throws an OptionError where it cannot be written. */
  write(apiUrl: string, key: ClientKey): void {
    const text = [
      HEAD,
      `CONDUCTOR_SERVER_URL=${apiUrl}`,
      `CONDUCTOR_AUTH_KEY=${key.id}`,
      `CONDUCTOR_AUTH_SECRET=${key.secret}`,
      '',
    ].join('\n');
    const beside = `${this.#path}.${String(process.pid)}`;
    try {
      writeFileSync(beside, text, { mode: 0o600 });
      renameSync(beside, this.#path);
    } catch (error) {
      rmSync(beside, { force: true });
      const { message } = error as Error;
      throw new OptionError((named) => `${named('writeEnv')} cannot be written: ${message}`);
    }
    this.#written = text;
  }

  /** Leaves it where somebody else has written it since. */
  remove(): void {
    if (this.#written === undefined || textOf(this.#path) !== this.#written) return;
    unlinkSync(this.#path);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new OptionError(
      (named) => `${named('writeEnv')} cannot be read: ${(error as Error).message}`,
    );
  }
}
