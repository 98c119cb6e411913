import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasTag,
  meetsTagFilter,
  tagsOnceSaved,
  withoutTags,
  withTags,
  type Tag,
} from '../../../src/domain/identity/tags.ts';

const tags: fc.Arbitrary<readonly Tag[]> = fc.array(
  fc.record({
    key: fc.constantFrom('team', 'region', 'Äpfel', 'a', ''),
    value: fc.constantFrom('x', 'y'),
  }),
);

describe('tags', () => {
  it('that are added replace those of the same key, the last given one winning', () => {
    fc.assert(
      fc.property(tags, tags, (before, added) => {
        const wanted = new Map([...before, ...added].map(({ key, value }) => [key, value]));
        const after = withTags(before, added);

        expect(new Map(after.map(({ key, value }) => [key, value]))).toEqual(wanted);
        expect(after).toHaveLength(wanted.size);
      }),
    );
  });

  it('stand in the order of their keys, however they came', () => {
    fc.assert(
      fc.property(tags, tags, (before, added) => {
        const keys = withTags(before, added).map(({ key }) => key);

        expect(keys).toEqual([...keys].sort());
        expect(withTags([], withTags(before, added))).toEqual(withTags(before, added));
      }),
    );
  });

  it('that are removed are those of the same key and value, and no others', () => {
    fc.assert(
      fc.property(tags, tags, (before, removed) => {
        const gone = new Set(removed.map(({ key, value }) => `${key}=${value}`));

        expect(withoutTags(before, removed)).toEqual(
          before.filter(({ key, value }) => !gone.has(`${key}=${value}`)),
        );
      }),
    );
  });

  it('are as before when what was added anew is removed again', () => {
    fc.assert(
      fc.property(tags, tags, (given, added) => {
        const before = withTags([], given);
        const known = new Set(before.map(({ key }) => key));
        const fresh = added.filter(({ key }) => !known.has(key));

        expect(withoutTags(withTags(before, fresh), fresh)).toEqual(before);
      }),
    );
  });
});

describe('a definition that is saved', () => {
  it('has the tags that it names and, unless they are overwritten, those that were there', () => {
    fc.assert(
      fc.property(tags, tags, (before, given) => {
        expect(tagsOnceSaved(before, { tags: given })).toEqual(withTags([], given));
        expect(tagsOnceSaved(before, { tags: given, overwriteTags: false })).toEqual(
          withTags(before, given),
        );
      }),
    );
  });

  it('may name them as a map', () => {
    const given = { tags: { team: 'sales', env: 'prod' } };
    expect(tagsOnceSaved([], given)).toEqual([
      { key: 'env', value: 'prod' },
      { key: 'team', value: 'sales' },
    ]);
  });

  it.each([{}, { tags: null }])('keeps its tags where it says nothing about them: %j', (given) => {
    fc.assert(
      fc.property(tags, (before) => {
        expect(tagsOnceSaved(before, given)).toBe(before);
      }),
    );
  });
});

describe('a filter', () => {
  it('of nothing is met by everything', () => {
    fc.assert(
      fc.property(tags, (some) => {
        expect(meetsTagFilter(some, {})).toBe(true);
        expect(meetsTagFilter(some, { key: '', value: '' })).toBe(true);
      }),
    );
  });

  it('of key and value is met where one tag has both', () => {
    fc.assert(
      fc.property(
        tags,
        fc.constantFrom('team', 'a'),
        fc.constantFrom('x', 'y'),
        (some, key, value) => {
          expect(meetsTagFilter(some, { key, value })).toBe(hasTag(some, { key, value }));
        },
      ),
    );
  });
});
