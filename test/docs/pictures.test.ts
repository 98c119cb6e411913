import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { screenshots } from '../../scripts/screenshots/screenshots.ts';
import { documents, root, textOf } from './markdown.ts';

const folder = `${root}docs/images/`;
const names = readdirSync(folder).sort();

/** Bytes: they are part of the package. */
const MOST_EACH = 150_000;
const MOST_TOGETHER = 800_000;

describe('the pictures of the documents', () => {
  it('are those that npm run docs:screenshots takes', () => {
    expect(names).toEqual(screenshots.map(({ name }) => `${name}.png`).sort());
  });

  it('are each shown, with words for those who do not see them', () => {
    const shown = documents.flatMap((path) =>
      [...textOf(path).matchAll(/!\[([^\]]{20,})\]\((?:docs\/)?images\/([a-z]+\.png)\)/g)].map(
        ([, , name]) => name,
      ),
    );
    expect([...new Set(shown)].sort()).toEqual(names);
  });

  it('are small', () => {
    const sizes = names.map((name) => readFileSync(folder + name).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_EACH);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_TOGETHER);
  });
});
