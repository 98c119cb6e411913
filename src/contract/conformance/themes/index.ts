import type { Check } from '../check.ts';
import { updateByReferenceBody } from './update-by-reference-body.ts';
import { updateByReferenceCaller } from './update-by-reference-caller.ts';
import { updateByReference } from './update-by-reference.ts';

/** All checks, theme by theme. */
export const checks: readonly Check[] = [
  ...updateByReference,
  ...updateByReferenceCaller,
  ...updateByReferenceBody,
];
