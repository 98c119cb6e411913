import { describe, expect, it } from 'vitest';
import { memoOfTexts } from '../../src/domain/memo.ts';

describe('what is made of texts', () => {
  it('is made once for a text that comes again', () => {
    const asked: string[] = [];
    const made = memoOfTexts((text) => {
      asked.push(text);
      return { length: text.length };
    });
    expect([made('json'), made('json'), made('')]).toEqual([
      { length: 4 },
      { length: 4 },
      { length: 0 },
    ]);
    expect(asked).toEqual(['json', '']);
  });

  it('is forgotten when too many texts have come: they may be without end', () => {
    let made = 0;
    const memo = memoOfTexts(() => (made += 1) > 0);
    for (let at = 0; at < 1_000; at += 1) memo(`text ${String(at)}`);
    memo('text 0');
    expect(made).toBe(1_001);
  });
});
