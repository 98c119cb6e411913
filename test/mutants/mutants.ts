import type { Mutant } from './mutant.ts';

/** Each breaks one rule of the cluster. */
export const mutants: readonly Mutant[] = [
  {
    name: 'replaces-output',
    wrong: 'replaces what was saved instead of merging the answer into it',
    file: 'domain/human/update-output.js',
    replace: '{ ...saved, ...answer }',
    by: '{ ...answer }',
    caughtBy: 'C9',
  },
];
