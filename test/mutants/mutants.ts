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
  {
    name: 'gives-away-what-is-claimed',
    wrong: 'lets anybody claim what somebody else has claimed',
    file: 'domain/human/transitions.js',
    replace: "claim: { PENDING: 'IN_PROGRESS',",
    by: "claim: { IN_PROGRESS: 'IN_PROGRESS', PENDING: 'IN_PROGRESS',",
    caughtBy: 'E5',
  },
  {
    name: 'ignores-the-form',
    wrong: 'takes any answer, whatever the form says',
    file: 'domain/forms/judge-output.js',
    replace: 'return findings.map(asViolation)',
    by: 'return []',
    caughtBy: 'C5',
  },
  {
    name: 'reassigns-what-is-claimed',
    wrong: 'takes a task from its claimant and reassigns it',
    file: 'domain/human/reassign.js',
    replace: "stateAfter('reassign', task.state)",
    by: "'ASSIGNED'",
    caughtBy: 'E24',
  },
  {
    name: 'keeps-one-version',
    wrong: 'overwrites the form that was to have a new version',
    file: 'domain/forms/form.js',
    replace: 'newVersion || newest === 0',
    by: 'newest === 0',
    caughtBy: 'G2',
  },
];
