import type { Check } from '../check.ts';
import { assignment } from './assignment.ts';
import { claiming } from './claiming.ts';
import { forms } from './forms.ts';
import { identityAndExecutions } from './identity-and-executions.ts';
import { reading } from './reading.ts';
import { reassigningAndDeleting } from './reassigning-and-deleting.ts';
import { releasingAndSkipping } from './releasing-and-skipping.ts';
import { searching } from './searching.ts';
import { timeoutsAndTriggers } from './timeouts-and-triggers.ts';
import { updatingBody } from './updating-body.ts';
import { updatingByReference } from './updating-by-reference.ts';
import { updatingCaller } from './updating-caller.ts';
import { updatingInALoop } from './updating-in-a-loop.ts';
import { updatingMethodAndToken } from './updating-method-and-token.ts';
import { updatingNestedTasks } from './updating-nested-tasks.ts';
import { updatingOutput } from './updating-output.ts';
import { updatingToTheEnd } from './updating-to-the-end.ts';
import { updatingUnderOtherForms } from './updating-under-other-forms.ts';

/** All checks, theme by theme, in the order of the cases. */
export const checks: readonly Check[] = [
  ...updatingByReference,
  ...updatingInALoop,
  ...updatingNestedTasks,
  ...updatingMethodAndToken,
  ...updatingCaller,
  ...updatingOutput,
  ...updatingBody,
  ...updatingUnderOtherForms,
  ...updatingToTheEnd,
  ...reading,
  ...claiming,
  ...releasingAndSkipping,
  ...reassigningAndDeleting,
  ...assignment,
  ...timeoutsAndTriggers,
  ...forms,
  ...searching,
  ...identityAndExecutions,
];
