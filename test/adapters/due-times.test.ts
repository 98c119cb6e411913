import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DueTimes } from '../../src/adapters/due-times.ts';

describe('due times', () => {
  it('come earliest first, whatever was added, moved and taken away in whichever order', () => {
    const step = fc.oneof(
      fc.record({ id: fc.nat(9), at: fc.nat(20) }),
      fc.record({ id: fc.nat(9), at: fc.constant(undefined) }),
      fc.record({ upTo: fc.nat(25) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const due = new DueTimes();
        const current = new Map<string, number>();
        for (const one of steps) {
          if ('upTo' in one) {
            const times = [...current.values()].filter((at) => at <= one.upTo);
            const found = due.first(one.upTo, (id, at) => current.get(id) === at);
            const earliest = times.length === 0 ? undefined : Math.min(...times);
            expect(found === undefined ? undefined : current.get(found)).toBe(earliest);
          } else if (one.at === undefined) current.delete(String(one.id));
          else {
            current.set(String(one.id), one.at);
            due.add(String(one.id), one.at);
          }
        }
      }),
    );
  });

  it('are drained in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 })), (times) => {
        const due = new DueTimes();
        const open = new Set(times.keys());
        for (const [id, at] of times.entries()) due.add(String(id), at);
        const drained: number[] = [];
        for (;;) {
          const id = due.first(Infinity, (one) => open.has(Number(one)));
          if (id === undefined) break;
          open.delete(Number(id));
          drained.push(times[Number(id)]!);
        }
        expect(drained).toEqual([...times].sort((one, other) => one - other));
      }),
    );
  });

  it('are none after clearing', () => {
    const due = new DueTimes();
    due.add('1', 1);
    due.clear();

    expect(due.first(Infinity, () => true)).toBeUndefined();
  });
});
