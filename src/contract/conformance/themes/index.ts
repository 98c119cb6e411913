import type { Check } from '../check.ts';
import { updateByReferenceBody } from './update-by-reference-body.ts';
import { updateByReferenceCaller } from './update-by-reference-caller.ts';
import { assignment } from './assignment.ts';
import { claiming } from './claiming.ts';
import { forms } from './forms.ts';
import { identityAndExecutions } from './identity-and-executions.ts';
import { reading } from './reading.ts';
import { reassigningAndDeleting } from './reassigning-and-deleting.ts';
import { releasingAndSkipping } from './releasing-and-skipping.ts';
import { searching } from './searching.ts';
import { triggersAndTimeouts } from './triggers-and-timeouts.ts';
import { updateByReference } from './update-by-reference.ts';

/** All checks, theme by theme. */
export const checks: readonly Check[] = [
  ...updateByReference,
  ...updateByReferenceCaller,
  ...updateByReferenceBody,
  ...reading,
  ...claiming,
  ...releasingAndSkipping,
  ...reassigningAndDeleting,
  ...assignment,
  ...triggersAndTimeouts,
  ...forms,
  ...searching,
  ...identityAndExecutions,
];
