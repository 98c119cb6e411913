import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueRecord } from '../../src/adapters/due-heap.ts';
import { DueTimes } from '../../src/adapters/due-times.ts';

describe('due times', () => {
  it('come earliest first, whatever was added, moved and taken away in whichever order', () => {
    const record = {
      kind: fc.constantFrom('humanTask' as const, 'execution' as const),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    };
    const step = fc.oneof(
      fc.record({ ...record, at: fc.nat(20) }),
      fc.record({ ...record, at: fc.constant(undefined) }),
      fc.record({ upTo: fc.nat(25) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const due = new DueTimes();
        const current = new Map<string, number>();
        const keyOf = ({ kind, id }: Pick<DueRecord, 'kind' | 'id'>) => `${kind} ${id}`;
        for (const one of steps) {
          if ('upTo' in one) {
            const times = [...current.values()].filter((at) => at <= one.upTo);
            const first = due.first(one.upTo, (found) => current.get(keyOf(found)) === found.at);
            const earliest = times.length === 0 ? undefined : Math.min(...times);
            expect(first?.at).toBe(earliest);
            if (first) expect(current.get(keyOf(first))).toBe(first.at);
          } else if (one.at === undefined) current.delete(keyOf(one));
          else {
            current.set(keyOf(one), one.at);
            due.add({ ...one, seq: 0 });
          }
        }
      }),
    );
  });

  it('are drained in order, the one that was made first before others of the same time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 })), (times) => {
        const due = new DueTimes();
        const open = new Set(times.keys());
        for (const [id, at] of times.entries())
          due.add({ kind: 'execution', id: String(id), at, seq: id });
        const drained: { readonly at: number; readonly seq: number }[] = [];
        for (;;) {
          const found = due.first(Infinity, ({ id }) => open.has(Number(id)));
          if (found === undefined) break;
          open.delete(Number(found.id));
          drained.push({ at: found.at, seq: found.seq });
        }
        const inOrder = times
          .map((at, seq) => ({ at, seq }))
          .sort((one, other) => one.at - other.at || one.seq - other.seq);
        expect(drained).toEqual(inOrder);
      }),
    );
  });

  it('keep no more outdated entries than others, and some, of a record that moves to and fro', () => {
    const due = new DueTimes();
    const current = new Map<string, number>();
    const isCurrent = ({ id, at }: DueRecord) => current.get(id) === at;
    for (let step = 0; step < 20_000; step += 1) {
      const id = String(step % 10);
      const before = current.get(id);
      const at = 1_000_000 + (step % 3);
      current.set(id, at);
      due.add({ kind: 'execution', id, at, seq: 0 });
      if (before !== undefined) due.outdate(isCurrent);
    }
    expect(due.length).toBeLessThan(3_000);
    expect(due.first(Infinity, isCurrent)?.at).toBe(Math.min(...current.values()));
  });
});
