import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { OptionError } from '../index.ts';

/** Found out before a long run, not after it. Throws an OptionError. */
export function ensureWritable(path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    writeFileSync(partOf(path), '');
    rmSync(partOf(path));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Whoever reads the file finds all of it, or what stood there before. Throws an OptionError. */
export function writeWhole(path: string, text: string): void {
  try {
    writeFileSync(partOf(path), text);
    renameSync(partOf(path), path);
  } catch (error) {
    rmSync(partOf(path), { force: true });
    throw unwritable(path, error);
  }
}

function unwritable(path: string, error: unknown): OptionError {
  return new OptionError(`--report ${path} cannot be written: ${(error as Error).message}`);
}

/** In the same folder, as a file cannot be renamed across devices. */
function partOf(path: string): string {
  return `${path}.${process.pid}.part`;
}
