import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../src/adapters/memory-store.ts';
import { MOST_POLLS, notePoll } from '../../../src/domain/workers/note-poll.ts';

describe('polls', () => {
  it('of ever new workers leave so many records, and the newest are known', async () => {
    const store = new MemoryStore();
    const polled = async (workerId: string) =>
      store.commit(await notePoll({ taskType: 'book', workerId }, { now: 0, read: store }));
    for (let count = 0; count < MOST_POLLS + 50; count += 1)
      expect(await polled(String(count))).toBe('committed');
    const kept = await store.find('pollData', []);
    expect(kept).toHaveLength(MOST_POLLS);
    expect(kept[0]?.value.workerId).toBe('50');
    expect(await notePoll({ taskType: 'book', workerId: '50' }, { now: 0, read: store })).toEqual(
      [],
    );
  });
});
