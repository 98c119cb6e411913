/** How often something must have been called; left out: at least once. */
export interface Times {
  readonly exactly?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

const names: readonly string[] = ['exactly', 'atLeast', 'atMost'] satisfies (keyof Times)[];

/** What makes it no number of times; undefined: nothing. */
export function wrongTimes(times: Times): string | undefined {
  const given = Object.entries(times) as [string, unknown][];
  const isRight = ([name, count]: [string, unknown]) =>
    names.includes(name) &&
    (count === undefined || (Number.isSafeInteger(count) && Number(count) >= 0));
  if (given.length > 0 && given.every(isRight)) return undefined;
  return `"times" must have whole numbers from 0 under ${names.join(', ')}, got ${JSON.stringify(times)}`;
}

/** What is wrong with the number of calls that matched; undefined: nothing. */
export function timesProblem(matched: number, times: Times = { atLeast: 1 }): string | undefined {
  const { exactly, atLeast = 0, atMost = Infinity } = times;
  const isRight = matched >= atLeast && matched <= atMost && matched === (exactly ?? matched);
  if (isRight) return undefined;
  const wanted = [
    exactly === undefined ? [] : [`exactly ${String(exactly)}`],
    times.atLeast === undefined ? [] : [`at least ${String(times.atLeast)}`],
    times.atMost === undefined ? [] : [`at most ${String(times.atMost)}`],
  ].flat();
  return `expected ${wanted.join(' and ')} matching calls, got ${String(matched)}`;
}
