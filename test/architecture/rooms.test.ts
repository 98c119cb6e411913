import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const architecture = readFileSync(`${root}docs/architecture.md`, 'utf8');
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};
const roomsOfTheDomain = foldersIn('src/domain');
const rooms = [
  ...foldersIn('src').filter((folder) => folder !== 'generated'),
  ...roomsOfTheDomain.map((room) => `domain/${room}`),
];

describe('the rooms of src/', () => {
  it.each(rooms)('%s/ opens with what it owns and what it must not know', (room) => {
    const opening = `${root}src/${room}/room.ts`;

    expect(existsSync(opening)).toBe(true);
    const text = readFileSync(opening, 'utf8').replaceAll(/\s*\n \*\s*/g, ' ');
    expect(text).toContain(`\`${room}/\`. Owns `);
    expect(text).toContain('Must not know ');
  });

  it('have a row each in docs/architecture.md', () => {
    const rows = architecture.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.map((row) => /^\| `(?:src\/)?([a-z/-]+)\/`/.exec(row)?.[1]);

    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
    const missing = named.filter((one) => one?.startsWith('domain/') && !rooms.includes(one));
    expect(missing).toEqual([]);
  });

  it('of the domain stand on one floor each', () => {
    const floors = forbidden.map(({ name }) => name).filter((name) => name.startsWith('floor-'));

    for (const room of roomsOfTheDomain) {
      const on = floors.filter((floor) => `${floor}-`.includes(`-${room}-`));
      expect(on, room).toHaveLength(1);
    }
  });

  it('of the domain hold at most thirty files directly', () => {
    const crowded = [...roomsOfTheDomain, 'engine/task-types'].filter(
      (room) => filesIn(`src/domain/${room}`).length > 30,
    );

    expect(crowded).toEqual([]);
  });
});

function foldersIn(path: string): string[] {
  return readdirSync(root + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(path: string): string[] {
  return readdirSync(root + path).filter((name) => name.endsWith('.ts'));
}
