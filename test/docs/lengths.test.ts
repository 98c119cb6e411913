import { describe, expect, it } from 'vitest';
import { documents, textOf } from './markdown.ts';

const WIDEST_LINE = 120;
const LONGEST_README = 200;

const others = [
  'CHANGELOG.md',
  'docs/architecture.md',
  'docs/fidelity.md',
  'docs/provider-states.md',
  'docs/refusals.md',
];

describe('the documents', () => {
  it.each(documents.filter((path) => !others.includes(path)))(
    'have no line that is too wide: %s',
    (path) => {
      expect(tooWide(path)).toEqual([]);
    },
  );

  it('have a README of three screens', () => {
    expect(textOf('README.md').split('\n').length - 1).toBeLessThanOrEqual(LONGEST_README);
  });
});

function tooWide(path: string): readonly string[] {
  return textOf(path)
    .split('\n')
    .filter((line) => line.length > WIDEST_LINE);
}
