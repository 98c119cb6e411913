import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallRing } from '../../../src/control/journal/call-ring.ts';
import type { CallToApi } from '../../../src/control/journal/entry.ts';

const KIB = 1_024;

function callWith(asked: CallToApi['request']['body'], answered: string): CallToApi {
  return {
    at: 1,
    source: 'client',
    method: 'POST',
    path: '/api/workflow',
    query: '',
    status: 200,
    durationMs: 0.5,
    request: { headers: { host: 'localhost' }, body: asked },
    response: { headers: {}, body: answered },
  };
}

/** The bodies of the calls that it keeps, oldest first. */
function keptIn(ring: CallRing): string[] {
  const kept: string[] = [];
  for (let number = ring.first; number < ring.next; number += 1)
    kept.push(ring.get(number).request.body + ring.get(number).response.body);
  return kept;
}

describe('the ring of calls', () => {
  it('keeps a call as it was, whatever becomes of the memory that it came in', () => {
    const ring = new CallRing(10);
    const read = Buffer.from('{"item":"lamp — 灯"}');
    ring.add({ ...callWith(read, 'id'), caller: 'bob', hint: undefined });
    read.fill(0);

    expect(ring.get(1)).toEqual({
      ...callWith('', ''),
      caller: 'bob',
      request: { headers: { host: 'localhost' }, body: '{"item":"lamp — 灯"}', isCut: false },
      response: { headers: {}, body: 'id', isCut: false },
    });
  });

  it('keeps headers as they were: several of a name as one text, empty ones, and odd names', () => {
    const ring = new CallRing(10);
    const headers = { 'x-none': '', accept: ['text/html', '*/*'], ['__proto__']: 'own' };
    const call = callWith('', '');
    ring.add({
      ...call,
      query: 'empty=',
      request: { headers: { ...headers, host: undefined }, body: '' },
      response: { headers: { 'x-last': '' }, body: '' },
    });

    const kept = ring.get(1);
    expect(kept.query).toBe('empty=');
    expect(Object.entries(kept.request.headers)).toEqual([
      ['x-none', ''],
      ['accept', 'text/html, */*'],
      ['__proto__', 'own'],
    ]);
    expect(kept.response.headers).toEqual({ 'x-last': '' });
  });

  it('cuts bodies at 64 KiB, and one that was not read to its end has none', () => {
    const ring = new CallRing(10);
    ring.add(callWith(Buffer.alloc(64 * KIB + 1, 'x'), 'y'.repeat(64 * KIB)));
    ring.add(callWith(undefined, ''));

    expect(ring.get(1).request).toMatchObject({ body: 'x'.repeat(64 * KIB), isCut: true });
    expect(ring.get(1).response).toMatchObject({ body: 'y'.repeat(64 * KIB), isCut: false });
    expect(ring.get(2).request).toMatchObject({ body: '', isCut: true });
  });

  it('keeps the latest calls, each whole, whatever their sizes', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 * KIB }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), sizes, (most, all) => {
        const ring = new CallRing(most);
        const bodies = all.map((size, at) => String(at).padEnd(size, 'é'));
        for (const [at, body] of bodies.entries())
          ring.add(at % 2 === 0 ? callWith(body, '') : callWith('', body));
        expect(keptIn(ring)).toEqual(bodies.slice(-most));
        expect(ring.next).toBe(all.length + 1);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('keeps no more than 16 MiB, the latest', () => {
    const ring = new CallRing(10_000);
    const bodies = Array.from({ length: 400 }, (_, at) => String(at).padEnd(60 * KIB, '.'));
    for (const body of bodies) ring.add(callWith(body, ''));
    const kept = keptIn(ring);

    expect(kept).toEqual(bodies.slice(-kept.length));
    expect(kept.length).toBeGreaterThan((16 * KIB - 200) / 61);
    expect(kept.length).toBeLessThan((16 * KIB) / 60);
  });

  it('lets go of everything for a call that alone is larger, and goes on', () => {
    const ring = new CallRing(10);
    ring.add(callWith('first', ''));
    ring.add({ ...callWith('large', ''), query: 'x'.repeat(17 * KIB * KIB) });
    expect(keptIn(ring)).toEqual([]);
    ring.add(callWith('next', ''));
    expect([keptIn(ring), ring.first]).toEqual([['next'], 3]);
  });

  it('begins anew after it was cleared', () => {
    const ring = new CallRing(3);
    for (const body of ['a', 'b', 'c', 'd']) ring.add(callWith(body, ''));
    ring.clear();
    ring.add(callWith('e', ''));
    expect([keptIn(ring), ring.first, ring.next]).toEqual([['e'], 5, 6]);
  });
});
