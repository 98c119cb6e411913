import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/progress.ts';

const CLEAR = '\r\u{1b}[K';
const watched = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => written.push(text) };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the progress of long work', () => {
  it('is shown on a terminal from two seconds on, and is gone at the end', () => {
    const terminal = watched(true);
    const progress = showProgress('verifying interaction', terminal);
    progress.at(1, 9);
    vi.advanceTimersByTime(1_999);
    expect(terminal.written).toEqual([]);

    vi.advanceTimersByTime(1);
    progress.at(2, 9);
    progress.clear();
    progress.end();
    expect(terminal.written).toEqual([
      `${CLEAR}verifying interaction 1 of 9 …`,
      `${CLEAR}verifying interaction 2 of 9 …`,
      CLEAR,
      CLEAR,
    ]);
  });

  it('is not shown of work that is done before', () => {
    const terminal = watched(true);
    const progress = showProgress('verifying interaction', terminal);
    progress.at(1, 1);
    progress.end();
    vi.advanceTimersByTime(10_000);
    expect(terminal.written).toEqual([]);
  });

  it('is not shown in a pipe', () => {
    const pipe = watched(false);
    const progress = showProgress('verifying interaction', pipe);
    vi.advanceTimersByTime(10_000);
    progress.at(1, 2);
    progress.clear();
    progress.end();
    expect(pipe.written).toEqual([]);
  });
});
