import type { Matcher } from 'conductor-mock/pact';

const part = 'as long as it gets ';
const tooLongTimes = timesToReach(6_291_457);
const tooLargeTimes = timesToReach(3_145_729);

function timesToReach(length: number): number {
  return Math.ceil(length / part.length);
}

/** A text that no cluster takes: it alone is longer than six mebibytes. */
export const tooLong = part.repeat(tooLongTimes);

/** The same in a pact, which says how to make it instead of holding it. */
export const tooLongInPact = repeatedInPact(tooLongTimes);

/** A text that a body may hold, but no task's output: it alone is larger than three mebibytes. */
export const tooLarge = part.repeat(tooLargeTimes);

export const tooLargeInPact = repeatedInPact(tooLargeTimes);

function repeatedInPact(times: number): Matcher<string> & { readonly regex: string } {
  return {
    'pact:matcher:type': 'type',
    'pact:generator:type': 'Regex',
    regex: `(${part}){${times}}`,
    value: part,
  };
}
