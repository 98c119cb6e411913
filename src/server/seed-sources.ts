import { readFileSync } from 'node:fs';
import { SeedError } from '../control/seeds/seed-error.ts';
import { allRead, readSeed, seedFromValue, type SeedSource } from '../control/seeds/seed-file.ts';
import { decodedText } from '../control/seeds/seed-text.ts';
import type { Seed } from '../control/seeds/seed.ts';

/** A seed as a value, or the path of a seed file. */
export type SeedInput = Seed | string;

/** Reads all of them; throws a SeedError with what is wrong with any. */
export function seedSources(inputs: readonly SeedInput[]): readonly SeedSource[] {
  const isOne = inputs.length === 1;
  return allRead(
    inputs.map((input, at) => () => {
      if (typeof input === 'string') return seedFile(input);
      return seedFromValue(input, isOne ? 'seed' : `seed[${String(at)}]`);
    }),
  );
}

/** The seed in the file; a file that cannot be read is a SeedError that names it. */
function seedFile(path: string): SeedSource {
  if (path.includes('\n')) {
    const advice = 'this is the text of one: parse it first';
    throw new SeedError([`a seed is a value, or the path of a file; ${advice}`]);
  }
  return readSeed(decodedText(bytesOf(path), path), path);
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'ENOENT') throw new SeedError([`${path}: there is no such file`]);
    if (code === 'EISDIR') throw new SeedError([`${path}: it is a folder; name the files in it`]);
    throw new SeedError([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
