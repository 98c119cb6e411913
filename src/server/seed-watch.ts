/** Tells when the files that seeds are read from have changed, come or gone. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { seedFiles, seedFolders } from './seed-files.ts';

/** An editor writes a file in several steps, and a checkout several files: this long after the last, all is done. */
const QUIET_MS = 100;

/** A hash of what each file holds, by its path; of what cannot be read, why. */
type Contents = ReadonlyMap<string, string>;

interface Watcher {
  /** A folder that goes may come back as another of the same path. */
  readonly inode: number;
  readonly watcher: FSWatcher;
}

export class SeedWatch {
  readonly #paths: readonly string[];
  readonly #watchers = new Map<string, Watcher>();
  #known: Contents;
  #onChange: (files: readonly string[]) => Promise<void> = () => Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** Whatever changes from now on is told, once it has begun. */
  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#known = contentsOf(paths);
  }

  /** Calls `onChange` with the paths of files that have changed, come or gone; the next time once it is done. */
  begin(onChange: (files: readonly string[]) => Promise<void>): void {
    this.#onChange = onChange;
    this.#watchFolders();
    this.#lookSoon();
  }

  /** Nothing is told any more, once what was told is done. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watchers.values()) watcher.close();
    await this.#looking;
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.#looking.then(() => this.#look());
    }, QUIET_MS);
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    if (this.#isClosed) return;
    // A file that comes into a new folder after this is told by the folder.
    this.#watchFolders();
    const now = contentsOf(this.#paths);
    const changed = differences(this.#known, now);
    this.#known = now;
    if (changed.length > 0) await this.#onChange(changed);
  }

  /** Folders, not files: an editor may put another file in the place of the one before. */
  #watchFolders(): void {
    const folders = new Map(this.#paths.flatMap(foldersOf));
    for (const [folder, { inode, watcher }] of this.#watchers)
      if (folders.get(folder) !== inode) this.#forget(folder, watcher);
    for (const [folder, inode] of folders)
      if (!this.#watchers.has(folder)) this.#watchFolder(folder, inode);
  }

  #watchFolder(folder: string, inode: number): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => {
        this.#lookSoon();
      });
      watcher.on('error', () => {
        this.#forget(folder, watcher);
        this.#lookSoon();
      });
      this.#watchers.set(folder, { inode, watcher });
    } catch {
      // It has gone since it was listed; the folder above tells when it comes back.
    }
  }

  #forget(folder: string, watcher: FSWatcher): void {
    this.#watchers.delete(folder);
    watcher.close();
  }
}

/** The folder above is one of them: the path itself may go and come. */
function foldersOf(path: string): readonly (readonly [string, number])[] {
  const inside = resultOr(() => seedFolders(path), []);
  return [dirname(path), ...inside].flatMap((folder) => {
    const stats = statSync(folder, { throwIfNoEntry: false });
    return stats?.isDirectory() === true ? [[folder, stats.ino] as const] : [];
  });
}

function contentsOf(paths: readonly string[]): Contents {
  const contents = new Map<string, string>();
  for (const path of paths) {
    try {
      for (const file of seedFiles(path)) contents.set(file, hashOf(file));
    } catch (error) {
      contents.set(path, String(error));
    }
  }
  return contents;
}

function hashOf(file: string): string {
  return resultOr(
    () => createHash('sha256').update(readFileSync(file)).digest('hex'),
    'it cannot be read',
  );
}

function resultOr<T>(make: () => T, otherwise: T): T {
  try {
    return make();
  } catch {
    return otherwise;
  }
}

function differences(before: Contents, now: Contents): readonly string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path)).sort();
}
