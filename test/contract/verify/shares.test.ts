import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionTexts } from '../../../src/contract/verify/interaction-texts.ts';
import { readPact } from '../../../src/contract/verify/pact-file.ts';
import { shareCount, sharesOf, type PactFile } from '../../../src/contract/verify/shares.ts';
import { pactOf } from '../../support/some-pact.ts';

function fileOf(name: string, descriptions: readonly string[], space?: number): PactFile {
  const statuses = descriptions.map((description) => ({ description, status: 200 }));
  const text = JSON.stringify(pactOf(name, statuses), undefined, space);
  return { path: `${name}.json`, text, pact: readPact(text, `${name}.json`) };
}

const describedIn = (files: readonly PactFile[]) =>
  files.flatMap(({ pact }) => pact.interactions.map(({ description }) => description));

describe('pacts that are verified by several processes', () => {
  it('are divided into shares of the same interactions, in order, each file a pact of its own', () => {
    const name = fc.string({ minLength: 1 });
    const files = fc.array(fc.array(name, { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 2), (all, n, space) => {
        const given = all.map((one, at) => fileOf(`consumer-${String(at)}`, one, space));
        const shares = sharesOf(given, n);
        expect(shares.flatMap(describedIn)).toEqual(describedIn(given));
        expect(shares.length).toBeLessThanOrEqual(n);
        for (const { path, text, pact } of shares.flat())
          expect(readPact(text, path)).toEqual(pact);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('stay as they are written: Pact tells 1.0 from 1', () => {
    const text = '{"interactions": [ {"a": [1.0, "]}\\""]} ,{"b":1e2}], "metadata": {"x": 1.0}}';
    expect(interactionTexts(text)).toEqual({
      before: '{"interactions": [',
      interactions: ['{"a": [1.0, "]}\\""]}', '{"b":1e2}'],
      after: '], "metadata": {"x": 1.0}}',
    });
  });

  it('are not divided where the list is not plainly there', () => {
    expect(interactionTexts('{"consumer": {"interactions": [1]}}')).toBeUndefined();
    const [first] = fileOf('a', ['one', 'two']).pact.interactions;
    const file = fileOf('a', ['one', 'two']);
    const escaped = { ...file, text: file.text.replace('"interactions"', '"\\u0069nteractions"') };
    expect(first?.description).toBe('one');
    expect(sharesOf([escaped], 2)).toEqual([[escaped]]);
  });

  it('are one share while they are few', () => {
    expect([shareCount(1), shareCount(199)]).toEqual([1, 1]);
    expect(shareCount(100_000)).toBeLessThanOrEqual(4);
  });
});
