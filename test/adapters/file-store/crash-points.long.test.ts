import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk, type Disk } from '../../../src/adapters/file-store/disk.ts';
import { KeptFile } from '../../../src/adapters/file-store/kept-file.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
const side = { version: '1.2.3' };

/** A disk on which the step of that number fails, and all after it: as if the process had been killed there. */
function killedAt(step: number, when: 'before' | 'amid' | 'after') {
  let steps = 0;
  const done = async <T>(work: () => T | Promise<T>, half: () => unknown = work): Promise<T> => {
    steps += 1;
    if (steps < step) return work();
    if (steps === step && when === 'amid') await half();
    if (steps === step && when === 'after') await work();
    throw new Error('killed');
  };
  const disk: Disk = {
    open: async (path, flags) => {
      const file = await done(() => realDisk.open(path, flags));
      return {
        append: (text) =>
          done(
            () => file.append(text),
            () => file.append(text.slice(0, text.length / 2)),
          ),
        truncate: (bytes) => done(() => file.truncate(bytes)),
        sync: () => done(() => Promise.resolve()),
        close: () => file.close(),
      };
    },
    rename: (from, to) => done(() => realDisk.rename(from, to)),
    renameNow: (from, to) => {
      steps += 1;
      if (steps < step || (steps === step && when === 'after')) realDisk.renameNow(from, to);
      if (steps >= step) throw new Error('killed');
    },
    remove: (path) => done(() => realDisk.remove(path)),
    syncFolderOf: () => done(() => Promise.resolve()),
  };
  return { disk, count: () => steps };
}

async function* lines(numbers: readonly number[]) {
  for (const number of numbers) yield await Promise.resolve(String(number));
}

/** What was begun and what is done, in the order of this list. */
const history = [[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4], [1, 2, 3, 4, 5], [100], [100, 101]];

/** Commits, two new snapshots, and a state that replaces everything; `begun` and `done` are places in the history. */
async function live(file: KeptFile, told: { begun: number; done: number }): Promise<void> {
  const step = async (at: number, work: () => Promise<void>) => {
    told.begun = at;
    await work();
    told.done = at;
  };
  const append = (at: number, number: number) => step(at, () => file.append([String(number)]));
  await step(0, () => file.begin(lines([])));
  await append(1, 1);
  await append(2, 2);
  await file.turn();
  const put = await file.snapshot(file.lastLine, lines([1, 2]));
  await append(3, 3);
  await put();
  await append(4, 4);
  const upTo = file.lastLine;
  await file.turn();
  await append(5, 5);
  await (
    await file.snapshot(upTo, lines([1, 2, 3, 4]))
  )();
  const replace = await file.prepare(lines([100]));
  await step(6, async () => {
    replace();
    await file.append([]);
  });
  await append(7, 101);
}

/** The numbers that are kept, and the file, which can go on. */
async function opened(path: string) {
  const found: number[] = [];
  const tell = (text: string) => {
    found.push(Number(text));
  };
  const file = new KeptFile(path, realDisk, side);
  const isThere = await file.read({ snapshot: tell, since: tell }, () => undefined);
  return { found, file, isThere };
}

describe('a server that is killed at any step of its writing', () => {
  it.each(['before', 'amid', 'after'] as const)(
    'leaves files with all that was done, whole and in order: killed %s the step',
    async (when) => {
      let steps = Infinity;
      for (let step = 1; step <= steps; step += 1) {
        const path = join(folder(), `${when}-${step}`);
        const { disk, count } = killedAt(step, when);
        const told = { begun: 0, done: -1 };
        const file = new KeptFile(path, disk, side);
        const ended = await live(file, told).then(
          () => true,
          () => false,
        );
        if (ended) steps = count();
        await file.close().catch(() => undefined);

        const { found, file: again, isThere } = await opened(path);
        const at = history.findIndex((one) => JSON.stringify(one) === JSON.stringify(found));
        expect(at, `${when} step ${step}: ${JSON.stringify(found)}`).toBeGreaterThanOrEqual(
          Math.max(0, told.done),
        );
        expect(at).toBeLessThanOrEqual(told.begun);
        if (!isThere) await again.begin(lines([]));
        await again.append(['999']);
        await again.close();
        const last = await opened(path);
        expect(last.found).toEqual([...found, 999]);
        await last.file.close();
      }
      expect(steps).toBeLessThan(200);
    },
  );
});
