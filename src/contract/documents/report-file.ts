import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OptionError } from '../../control/option-error.ts';

/** Makes its folder. Found out before a long run, not after it: throws an OptionError. */
export function ensureWritable(path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder');
    if (isDevice(path)) return;
    mkdirSync(dirname(placeOf(path)), { recursive: true });
    writeFileSync(partOf(path), '');
    rmSync(partOf(path));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** A reader of the file finds all of it, or what stood there before. Throws an OptionError. */
export function writeWhole(path: string, text: string, mode = 0o666): void {
  try {
    if (isDevice(path)) writeFileSync(path, text);
    else replace(path, text, mode);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function replace(path: string, text: string, mode: number): void {
  const part = partOf(path);
  try {
    writeFileSync(part, text, { mode });
    renameSync(part, placeOf(path));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function unwritable(path: string, error: unknown): OptionError {
  return new OptionError(`the file ${path} cannot be written: ${(error as Error).message}`);
}

/** Such as /dev/null or a pipe: written to, never replaced. */
function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

/** In the same folder, as a file cannot be renamed across devices. */
function partOf(path: string): string {
  return `${placeOf(path)}.${process.pid}.part`;
}

/** Where a link leads, so that it stays a link. */
function placeOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;
}
