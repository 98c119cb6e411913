import { describe, expect, it } from 'vitest';
import { documents, textOf } from './markdown.ts';

const WIDEST_LINE = 120;
const LONGEST_README = 200;

const generated = [
  'docs/engine.md',
  'docs/fidelity.md',
  'docs/provider-states.md',
  'docs/refusals.md',
];
const others = ['CHANGELOG.md', ...generated];

describe('the documents', () => {
  it.each(documents.filter((path) => !others.includes(path)))(
    'have no line that is too wide: %s',
    (path) => {
      expect(tooWide(path)).toEqual([]);
    },
  );

  it.each(generated)('have no line that is too wide, but for a single word: %s', (path) => {
    const breakable = tooWide(path).filter(
      (line) => !line.split(/\s+/).some((word) => word.length > WIDEST_LINE),
    );
    expect(breakable).toEqual([]);
  });

  it('have a README of three screens', () => {
    expect(textOf('README.md').split('\n').length - 1).toBeLessThanOrEqual(LONGEST_README);
  });
});

function tooWide(path: string): readonly string[] {
  return textOf(path)
    .split('\n')
    .filter((line) => line.length > WIDEST_LINE);
}
