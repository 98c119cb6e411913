import type { Mutant } from './mutant.ts';
import { wrongAnswers } from './wrong-answers.ts';
import { wrongCourses } from './wrong-courses.ts';
import { wrongPermissions } from './wrong-permissions.ts';
import { wrongWires } from './wrong-wires.ts';

/** Each breaks one rule of the cluster. */
export const mutants: readonly Mutant[] = [
  ...wrongPermissions,
  ...wrongAnswers,
  ...wrongCourses,
  ...wrongWires,
];
