import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { create } from '../../../src/domain/ports.ts';
import { captured } from '../../support/captured.ts';
import { KeptStore, readBack } from '../../support/kept-store.ts';
import { limitedDisk } from '../../support/limited-disk.ts';
import { useOwnFolder } from '../../support/own-folder.ts';

const folder = useOwnFolder();
const group = (id: string) => ({ id, description: id, roles: [], defaultAccess: {} });

describe('a store whose disk is full', () => {
  it('says so, has what was kept before, and keeps the rest once there is room', async () => {
    const { disk, limits } = limitedDisk();
    const path = join(folder(), 'kept');
    const store = await KeptStore.open(path, disk);
    const ids = async () => (await (await readBack(path)).find('group', [])).map(({ id }) => id);
    await store.live.commit([create('group', 'a', group('a'))]);
    await store.flush();

    limits.isFull = true;
    await store.live.commit([create('group', 'b', group('b'))]);
    const error = await captured(() => store.flush());
    expect(error).toMatchObject({ name: 'StoreError', problem: 'unreachable' });
    expect((error as Error).message).toBe(
      `the store file:${path} cannot be used: ENOSPC: no space left on device, write`,
    );
    expect(store.problems).toEqual([(error as Error).message]);
    expect(await ids()).toEqual(['a']);

    limits.isFull = false;
    await store.live.commit([create('group', 'c', group('c'))]);
    await store.flush();
    expect(store.problems.at(-1)).toBeUndefined();
    expect(await ids()).toEqual(['a', 'b', 'c']);
    await store.close();
  });

  it('refuses what would take the place of everything, and all stays', async () => {
    const { disk, limits } = limitedDisk();
    const path = join(folder(), 'kept');
    const store = await KeptStore.open(path, disk);
    await store.live.commit([create('group', 'a', group('a'))]);
    await store.flush();
    const other = store.live.copy();
    await other.commit([create('group', 'b', group('b'))]);

    limits.isFull = true;
    expect(await captured(() => store.replace(other))).toMatchObject({ name: 'StoreError' });
    limits.isFull = false;
    expect(await store.live.read('group', 'b')).toBeUndefined();
    await store.live.commit([create('group', 'c', group('c'))]);
    await store.close();
    const kept = await (await readBack(path)).find('group', []);
    expect(kept.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('says so when it ends', async () => {
    const { disk, limits } = limitedDisk();
    const store = await KeptStore.open(join(folder(), 'kept'), disk);
    limits.isFull = true;
    await store.live.commit([create('group', 'a', group('a'))]);
    expect(await captured(() => store.close())).toMatchObject({ problem: 'unreachable' });
  });
});
