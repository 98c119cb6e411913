import { describe, expect, it } from 'vitest';
import { SeededIds } from '../../src/adapters/seeded-ids.ts';

const some = (ids: SeededIds, count = 5) => Array.from({ length: count }, () => ids.next());

describe('seeded ids', () => {
  it('are UUIDs in the layout of version 1, each another', () => {
    const ids = some(new SeededIds('seed'), 1000);

    expect(new Set(ids).size).toBe(1000);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-1[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
  });

  it('are the same ones in the same order for the same seed, and others for another', () => {
    expect(some(new SeededIds('seed'))).toEqual(some(new SeededIds('seed')));
    expect(some(new SeededIds('seed'))).not.toEqual(some(new SeededIds('seeds')));
  });

  it('come again after going back', () => {
    const ids = new SeededIds('seed');
    some(ids, 2);
    const { position } = ids;
    const next = some(ids);

    ids.goOnFrom(position);
    expect(some(ids)).toEqual(next);
    ids.goOnFrom({ seed: 'seed', count: 0 });
    expect(some(ids, 2)).toEqual(some(new SeededIds('seed'), 2));
  });

  it('go on where those of another seed were', () => {
    const ids = new SeededIds('seed');
    some(ids, 2);
    const other = new SeededIds('another');
    other.goOnFrom(ids.position);

    expect(some(other)).toEqual(some(ids));
  });
});
