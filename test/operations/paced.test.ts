import { describe, expect, it } from 'vitest';
import { CommitSignal } from '../../src/adapters/commit-signal.ts';
import { paced, ROUNDS_OF_OTHERS, SLICE_MS, turnOfOthers } from '../../src/operations/paced.ts';

describe('work in slices', () => {
  it('gives others a turn once a slice has passed, and not before', async () => {
    let now = 0;
    let rounds = 0;
    const count = async () => {
      rounds += 1;
      await Promise.resolve();
    };
    const turn = paced({ elapsed: () => now, turn: count });
    now = SLICE_MS - 1;
    expect(turn()).toBeUndefined();
    now = SLICE_MS;
    await turn();

    expect(rounds).toBe(ROUNDS_OF_OTHERS);
    expect(turn()).toBeUndefined();
  });

  it('lets others do several things one after another in a turn', async () => {
    let steps = 0;
    let isOver = false;
    const step = () => {
      steps += 1;
      if (!isOver) setImmediate(step);
    };
    setImmediate(step);
    await turnOfOthers(new CommitSignal());
    isOver = true;

    expect(steps).toBeGreaterThanOrEqual(ROUNDS_OF_OTHERS);
  });
});
