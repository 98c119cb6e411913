/** What the store asks of a file system, so that tests can let each step of it fail. */
import { renameSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface OpenFile {
  /** Writes at the end; gives the bytes that were written. */
  append(text: string): Promise<number>;
  truncate(bytes: number): Promise<void>;
  /** Resolves once all that was written is on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Disk {
  /** For appending; `x`: it must not be there. */
  open(path: string, flags: 'a' | 'ax'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  renameNow(from: string, to: string): void;
  /** Whether it is there or not. */
  remove(path: string): Promise<void>;
  /** Resolves once the names in the folder of the file are on the disk. */
  syncFolderOf(path: string): Promise<void>;
}

/** Who has the file has the secrets of access keys. */
export const OWNER_ONLY = 0o600;

export const realDisk: Disk = {
  open: async (path, flags) => openFile(await open(path, flags, OWNER_ONLY)),
  rename,
  renameNow: renameSync,
  remove: (path) => rm(path, { force: true }),
  syncFolderOf: async (path) => {
    // Where a folder cannot be opened as a file, as on Windows, renames are as durable as the system makes them.
    const folder = await open(dirname(path), 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  },
};

function openFile(handle: FileHandle): OpenFile {
  return {
    append: async (text) => {
      const bytes = Buffer.from(text);
      await handle.appendFile(bytes);
      return bytes.length;
    },
    truncate: (bytes) => handle.truncate(bytes),
    sync: () => handle.datasync(),
    close: () => handle.close(),
  };
}
