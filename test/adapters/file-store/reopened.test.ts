import {
  appendFileSync,
  copyFileSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/adapters/file-store/numbered-lines.ts';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { keys } from '../../../src/domain/index-keys.ts';
import { create, replace, type Kind } from '../../../src/domain/ports.ts';
import { captured } from '../../support/captured.ts';
import { KeptStore, readBack, unsyncedDisk } from '../../support/kept-store.ts';
import { useOwnFolder } from '../../support/own-folder.ts';
import { allAnswers, runStep, storeStep } from '../../support/store-twins.ts';

const folder = useOwnFolder();
let count = 0;
const newPath = () => join(folder(), `s${(count += 1)}`);
const group = (id: string, description = id) => ({ id, description, roles: [], defaultAccess: {} });

/** A store with a commit for each number, each flushed on its own. */
async function numbered(path: string, last: number): Promise<KeptStore> {
  const store = await KeptStore.open(path);
  for (let number = 1; number <= last; number += 1) {
    await store.live.commit([
      create('group', `a${number}`, group(`a${number}`)),
      create('group', `b${number}`, group(`b${number}`)),
    ]);
    await store.flush();
  }
  return store;
}

const namesIn = async (path: string) =>
  (await (await readBack(path)).find('group', [])).map(({ id }) => id);

describe('a store of an earlier version', () => {
  it('is read as long as its format is', async () => {
    const path = newPath();
    const written = fileURLToPath(new URL('format-1/', import.meta.url));
    copyFileSync(`${written}snapshot`, path);
    copyFileSync(`${written}log`, `${path}.log`);
    const store = await readBack(path);
    const counted = async (kind: Kind) => (await store.find(kind, [])).length;
    expect(await counted('execution')).toBe(7);
    expect(await counted('humanTask')).toBe(7);
    expect(await counted('workflowDefinition')).toBeGreaterThan(0);
    const [task] = await store.find('humanTask', [[keys.state('COMPLETED')]]);
    expect(task?.value.output).toEqual({ decision: 'yes' });
  });
});

describe('a store that is opened again', () => {
  it('answers as before, whatever was done, written anew and put in its place meanwhile', async () => {
    const step = fc.oneof(
      { weight: 12, arbitrary: storeStep },
      { weight: 2, arbitrary: fc.constant('flush' as const) },
      { weight: 1, arbitrary: fc.constant('reopen' as const) },
      { weight: 1, arbitrary: fc.constant('replace' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const path = newPath();
        let store = await KeptStore.open(path, unsyncedDisk);
        for (const one of steps) {
          if (one === 'flush') await store.flush();
          else if (one === 'replace') {
            const other = store.live.copy();
            await runStep(store.live, firstStep);
            await store.replace(other);
          } else if (one === 'reopen') {
            await store.close();
            store = await KeptStore.open(path, unsyncedDisk);
          } else await runStep(store.live, one);
        }
        await store.flush();
        const again = await readBack(path);
        expect(await allAnswers(again)).toEqual(await allAnswers(store.live));
        expect(again.snapshot()).toEqual(store.live.snapshot());
        await store.close();
      }),
      { seed: 20, numRuns: 30 },
    );
  });

  it('has whole commits up to a torn line, wherever the log is cut', async () => {
    const path = newPath();
    const store = await numbered(path, 3);
    await store.close();
    const log = readFileSync(`${path}.log`);
    const ends = [...log.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1);
    for (let bytes = ends.at(-2)!; bytes <= log.length; bytes += 1) {
      writeFileSync(`${path}.log`, log.subarray(0, bytes));
      const commits = ends.filter((end) => end <= bytes).length - 1;
      const expected = [1, 2, 3].slice(0, commits).flatMap((at) => [`a${at}`, `b${at}`]);
      expect(await namesIn(path)).toEqual(expected);
    }
  });

  it('is what it was, or what has taken its place, wherever the log is cut meanwhile', async () => {
    const path = newPath();
    const store = await numbered(path, 1);
    const other = new MemoryStore();
    for (let at = 0; at < 250; at += 1)
      await other.commit([create('group', `c${at}`, group(`c${at}`))]);
    await store.replace(other);
    await store.close();
    const lines = readFileSync(`${path}.log`, 'utf8').split(/(?<=\n)/);
    const seen = new Set<string>();
    for (let count = 2; count <= lines.length; count += 1) {
      writeFileSync(`${path}.log`, lines.slice(0, count).join(''));
      const names = await namesIn(path);
      seen.add(`${names.length}: ${names[0]}`);
    }
    expect([...seen]).toEqual(['2: a1', '250: c0']);
  });

  it('goes on after a torn line, which is cut and told', async () => {
    const path = newPath();
    await (await numbered(path, 2)).close();
    appendFileSync(`${path}.log`, 'f00ba4 3 {"chan');

    const store = await KeptStore.open(path);
    expect(store.notices).toEqual([
      expect.stringMatching(/^the last 15 bytes of .*\.log are no whole line and were cut/),
    ]);
    await store.live.commit([create('group', 'c', group('c'))]);
    await store.flush();
    await store.close();
    expect(await namesIn(path)).toEqual(['a1', 'b1', 'a2', 'b2', 'c']);
  });

  it('is refused with any other byte changed, and then stays as it is', async () => {
    const path = newPath();
    await (await numbered(path, 2)).close();
    for (const file of [path, `${path}.log`]) {
      const before = readFileSync(file);
      const at = fc.nat({ max: before.length - 2 });
      await fc.assert(
        fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (where, by) => {
          const damaged = Buffer.from(before);
          damaged[where] = damaged[where]! ^ by;
          writeFileSync(file, damaged);
          const error = await captured(() => KeptStore.open(path));
          expect(error).toMatchObject({ name: 'StoreError' });
          expect((error as Error).message).toMatch(/path|copy|remove/);
          expect(readFileSync(file).equals(damaged)).toBe(true);
        }),
        { seed: 20, numRuns: 30 },
      );
      writeFileSync(file, before);
    }
    expect(await namesIn(path)).toEqual(['a1', 'b1', 'a2', 'b2']);
  });

  it.each<[string, (path: string) => void]>([
    [
      'a snapshot that has no end',
      (path) => {
        truncateSync(path, statSync(path).size - 16);
      },
    ],
    [
      'an empty file',
      (path) => {
        writeFileSync(path, '');
      },
    ],
    [
      'a file of somebody else',
      (path) => {
        writeFileSync(path, 'my: precious notes\n');
      },
    ],
    [
      'a newer format',
      (path) => {
        rewriteHead(path, '"format":1', '"format":2');
      },
    ],
    [
      'the log of another store',
      (path) => {
        rewriteHead(`${path}.log`, '"after":0', '"after":7');
      },
    ],
    [
      'an empty log',
      (path) => {
        writeFileSync(`${path}.log`, '');
      },
    ],
  ])('refuses %s, and changes nothing', async (_what, spoil) => {
    const path = newPath();
    await (await numbered(path, 2)).close();
    spoil(path);
    const before = [readFileSync(path), readFileSync(`${path}.log`)];

    const error = await captured(() => KeptStore.open(path));
    expect(error).toMatchObject({ name: 'StoreError' });
    expect([readFileSync(path), readFileSync(`${path}.log`)]).toEqual(before);
  });

  it('has one server at a time', async () => {
    const path = newPath();
    const store = await KeptStore.open(path);
    expect(await captured(() => KeptStore.open(path))).toMatchObject({ problem: 'inUse' });
    await store.close();
    await (await KeptStore.open(path)).close();
  });

  it('can be read by its owner alone', async () => {
    const path = newPath();
    const store = await numbered(path, 1);
    for (const file of [path, `${path}.log`, `${path}.lock`])
      expect(statSync(file).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('writes of several changes of a record the last alone', async () => {
    const path = newPath();
    const store = await numbered(path, 1);
    const before = (await store.live.read('group', 'a1'))!;
    await store.live.commit([replace('group', before, group('a1', 'one'))]);
    const again = (await store.live.read('group', 'a1'))!;
    await store.live.commit([replace('group', again, group('a1', 'two'))]);
    await store.flush();
    const [last = ''] = readFileSync(`${path}.log`, 'utf8').trim().split('\n').slice(-1);
    expect(last).toContain('two');
    expect(last).not.toContain('one');
    await store.close();
  });
});

const firstStep = {
  id: 'a',
  isRemoval: false,
  members: {
    state: 'ASSIGNED' as const,
    updatedOn: 1,
    slaDueAt: 1,
    assignee: undefined,
    output: { tier: 'tin' },
  },
  searchesAfter: false,
};

/** With the right checksum: as another version would have written it. */
function rewriteHead(path: string, from: string, to: string): void {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const text = head.slice('00000000 0 '.length).replace(from, to);
  writeFileSync(path, [lineOf(0, text).trimEnd(), ...lines].join('\n'));
}
