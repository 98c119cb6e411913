/** One process at a time has a store: a file beside it holds the id of that process. */
import { linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StoreError } from '../../domain/store-error.ts';
import { OWNER_ONLY } from './disk.ts';

const HELD = Symbol.for('conductor-mock: stores of this process');
const everywhere = globalThis as Record<symbol, unknown>;
/** Those that this process has, in whichever form it has loaded this module. */
const held = (everywhere[HELD] ??= new Set()) as Set<string>;

export interface StoreLock {
  release(): void;
}

/** Takes over the lock of a process that is gone. Throws a StoreError where one that runs has it. */
export function takeLock(path: string): StoreLock {
  const lock = `${join(realpathSync(dirname(path)), basename(path))}.lock`;
  if (held.has(lock)) throw inUse(path, lock, process.pid);
  const own = `${lock}.${String(process.pid)}`;
  writeFileSync(own, `${String(process.pid)}\n`, { mode: OWNER_ONLY });
  try {
    while (!linked(own, lock)) removeIfLeft(path, lock, own);
  } finally {
    rmSync(own, { force: true });
  }
  held.add(lock);
  return {
    release: () => {
      held.delete(lock);
      rmSync(lock, { force: true });
    },
  };
}

/** Whether nobody had it: of several who try at once one does it. */
function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeIfLeft(path: string, lock: string, own: string): void {
  const holder = holderOf(lock);
  if (holder === undefined) return;
  if (runs(holder)) throw inUse(path, lock, holder);
  const left = `${own}.left`;
  try {
    renameSync(lock, left);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  // Somebody else may have taken it over between the two: that lock goes back.
  if (!Object.is(holderOf(left), holder)) linked(left, lock);
  rmSync(left, { force: true });
}

/** Undefined: it has gone meanwhile. */
function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** This process has it no more if it says so: in a container, the server before it may have had the same id. */
function runs(pid: number): boolean {
  if (pid === process.pid || !Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(path: string, lock: string, pid: number): StoreError {
  return new StoreError(
    'inUse',
    `the store file:${path} is in use by the process ${String(pid)}: end that server, or take another file; ` +
      `if that process is no conductor-mock, remove ${lock}`,
  );
}
