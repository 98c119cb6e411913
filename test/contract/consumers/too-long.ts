import type { Matcher } from 'conductor-mock/pact';

const part = 'as long as it gets ';
const times = Math.ceil(6_291_457 / part.length);

/** A text that no cluster takes: it alone is longer than six mebibytes. */
export const tooLong = part.repeat(times);

/** The same in a pact, which says how to make it instead of holding it. */
export const tooLongInPact: Matcher<string> & { readonly regex: string } = {
  'pact:matcher:type': 'type',
  'pact:generator:type': 'Regex',
  regex: `(${part}){${times}}`,
  value: part,
};
