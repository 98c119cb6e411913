import type { Check } from '../check.ts';
import { updateByReference } from './update-by-reference.ts';

/** All checks, theme by theme. */
export const checks: readonly Check[] = [...updateByReference];
