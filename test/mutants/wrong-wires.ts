import type { TamperedAnswers } from './mutant.ts';

/** Answers that somebody changes between the cluster and the caller. */
export const wrongWires: readonly TamperedAnswers[] = [
  {
    name: 'refuses-nothing',
    wrong: 'answers 200 and nothing instead of every refusal',
    tamper: ({ status }) => (status < 400 ? {} : { status: 200, body: '' }),
    caughtBy: 'A4',
  },
  {
    name: 'hides-what-is-forbidden',
    wrong: 'answers 404 instead of 403',
    tamper: ({ status }) => (status === 403 ? { status: 404 } : {}),
    caughtBy: 'B3',
  },
  {
    name: 'refuses-in-silence',
    wrong: 'refuses without an error body',
    tamper: ({ status }) => (status < 400 ? {} : { body: '' }),
    caughtBy: 'A4',
  },
];
