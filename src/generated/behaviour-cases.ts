// Written by `npm run generate`. Do not edit.

import type { Evidence } from './operations.ts';

export interface BehaviourCase {
  readonly id: CaseId;
  readonly title: string;
  readonly requirement: string;
  readonly evidence: Evidence;
  /** Where that is known from; none where it is a choice. */
  readonly source: string;
}

export type CaseId =
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'A5'
  | 'A6'
  | 'A7'
  | 'A8'
  | 'A9'
  | 'A10'
  | 'A11'
  | 'A12'
  | 'A13'
  | 'A14'
  | 'A15'
  | 'A16'
  | 'A17'
  | 'A18'
  | 'A19'
  | 'A20'
  | 'A21'
  | 'A22'
  | 'A23'
  | 'A24'
  | 'A25'
  | 'A26'
  | 'A27'
  | 'A28'
  | 'A29'
  | 'A30'
  | 'A31'
  | 'A32'
  | 'B1'
  | 'B2'
  | 'B3'
  | 'B4'
  | 'B5'
  | 'B6'
  | 'B7'
  | 'B8'
  | 'B9'
  | 'B10'
  | 'B11'
  | 'C1'
  | 'C2'
  | 'C3'
  | 'C4'
  | 'C5'
  | 'C6'
  | 'C7'
  | 'C8'
  | 'C9'
  | 'C10'
  | 'C11'
  | 'C12'
  | 'C13'
  | 'C14'
  | 'C15'
  | 'C16'
  | 'C17'
  | 'C18'
  | 'C19'
  | 'C20'
  | 'C21'
  | 'C22'
  | 'C23'
  | 'C24'
  | 'C25'
  | 'D1'
  | 'D2'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D7'
  | 'D8'
  | 'D9'
  | 'D10'
  | 'E1'
  | 'E2'
  | 'E3'
  | 'E4'
  | 'E5'
  | 'E6'
  | 'E7'
  | 'E8'
  | 'E9'
  | 'E10'
  | 'E11'
  | 'E12'
  | 'E13'
  | 'E14'
  | 'E15'
  | 'E16'
  | 'E17'
  | 'E18'
  | 'E19'
  | 'E20'
  | 'E21'
  | 'E22'
  | 'E23'
  | 'E24'
  | 'E25'
  | 'E26'
  | 'E27'
  | 'E28'
  | 'E29'
  | 'E30'
  | 'F1'
  | 'F2'
  | 'F3'
  | 'F4'
  | 'F5'
  | 'F6'
  | 'F7'
  | 'F8'
  | 'F9'
  | 'F10'
  | 'F11'
  | 'F12'
  | 'F13'
  | 'G1'
  | 'G2'
  | 'G3'
  | 'G4'
  | 'G5'
  | 'G6'
  | 'G7'
  | 'G8'
  | 'G9'
  | 'G10'
  | 'G11'
  | 'G12'
  | 'G13'
  | 'G14'
  | 'G15'
  | 'G16'
  | 'G17'
  | 'G18'
  | 'G19'
  | 'G20'
  | 'G21'
  | 'G22'
  | 'G23'
  | 'G24'
  | 'G25'
  | 'G26';

