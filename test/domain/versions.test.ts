import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ofVersion, withVersion } from '../../src/domain/versions.ts';

const stored = fc.array(
  fc.record({ version: fc.integer({ min: -3, max: 30 }), text: fc.string() }),
);

it('versions that are saved one after another stand in their order, each as it was saved last', () => {
  fc.assert(
    fc.property(stored, (saved) => {
      const last = new Map(saved.map((one) => [one.version, one]));
      const all = saved.reduce<readonly { readonly version: number }[]>(withVersion, []);

      expect(all).toEqual([...last.values()].sort((one, other) => one.version - other.version));
      for (let version = -4; version <= 31; version += 1)
        expect(ofVersion(all, version)).toBe(last.get(version));
    }),
  );
});

it('twice as many take few steps more to be found', () => {
  const looks = (count: number) => {
    let asked = 0;
    const all = Array.from({ length: count }, (_one, at) => ({
      get version() {
        asked += 1;
        return at;
      },
    }));
    ofVersion(all, count / 3);
    return asked;
  };

  expect(looks(20_000)).toBeLessThanOrEqual(looks(10_000) + 2);
});
