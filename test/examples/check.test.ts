import { checkSeeds } from 'conductor-mock';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));

it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
  'nothing is wrong with examples/%s',
  async (name) => {
    expect(await checkSeeds([folder + name])).toEqual([]);
  },
);