/** What is promised, case by case, in the order of the list. */
export const behaviourCases: readonly BehaviourCase[] = [
  {
    id: 'A1',
    title: 'saves output without completing when complete is left out',
    requirement:
      'Given bob holds the claim, when he posts {decision: yes} for W and sign_off_ref without a complete parameter, then the answer is 200 with an empty body. The task stays IN_PROGRESS, its output is that one field and its action log has no new entry.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A2',
    title: 'saves output without completing when complete is false',
    requirement:
      'Given bob holds the claim, when he posts {decision: yes} with complete=false, then the answer is 200 with an empty body and the task is as if the parameter had been left out: IN_PROGRESS, output saved, log unchanged.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A3',
    title: 'completes the task when complete is true',
    requirement:
      'Given bob holds the claim, when he posts {decision: yes} with complete=true, then the answer is 200 with an empty body. The human task and its workflow task are COMPLETED and book_ref is SCHEDULED.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A4',
    title: 'answers 404 when no execution has the given id',
    requirement:
      'When the update names a workflowId that no execution carries, then the answer is 404 with an error body.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A5',
    title: 'answers 404 when the execution has no task of that reference',
    requirement:
      'Given the execution W, when the update names the reference nope, then the answer is 404.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A6',
    title: 'answers 404 when the reference belongs to a task that is not a HUMAN task',
    requirement:
      'Given book_ref has been scheduled in W, when the update names book_ref, which is a SIMPLE task, then the answer is 404.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A7',
    title: 'answers 404 when the task is defined but not reached yet',
    requirement:
      'Given a definition in which a HUMAN task comes later, when the update names that task before the execution has reached it, then the answer is 404.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A8',
    title: 'answers 400 when workflowId is missing',
    requirement: 'When the update carries no workflowId, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A9',
    title: 'answers 400 when taskRefName is missing',
    requirement: 'When the update carries no taskRefName, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A10',
    title: 'answers 404 when workflowId is blank',
    requirement:
      'When the update carries workflowId with an empty value, then the answer is 404: the parameter is there, but no execution has that id.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A11',
    title: 'answers 400 when complete is not a boolean',
    requirement: 'When the update carries complete=banana, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A12',
    title: 'reads complete without regard to case',
    requirement:
      'Given bob holds the claim, when he posts a full answer with complete=TRUE, then the answer is 200 and the task is COMPLETED.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'A13',
    title: 'answers 404 when an iteration is named for a task outside a loop',
    requirement:
      'Given sign_off_ref stands in no loop, when the update names iteration=2, then the answer is 404.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'A14',
    title: 'accepts iteration 0 for a task outside a loop',
    requirement:
      'Given sign_off_ref stands in no loop and bob holds the claim, when he updates it with iteration=0, then the answer is 200.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'A15',
    title: 'answers 400 when iteration is not a number',
    requirement: 'When the update carries iteration=x, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A16',
    title: 'updates the newest iteration when none is named',
    requirement:
      'Given a DO_WHILE loop that stands in its third iteration, when its HUMAN task is completed by its plain reference without an iteration, then the answer is 200, the task of iteration 3 is COMPLETED and the loop condition is evaluated.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A17',
    title: 'updates the iteration that is named',
    requirement:
      'Given a DO_WHILE loop that stands in its third iteration, when its HUMAN task is completed with iteration=3, then the answer is 200, the task of iteration 3 is COMPLETED and the loop condition is evaluated.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A18',
    title: 'answers 400 when the named iteration is already finished',
    requirement:
      'Given a loop in its third iteration, when the update names iteration=1, whose task is COMPLETED, then the answer is 400.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/update-human-task.mdx',
  },
  {
    id: 'A19',
    title: 'answers 404 when the loop has not reached the named iteration',
    requirement:
      'Given a loop in its third iteration, when the update names iteration=7, then the answer is 404.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'A20',
    title: 'accepts a reference that carries its iteration',
    requirement:
      'Given a loop in its third iteration, when the update names review_ref__3 and no iteration, then the answer is 200 and the task of iteration 3 is updated.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'A21',
    title: 'answers 404 when reference and iteration contradict each other',
    requirement:
      'Given a loop in its third iteration, when the update names review_ref__3 together with iteration=2, then the answer is 404.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'A22',
    title: 'accepts an iteration that is repeated with one value',
    requirement:
      'Given a loop in its third iteration, when the update carries iteration=3 twice, then the answer is 200 and the task of iteration 3 is updated.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'A23',
    title: 'answers 400 when several iterations are named',
    requirement:
      'Given a loop in its third iteration, when the update carries iteration=2 and iteration=3, then the answer is 400 and no task changes.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'A24',
    title: 'answers 400 when the loop has ended and no iteration is named',
    requirement:
      'Given a loop that ended after its third iteration, when the update names the plain reference without an iteration, then the answer is 400: the newest task is finished.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/update-human-task.mdx',
  },
  {
    id: 'A25',
    title: 'answers 404 when the named iteration has been dropped',
    requirement:
      'Given a loop with keepLastN 2 that stands in its fifth, when the update names iteration=2, then the answer is 404.',
    evidence: 'inferred',
    source: 'docs/reference-docs/operators/do-while.mdx',
  },
  {
    id: 'A26',
    title: 'addresses a task of a sub-workflow by the id of the sub-workflow only',
    requirement:
      'Given the HUMAN task lives in S, a sub-workflow of W, when the update names W, then the answer is 404; when it names S, the answer is 200.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'A27',
    title: 'updates the newest attempt after a retry',
    requirement:
      'Given the assignments ran out, the execution FAILED and was retried, when the update names the reference, then the answer is 200, the task of the newest attempt is updated and the old one stays as it was.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'A28',
    title: 'updates a task in a branch of a fork',
    requirement:
      'Given the HUMAN task stands in one branch of a FORK_JOIN, when it is completed by its reference, then the answer is 200 and the JOIN goes on waiting for the other branches.',
    evidence: 'inferred',
    source: 'docs/reference-docs/operators/fork-join.mdx',
  },
  {
    id: 'A29',
    title: 'answers 405 to a GET on the update path',
    requirement:
      'When /api/human/tasks/update/taskRef is requested with GET and a valid token, then the answer is 405.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'A30',
    title: 'answers 405 to a PUT on the update path',
    requirement:
      'When the update is sent with PUT and a valid token, as one version of the Go client does, then the answer is 405 and nothing changes.',
    evidence: 'inferred',
    source: 'conductor-sdk/conductor-go',
  },
  {
    id: 'A31',
    title: 'answers 401 when the token is missing',
    requirement:
      'When the update carries no X-Authorization header, then the answer is 401 and error is INVALID_TOKEN.',
    evidence: 'observed',
    source: 'conductor-oss/python-sdk#95',
  },
  {
    id: 'A32',
    title: 'answers 401 when the token has expired',
    requirement:
      'When the update carries a token whose time is up, then the answer is 401 and error is EXPIRED_TOKEN, upon which a client fetches a new token and tries once more.',
    evidence: 'inferred',
    source: 'conductor-oss/javascript-sdk',
  },
  {
    id: 'B1',
    title: 'lets an administrator update a task that somebody else claimed',
    requirement:
      'Given bob holds the claim, when root saves output, then the answer is 200. Bob stays the claimant and updatedBy is root.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B2',
    title: 'lets the task owner complete a task that somebody else claimed',
    requirement:
      'Given bob holds the claim, when ann, who started the execution, posts with complete=true, then the answer is 200, the task is COMPLETED and bob is still its claimant.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B3',
    title: 'refuses a person who has nothing to do with the task',
    requirement: 'Given bob holds the claim, when cal updates the task, then the answer is 403.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B4',
    title: 'refuses a member of the assigned group who is not the claimant',
    requirement:
      'Given bob holds the claim, when eve, who is in the assigned group finance too, updates the task, then the answer is 403.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B5',
    title: 'refuses an assignee who has not claimed the task',
    requirement:
      'Given the task is assigned to finance and unclaimed, when bob of finance updates it, then the answer is 403: he has to claim it first.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B6',
    title: 'lets the owner save output before anybody has claimed',
    requirement:
      'Given the task is unclaimed, when ann posts with complete=false, then the answer is 200, the output is saved and the task stays ASSIGNED.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B7',
    title: 'lets an administrator complete a task that nobody claimed',
    requirement:
      'Given the task is unclaimed, when root posts with complete=true, then the answer is 200. The task is COMPLETED without a claimant and its action log holds the assignment only.',
    evidence: 'assumed',
    source: 'docs/reference-docs/api/human-tasks/get-task.mdx',
  },
  {
    id: 'B8',
    title: 'lets an application update a task that it claimed for an outside person',
    requirement:
      'Given the application portal claimed the task for the outside person x@ext, when portal updates it, then the answer is 200.',
    evidence: 'inferred',
    source: 'docs/developer-guides/orchestrating-human-tasks.mdx',
  },
  {
    id: 'B9',
    title: 'refuses a person who holds UPDATE on the task definition only',
    requirement:
      'Given bob holds the claim and cal was granted UPDATE on the task definition sign_off, when cal updates the task, then the answer is 403.',
    evidence: 'documented',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B10',
    title: 'refuses to complete an open task that the caller has not claimed',
    requirement:
      'Given a HUMAN task without assignments and without a claim, when cal posts with complete=true, then the answer is 403.',
    evidence: 'assumed',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'B11',
    title: 'looks the task up before it checks the caller',
    requirement:
      'Given cal has no right to any task, when cal updates an unknown workflowId, then the answer is 404 and not 403.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C1',
    title: 'accepts an empty object when the task is not completed',
    requirement:
      'Given bob holds the claim, when he posts {} with complete=false, then the answer is 200 and the output is as before.',
    evidence: 'inferred',
    source: 'conductor-oss/javascript-sdk',
  },
  {
    id: 'C2',
    title: 'answers 400 when a required field was never given',
    requirement:
      'Given no decision was ever saved, when bob posts {} with complete=true, then the answer is 400 and validationErrors names decision.',
    evidence: 'assumed',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C3',
    title: 'completes with an empty object when the required fields were saved before',
    requirement:
      'Given bob saved {decision: yes}, when he posts {} with complete=true, then the answer is 200 and the task is COMPLETED with that decision.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C4',
    title: 'accepts a draft that lacks a required field',
    requirement:
      'Given bob holds the claim, when he posts {note: later} with complete=false, then the answer is 200 although decision is missing.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C5',
    title: 'answers 400 when a value is not one of those the form allows',
    requirement: 'When bob posts {decision: maybe}, then the answer is 400.',
    evidence: 'assumed',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C6',
    title: 'answers 400 when a value has the wrong type',
    requirement:
      'When bob posts amount as the string 12 next to a valid decision, then the answer is 400: nothing is converted.',
    evidence: 'assumed',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C7',
    title: 'stores a field that the form does not name',
    requirement:
      'When bob posts {decision: yes, extra: 1}, then the answer is 200 and extra is part of the output.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C8',
    title: 'answers 400 to an unnamed field when the form forbids it',
    requirement:
      'Given a form whose schema sets additionalProperties to false, when bob posts {decision: yes, extra: 1}, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C9',
    title: 'adds new fields to what was saved before',
    requirement:
      'Given bob saved {decision: yes}, when he saves {note: n}, then the answer is 200 and the output holds both fields.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C10',
    title: 'replaces a nested value as a whole',
    requirement:
      'Given bob saved {o: {a: 1}}, when he saves {o: {b: 2}}, then the answer is 200 and the output holds o as {b: 2}.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C11',
    title: 'answers 400 to null where the form asks for a string',
    requirement: 'When bob posts {note: null}, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C12',
    title: 'answers 400 when the body is not an object',
    requirement:
      'When the body is a list, a string, a number or null, then the answer is 400 each time.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C13',
    title: 'answers 400 when the body is not JSON',
    requirement: 'When the body is broken JSON, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C14',
    title: 'answers 400 when there is no body',
    requirement: 'When the update is sent without a body, then the answer is 400.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C15',
    title: 'ignores reserved keys in the body',
    requirement:
      'When bob posts {decision: yes} together with a key __humanTaskDefinition, then the answer is 200 and that key is in neither the output nor the input.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C16',
    title: 'stores a wrapped body as it is',
    requirement:
      'When bob posts {output: {decision: yes}} with complete=false, then the answer is 200 and the output holds one field named output: nothing is unwrapped.',
    evidence: 'observed',
    source: 'conductor-oss/javascript-sdk/examples/advanced/human-tasks.ts',
  },
  {
    id: 'C17',
    title: 'does not look for required fields inside a wrapped body',
    requirement:
      'When bob posts {output: {decision: yes}} with complete=true to a task with a form, then the answer is 400: decision is missing at the top level.',
    evidence: 'inferred',
    source: 'conductor-oss/javascript-sdk/examples/advanced/human-tasks.ts',
  },
  {
    id: 'C18',
    title: 'accepts any object when the task has no form',
    requirement:
      'Given a HUMAN task without a form, when the claimant posts any object with complete=true, then the answer is 200 and the task is COMPLETED.',
    evidence: 'observed',
    source: 'conductor-oss/javascript-sdk/examples/advanced/human-tasks.ts',
  },
  {
    id: 'C19',
    title: 'does not check the body when the form has been deleted',
    requirement:
      'Given the form SignOff was deleted after the task began, when bob posts {decision: maybe} with complete=true, then the answer is 200.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'C20',
    title: 'checks against the newest form when the task asks for version 0',
    requirement:
      'Given a task that names the form SignOff with version 0, when bob posts an answer, then the newest version of SignOff decides between 200 and 400.',
    evidence: 'inferred',
    source: 'conductor-oss/javascript-sdk',
  },
  {
    id: 'C21',
    title: 'changes nothing when the body fails the form',
    requirement:
      'When bob posts a body that fails the form with complete=true, then the answer is 400 and output, state and times of the task are as before.',
    evidence: 'inferred',
    source:
      'docs/reference-docs/api/human-tasks/update-human-task-by-workflow-id-and-task-reference-name.mdx',
  },
  {
    id: 'C22',
    title: 'lets one of two simultaneous completions win',
    requirement:
      'Given bob holds the claim, when two updates with complete=true arrive at the same time, then one is answered 200 and the other 400.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/update-human-task.mdx',
  },
  {
    id: 'C23',
    title: 'answers 400 when the task is already completed',
    requirement: 'Given a COMPLETED task, when it is updated again, then the answer is 400.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/update-human-task.mdx',
  },
  {
    id: 'C24',
    title: 'completes a task while the workflow is paused',
    requirement:
      'Given W is PAUSED, when bob posts with complete=true, then the answer is 200, and book_ref is scheduled only after W is resumed.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'C25',
    title: 'answers 400 when the workflow has been terminated',
    requirement: 'Given W was TERMINATED, when bob updates the task, then the answer is 400.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/update-human-task.mdx',
  },
  {
    id: 'D1',
    title: 'shows the task to everybody who has to do with it',
    requirement:
      'When an administrator, the owner, a member of the assigned group or the claimant reads T, then the answer is 200 and the task carries no fullTemplate.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task.mdx',
  },
  {
    id: 'D2',
    title: 'adds the form when withTemplate is true',
    requirement:
      'When T is read with withTemplate=true, then the answer is 200 and humanTaskDef holds fullTemplate.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task.mdx',
  },
  {
    id: 'D3',
    title: 'answers 404 when no task has the given id',
    requirement: 'When an unknown task id is read, then the answer is 404.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task.mdx',
  },
  {
    id: 'D4',
    title: 'refuses to show an assigned task to a stranger',
    requirement:
      'Given the task is assigned to finance, when cal reads it, then the answer is 403.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task.mdx',
  },
  {
    id: 'D5',
    title: 'shows the task to a person who may read it through a tag',
    requirement:
      'Given the task definition sign_off carries a tag and cal was granted READ on that tag, when cal reads T, then the answer is 200.',
    evidence: 'inferred',
    source: 'docs/access-control-and-security/tags.mdx',
  },
  {
    id: 'D6',
    title: 'shows the workflow task behind the human task',
    requirement:
      'Given the human task is ASSIGNED, when its workflow task is read, then the answer is 200 and its status is IN_PROGRESS.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/get-task-by-human-task-id.mdx',
  },
  {
    id: 'D7',
    title: 'answers 400 when there is no workflow task for the id',
    requirement: 'When the workflow task of an unknown id is read, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task-by-human-task-id.mdx',
  },
  {
    id: 'D8',
    title: 'gives the form of a task',
    requirement: 'When the form of T is read, then the answer is 200 with version 1 of SignOff.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task-ui-template.mdx',
  },
  {
    id: 'D9',
    title: 'answers 400 when the form of an unknown task is read',
    requirement: 'When the form of an unknown task id is read, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-task-ui-template.mdx',
  },
  {
    id: 'D10',
    title: 'keeps assignee and claimant on a completed task',
    requirement:
      'Given bob claimed and completed T, when T is read, then the answer is 200 with assignee, claimant and output, and the last entry of its action log is CLAIM.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'E1',
    title: 'lets a member of the assigned group claim',
    requirement:
      'Given the task is assigned to finance, when bob claims it, then the answer is 200 with state IN_PROGRESS, the claimant is the CONDUCTOR_USER bob and the group stays the assignee.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E2',
    title: 'refuses the claim of a stranger',
    requirement:
      'Given the task is assigned to finance, when cal claims it, then the answer is 403.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E3',
    title: 'answers 400 when an administrator claims what is assigned to others',
    requirement:
      'Given the task is assigned to finance, when root claims it without overrideAssignment, then the answer is 400 and nothing changes.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E4',
    title: 'lets an administrator claim with the override',
    requirement:
      'Given the task is assigned to finance, when root claims it with overrideAssignment=true, then the answer is 200 and root is both claimant and assignee.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E5',
    title: 'answers 400 to a second claim',
    requirement:
      'Given bob holds the claim, when the task is claimed again, with or without overrideAssignment, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E6',
    title: 'lets anybody claim an open task',
    requirement:
      'Given a HUMAN task without assignments, when cal claims it, then the answer is 200 and the task shows a claimant and no assignee.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E7',
    title: 'answers 400 when the claimed task does not exist',
    requirement: 'When an unknown task id is claimed, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/claim-task-conductor-user.mdx',
  },
  {
    id: 'E8',
    title: 'answers 400 when the claimed task is completed',
    requirement: 'Given a COMPLETED task, when root claims it, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E9',
    title: 'lets the owner claim for a member of an outside group',
    requirement:
      'Given the task is assigned to an EXTERNAL_GROUP, when ann claims it for an outside person, then the answer is 200, the claimant is that EXTERNAL_USER and the group stays the assignee.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/claim-task-external-user.mdx',
  },
  {
    id: 'E10',
    title: 'answers 400 when the task is assigned to another outside person',
    requirement:
      'Given the task is assigned to one EXTERNAL_USER, when ann claims it for another without overrideAssignment, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E11',
    title: 'replaces the outside assignee with the override',
    requirement:
      'Given the task is assigned to one EXTERNAL_USER, when ann claims it for another with overrideAssignment=true, then the answer is 200 and the new person is claimant and assignee.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/claim-task-external-user.mdx',
  },
  {
    id: 'E12',
    title: 'refuses a stranger who claims for somebody else',
    requirement: 'When cal claims the task for an outside person, then the answer is 403.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/claim-task-external-user.mdx',
  },
  {
    id: 'E13',
    title: 'returns the task to its assignee on release',
    requirement:
      'Given bob holds the claim, when he releases it, then the answer is 200, the task is ASSIGNED again and its action log gained RELEASE and ASSIGNMENT.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'E14',
    title: 'answers 400 when the released task is not claimed',
    requirement: 'Given the task is ASSIGNED, when it is released, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/release-human-task.mdx',
  },
  {
    id: 'E15',
    title: 'refuses a stranger who releases the claim of another',
    requirement: 'Given bob holds the claim, when cal releases it, then the answer is 403.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/release-human-task.mdx',
  },
  {
    id: 'E16',
    title: 'keeps saved output on release',
    requirement:
      'Given bob saved output, when he releases his claim, then the answer is 200 and the output is as before.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/release-human-task.mdx',
  },
  {
    id: 'E17',
    title: 'passes the task to the next assignee on skip',
    requirement:
      'Given the chain finance, then root, when root skips the current assignment, then the answer is 200, the assignee is root and index 0 is noted as skipped.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/skip-human-task.mdx',
  },
  {
    id: 'E18',
    title: 'answers 400 when there is no assignee to skip',
    requirement: 'Given an open task, when it is skipped, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/skip-human-task.mdx',
  },
  {
    id: 'E19',
    title: 'leaves the task open when the last assignment is skipped under LEAVE_OPEN',
    requirement:
      'Given the last assignment and the strategy LEAVE_OPEN, when it is skipped, then the answer is 200, the task is open to all and assignmentsCompleted is true.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/skip-human-task.mdx',
  },
  {
    id: 'E20',
    title: 'fails the workflow when the last assignment is skipped under TERMINATE',
    requirement:
      'Given the last assignment and the strategy TERMINATE, when it is skipped, then the answer is 200, the task is DELETED and the workflow FAILED with the same reason as when the time runs out (F3).',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/skip-human-task.mdx',
  },
  {
    id: 'E21',
    title: 'answers 400 when the skipped task is claimed',
    requirement: 'Given bob holds the claim, when the task is skipped, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E22',
    title: 'answers 400 when the skipped task does not exist',
    requirement: 'When an unknown task id is skipped, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/skip-human-task.mdx',
  },
  {
    id: 'E23',
    title: 'hands the task to the new assignees',
    requirement:
      'When an unclaimed task is reassigned to jane without expiry, then the answer is 200, the assignee is jane and the chain starts again at index 0.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/reassign-human-task.mdx',
  },
  {
    id: 'E24',
    title: 'answers 400 when the reassigned task is claimed',
    requirement: 'Given bob holds the claim, when the task is reassigned, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E25',
    title: 'answers 400 when the reassigned task does not exist',
    requirement: 'When an unknown task id is reassigned, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/reassign-human-task.mdx',
  },
  {
    id: 'E26',
    title: 'answers 400 when the task is reassigned to nobody',
    requirement: 'When an unclaimed task is reassigned with an empty list, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E27',
    title: 'marks the task as deleted and fails its workflow',
    requirement:
      'Given cal holds DELETE on the task definition, when cal deletes T, then the answer is 200, the record is DELETED and the workflow is FAILED and can be retried.',
    evidence: 'assumed',
    source: 'docs/reference-docs/api/human-tasks/delete-task.mdx',
  },
  {
    id: 'E28',
    title: 'answers 400 when the deleted task does not exist',
    requirement: 'When an unknown task id is deleted, then the answer is 400.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/delete-task.mdx',
  },
  {
    id: 'E29',
    title: 'deletes nothing when one id of many is unknown',
    requirement:
      'When several tasks are deleted at once and one id is unknown, then the answer is 400 and none of them is deleted.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'E30',
    title: 'makes a new human task when the workflow is retried',
    requirement:
      'Given T was deleted and its workflow FAILED, when the workflow is retried, then there is a new human task with a new id, ASSIGNED to the first assignee.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/delete-task.mdx',
  },
  {
    id: 'F1',
    title: 'moves an unclaimed task on when its time is up',
    requirement:
      'Given the task is assigned to finance for 30 minutes, when 30 minutes pass without a claim, then the assignee is root, assigneeIndex is 1 and the system logged ASSIGNMENT.',
    evidence: 'documented',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F2',
    title: 'leaves the task open when the last time is up under LEAVE_OPEN',
    requirement:
      'Given the last assignment expires and the strategy is LEAVE_OPEN, when its time is up, then the task is open to all and the system logged ASSIGNMENTS_COMPLETED.',
    evidence: 'documented',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F3',
    title: 'fails the workflow when the last time is up under TERMINATE',
    requirement:
      'Given the last assignment expires and the strategy is TERMINATE, when its time is up, then the record is DELETED, the workflow task CANCELED and the workflow FAILED. Its reason is exactly: Task terminated as no more assignments pending and completion strategy is TERMINATE',
    evidence: 'observed',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F4',
    title: 'never moves on when slaMinutes is 0',
    requirement:
      'Given an assignment with slaMinutes 0, when any amount of time passes, then assignee and state are as before.',
    evidence: 'documented',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F5',
    title: 'stops the clock when the task is claimed',
    requirement:
      'Given bob claimed before the time was up, when 30 minutes pass, then bob is still the claimant and the task IN_PROGRESS.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'F6',
    title: 'starts claimed when autoClaim meets a single person',
    requirement:
      'Given autoClaim and bob as the first assignee, when the task begins, then it is IN_PROGRESS and bob is its claimant.',
    evidence: 'documented',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F7',
    title: 'starts unclaimed when autoClaim meets a group',
    requirement:
      'Given autoClaim and a group as the first assignee, when the task begins, then it is ASSIGNED.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'F8',
    title: 'starts open when there are no assignments',
    requirement:
      'Given a HUMAN task without assignments, when it begins, then it is ASSIGNED without assignee and without assigneeIndex, and its action log holds ASSIGNMENTS_COMPLETED.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'F9',
    title: 'starts open when the task has no human definition at all',
    requirement:
      'Given a HUMAN task without __humanTaskDefinition, when it begins, then it is open as one without assignments and its displayName is its reference.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'F10',
    title: 'fills in an assignee that is taken from the input',
    requirement:
      'Given an assignee written as ${workflow.input.boss}, when the task begins, then the assignee is the person named in the input of the execution.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
  {
    id: 'F11',
    title: 'times out by the task definition',
    requirement:
      'Given a task definition with timeoutSeconds, when that time passes, then the task is TIMED_OUT, the workflow follows the timeout policy and a TIMED_OUT trigger fires.',
    evidence: 'inferred',
    source: 'docs/tutorials/document-approvals.mdx',
  },
  {
    id: 'F12',
    title: 'starts the triggered workflow once on completion',
    requirement:
      'Given a trigger COMPLETED that starts the workflow notify, when the task is completed, then notify is started exactly once.',
    evidence: 'documented',
    source: 'docs/reference-docs/operators/human.mdx',
  },
  {
    id: 'F13',
    title: 'survives a trigger that names an unknown workflow',
    requirement:
      'Given a trigger that names an unknown workflow, when it fires, then the task goes its way and the trigger log holds the error.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'G1',
    title: 'gives a new form version 1',
    requirement:
      'When a form of a new name is saved, then the answer is 200 with version 1 and createTime equals updateTime.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/save-task-ui-template.mdx',
  },
  {
    id: 'G2',
    title: 'adds a version when newVersion is true',
    requirement:
      'Given SignOff has version 1, when it is saved with newVersion=true, then the answer is 200 with version 2.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/save-task-ui-template.mdx',
  },
  {
    id: 'G3',
    title: 'overwrites the newest version when newVersion is false',
    requirement:
      'Given SignOff exists, when it is saved with newVersion=false, then the answer is 200, the newest version is overwritten and keeps its createTime.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/save-task-ui-template.mdx',
  },
  {
    id: 'G4',
    title: 'saves the version that the body names',
    requirement:
      'When a form is saved with version 5 in the body, then the answer is 200 with version 5.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/save-task-ui-template.mdx',
  },
  {
    id: 'G5',
    title: 'saves several forms in order',
    requirement:
      'When two new forms are saved at once, then the answer is 200 with both in the same order, each with version 1.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/create-user-forms-in-bulk.mdx',
  },
  {
    id: 'G6',
    title: 'answers 404 when no form has the given name',
    requirement: 'When the forms of an unknown name are listed, then the answer is 404.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/list-task-ui-templates.mdx',
  },
  {
    id: 'G7',
    title: 'lists one form when name and version are given',
    requirement:
      'When the forms are listed by name and version, then the answer is 200 with a list of one.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/list-task-ui-templates.mdx',
  },
  {
    id: 'G8',
    title: 'answers 500 when the deleted form does not exist',
    requirement:
      'When an unknown form, or an unknown version of a form, is deleted, then the answer is 500.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/delete-task-ui-template.mdx',
  },
  {
    id: 'G9',
    title: 'replaces the value of a tag with the same key',
    requirement:
      'Given SignOff carries a tag, when a tag with the same key is put, then the answer is 200 and SignOff carries the new value.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/add-tags-to-user-form.mdx',
  },
  {
    id: 'G10',
    title: 'removes tags from a form',
    requirement:
      'Given SignOff carries a tag, when it is deleted, then the answer is 200 and the tag is gone.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/delete-tags-from-a-uset-form.mdx',
  },
  {
    id: 'G11',
    title: 'shows a person their inbox',
    requirement:
      'When bob searches with searchType INBOX, then the answer is 200 with the tasks of finance, those assigned to him and the open ones, and no others.',
    evidence: 'documented',
    source: 'docs/developer-guides/orchestrating-human-tasks.mdx',
  },
  {
    id: 'G12',
    title: 'shows a person without ADMIN no foreign tasks in an ADMIN search',
    requirement:
      'Given bob owns no task, when he searches with searchType ADMIN, then the answer is 200 with an empty page.',
    evidence: 'assumed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G13',
    title: 'counts all matches and returns one page',
    requirement:
      'Given three matching tasks, when the search asks for size 1, then the answer is 200 with hits 1, totalHits 3 and pageSizeLimit 1.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G14',
    title: 'finds tasks by a field of their output',
    requirement:
      'Given a task with decision yes in its output, when taskOutputQuery is decision = yes, then the answer is 200 and the task is among the results.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G15',
    title: 'combines conditions on the output',
    requirement:
      'Given a task with decision yes and a note that begins with a, when taskOutputQuery is decision IN (yes, no) AND note = a*, then the answer is 200 and the task is among the results.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G16',
    title: 'finds tasks by words',
    requirement:
      'When fullTextQuery is "purchase" OR the quoted id T, then the answer is 200 with the tasks that match either.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G17',
    title: 'answers 400 when a state is unknown',
    requirement: 'When a search asks for states FOO, then the answer is 400.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'G18',
    title: 'leaves the definition out of search results',
    requirement:
      'When a search finds tasks, then the answer is 200 and no result carries humanTaskDef.',
    evidence: 'observed',
    source: 'docs/reference-docs/api/human-tasks/search-task-list.mdx',
  },
  {
    id: 'G19',
    title: 'gives a person without ADMIN no display names of the cluster',
    requirement:
      'When bob asks for the display names with searchType ADMIN, then the answer is 200 with an empty list.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/human-tasks/get-avalaible-human-task-display-names.mdx',
  },
  {
    id: 'G20',
    title: 'answers 400 when searchType is missing',
    requirement: 'When the display names are asked for without searchType, then the answer is 400.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/human-tasks/get-avalaible-human-task-display-names.mdx',
  },
  {
    id: 'G21',
    title: 'issues a token for a valid key',
    requirement:
      'When a token is asked for with a valid key and secret, then the answer is 200 with a token.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/tokens/generate-token.mdx',
  },
  {
    id: 'G22',
    title: 'answers 401 when the secret is wrong',
    requirement: 'When a token is asked for with a wrong secret, then the answer is 401.',
    evidence: 'assumed',
    source: 'none',
  },
  {
    id: 'G23',
    title: 'answers the id of the started execution as plain text',
    requirement:
      'When an execution is started, then the answer is 200 and its body is the bare id as text/plain.',
    evidence: 'documented',
    source: 'docs/reference-docs/api/workflow/start-workflow-execution.mdx',
  },
  {
    id: 'G24',
    title: 'answers 404 when the execution does not exist',
    requirement: 'When an unknown execution is read, then the answer is 404.',
    evidence: 'observed',
    source: 'conductor-oss/python-sdk/tests/integration/client/orkes/test_orkes_clients.py',
  },
  {
    id: 'G25',
    title: 'completes the human task when its workflow task is completed directly',
    requirement:
      'When root sets sign_off_ref of W to COMPLETED through the tasks API, then the answer is 200 with the task id as text and the human record is COMPLETED.',
    evidence: 'inferred',
    source: 'docs/reference-docs/api/task/update-task-status-in-workflow.mdx',
  },
  {
    id: 'G26',
    title: 'deletes the open human task of a terminated workflow',
    requirement:
      'When W is terminated, then the answer is 200, the workflow task is CANCELED and the human record DELETED.',
    evidence: 'inferred',
    source: 'conductor-oss/conductor',
  },
];
