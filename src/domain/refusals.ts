/**
 * Every way the API says no, as facts with their wording; anything else that is thrown is a bug.
 * A refusal knows no HTTP status: the OpenAPI document gives each operation its own (`x-refusals`).
 */

import type { Path } from './path.ts';

/** One thing that is wrong with a body. */
export interface Violation {
  readonly path: Path;
  readonly message: string;
  readonly invalidValue?: unknown;
}

export function violation(path: Path, message: string, invalidValue?: unknown): Violation {
  return invalidValue === undefined ? { path, message } : { path, message, invalidValue };
}

const refused: unique symbol = Symbol('refused');

export interface Refusal<Name extends string = string> {
  readonly [refused]: true;
  readonly name: Name;
  readonly message: string;
  readonly violations: readonly Violation[];
  /** What may help besides: told beside the answer, whose words are the platform's. */
  readonly hints: readonly string[];
  /** What the call named and is not there: by it is found what was probably meant (access/not-found-hints.ts). */
  readonly notFound?: NotFound;
  /** How the answer is known that it stands for. Left out: as the refusal itself. */
  readonly evidence?: 'assumed' | 'inferred' | 'observed' | 'documented';
  /** The row of the grid that does not let the caller in, as `resource.action`. */
  readonly rule?: string;
}

export type NotFound = { readonly id: string } | TaskNotFound;

/** A task by its reference in an execution. */
export interface TaskNotFound {
  readonly workflowId: string;
  readonly reference: string;
  readonly iteration?: number | undefined;
  /** That a worker runs; otherwise a human task. */
  readonly isRunning?: boolean;
}

function refuse<Name extends string>(
  name: Name,
  message: string,
  violations: readonly Violation[] = [],
): Refusal<Name> {
  return { [refused]: true, name, message, violations, hints: [] };
}

export function withHints<Name extends string>(
  refusal: Refusal<Name>,
  hints: readonly string[],
): Refusal<Name> {
  return hints.length === 0 ? refusal : { ...refusal, hints: [...refusal.hints, ...hints] };
}

function lacking<Name extends string>(refusal: Refusal<Name>, notFound: NotFound): Refusal<Name> {
  return { ...refusal, notFound };
}

/** The refusal of one element of a list, its violations at that element's index. */
export function inList<Name extends string>(refusal: Refusal<Name>, index: number): Refusal<Name> {
  const violations = refusal.violations.map((one) => ({
    ...one,
    path: [index, ...one.path],
  }));
  return { ...refusal, violations };
}

export function isRefusal<T>(value: T): value is Extract<T, Refusal> {
  return typeof value === 'object' && value !== null && refused in value;
}

const VALIDATION_FAILED = 'Validation failed, check below errors for detail.';

// The edge: token, route, parameters, body.
export const missingToken = () => refuse('MissingToken', 'Token cannot be null or empty');
export const invalidToken = () => refuse('InvalidToken', 'Token is invalid');
export const expiredToken = () => refuse('ExpiredToken', 'Token has expired');
export const unknownRoute = (method: string, path: string) =>
  refuse('UnknownRoute', `No such endpoint: ${method} ${path}`);
/** Only where evidence is strict: `answer`, which is known by `evidence`, is not given. */
export const evidenceTooWeak = (
  answer: string,
  evidence: NonNullable<Refusal['evidence']>,
  least: string,
) => ({
  ...refuse(
    'EvidenceTooWeak',
    `The answer of this mock would be ${answer}, which is ${evidence}; --strict-evidence ${least} withholds what is known less well`,
  ),
  evidence,
});
/** Only where names are strict: without it, the platform ignores such a name, and so does the mock. */
export const unknownNames = (names: readonly string[]) => refuse('UnknownName', names.join('; '));
/** Only the mock, where it listens on this machine alone: a page of elsewhere that gives its own name to this address. */
export const foreignHost = (host: string) =>
  refuse(
    'ForeignHost',
    `Host "${host}" is not this server; start it with --host-name to let it answer under that name`,
  );
export const methodNotAllowed = (method: string) =>
  refuse('MethodNotAllowed', `Request method '${method}' is not supported`);
export const operationNotBuilt = (method: string, path: string) =>
  refuse(
    'OperationNotBuilt',
    `${method} ${path} is part of the platform's API but not built in this mock`,
  );
export const malformedPath = (path: string) =>
  refuse('MalformedPath', `The path ${path} is not valid percent-encoded UTF-8`);
export const missingParameter = (name: string, type: string) =>
  refuse(
    'InvalidParameter',
    `Required request parameter '${name}' for method parameter type ${type} is not present`,
  );
export const invalidParameter = (name: string, type: string, value: string) =>
  refuse(
    'InvalidParameter',
    `Failed to convert value of type 'java.lang.String' to required type '${type}' for parameter '${name}': "${value}"`,
  );
export const parameterOutOfRange = (name: string, wanted: string, value: string) =>
  refuse('InvalidParameter', `Parameter '${name}' must be ${wanted}, got "${value}"`);
export const repeatedParameter = (name: string) =>
  refuse('InvalidParameter', `Parameter '${name}' takes one value but was given several`);
export const missingBody = () => refuse('MissingBody', 'Required request body is missing');
export const malformedBody = (problem: string) =>
  refuse('MalformedBody', `JSON parse error: ${problem}`);
export const invalidBody = (violations: readonly Violation[]) =>
  refuse('InvalidBody', VALIDATION_FAILED, violations);
export const bodyTooLarge = (limitBytes: number) =>
  refuse('BodyTooLarge', `The request body is larger than ${String(limitBytes)} bytes`);
export const workflowInputTooLarge = (bytes: number, limitBytes: number) =>
  refuse('WorkflowInputTooLarge', tooLarge('workflow input', bytes, limitBytes));
export const taskOutputTooLarge = (bytes: number, limitBytes: number) =>
  refuse('TaskOutputTooLarge', tooLarge('task output', bytes, limitBytes));
const tooLarge = (what: string, bytes: number, limitBytes: number) =>
  `payload too large: the ${what} has ${String(bytes)} bytes, more than the limit of ${String(limitBytes)}`;
export const unsupportedMediaType = (given: string, taken: string) =>
  refuse(
    'UnsupportedMediaType',
    `Content-Type '${given}' is not supported; send ${taken} in UTF-8`,
  );
export const unsupportedEncoding = (given: string) =>
  refuse(
    'UnsupportedMediaType',
    `Content-Encoding '${given}' is not supported; send the body unencoded`,
  );

/** A test has asked for the refusal, and nobody knows the words. */
export const refusedByFault = (name: string, fault: string) =>
  refuse(name, `${name}, by the fault ${fault}`);

// Who may.
/** `rule`: the row of the grid, as `resource.action`. */
export const notPermitted = (action: string, target: string, rule: string) => ({
  ...refuse('NotPermitted', `You don't have permissions to ${action} ${target}`),
  rule,
});

// Tokens.
export const wrongCredentials = () => refuse('WrongCredentials', 'Invalid access key or secret');
export const passwordLoginNotSupported = () =>
  refuse(
    'PasswordLoginNotSupported',
    'Login with email and password is not supported by this mock; send keyId and keySecret',
  );

// Users, groups, applications.
export const unknownUser = (id: string) => refuse('UnknownUser', `No such user found by id: ${id}`);
export const reservedUserId = (id: string) =>
  refuse(
    'ReservedUserId',
    `The id ${id} belongs to applications: ids of users do not begin with app:`,
  );
export const unknownGroup = (id: string) =>
  refuse('UnknownGroup', `No such group found by id: ${id}`);
export const unknownApplication = (id: string) =>
  refuse('UnknownApplication', `No such application found by id: ${id}`);
export const unknownAccessKey = (id: string) =>
  refuse('UnknownAccessKey', `No such access key found by id: ${id}`);
export const unknownRole = (role: string, known: readonly string[]) =>
  refuse('UnknownRole', `No such role found by name: ${role}; known roles are ${known.join(', ')}`);

// Forms.
export const unknownForm = (name: string, version: number) =>
  refuse(
    'UnknownForm',
    `No such user form template found by name: ${name}, version: ${String(version)}`,
  );
export const unknownFormName = (name: string) =>
  refuse('UnknownForm', `No such user form template found by name: ${name}`);
export const formOfTaskMissing = (taskId: string) =>
  refuse('UnknownForm', `Human task ${taskId} has no user form template`);
export const invalidForm = (violations: readonly Violation[]) =>
  refuse('InvalidForm', VALIDATION_FAILED, violations);

// Workflow definitions and executions.
export const invalidWorkflowDefinition = (violations: readonly Violation[]) =>
  refuse('InvalidWorkflowDefinition', VALIDATION_FAILED, violations);
export const unsupportedDefinition = (violations: readonly Violation[]) =>
  refuse(
    'UnsupportedDefinition',
    `The definition uses what this mock does not build: ${violations.map((one) => one.message).join('; ')}`,
    violations,
  );
export const workflowDefinitionExists = (name: string, version: number) =>
  refuse('WorkflowDefinitionExists', `Workflow with ${name}.${String(version)} already exists!`);
export const unknownWorkflowDefinition = (name: string, version?: number) =>
  lacking(
    refuse(
      'UnknownWorkflowDefinition',
      version === undefined
        ? `No such workflow found by name: ${name}`
        : `No such workflow found by name: ${name}, version: ${String(version)}`,
    ),
    { id: name },
  );
export const unknownRateLimit = (name: string) =>
  refuse('UnknownRateLimit', `No rate limit found for workflow: ${name}`);
export const unknownWorkflow = (id: string) =>
  lacking(refuse('UnknownWorkflow', `No such workflow found by id: ${id}`), { id });
export const unsupportedStartOption = (option: string) =>
  refuse('UnsupportedStartOption', `${option} is not supported by this mock`);
export const idempotencyKeyInUse = (key: string, workflowId: string) =>
  refuse(
    'IdempotencyKeyInUse',
    `Workflow with idempotency key: ${key} already exists, with id: ${workflowId}`,
  );

export const workflowIsCompleted = () =>
  refuse('WorkflowIsTerminal', 'Cannot terminate a COMPLETED workflow.');
export const workflowHasEnded = (id: string) =>
  refuse('WorkflowIsTerminal', `Workflow ${id} has ended, status cannot be updated.`);
export const workflowInTerminalState = (status: string) =>
  refuse('WorkflowIsTerminal', `Workflow is in terminal state. Status = ${status}`);
export const workflowNotPaused = (id: string, status: string) =>
  refuse(
    'WorkflowNotPaused',
    `The workflow ${id} is not PAUSED so cannot resume. Current status is ${status}`,
  );
export const workflowIsRunning = (status: string) =>
  refuse('WorkflowIsRunning', `Workflow is still running.  status=${status}`);
export const nothingToRetry = () =>
  refuse(
    'NothingToRetry',
    'There are no retryable tasks! Use restart if you want to attempt entire workflow execution again.',
  );
export const retriedByParent = (id: string, taskId: string, parentId: string) =>
  refuse(
    'RetriedByParent',
    `Parent task ${taskId} of workflow ${parentId} is already retried, retrying subworkflow ${id} is prohibited because retryIfHasParent=false in retry request`,
  );
export const workflowNotEnded = (id: string, action: string) =>
  refuse('WorkflowNotEnded', `Workflow: ${id} is not in terminal state, unable to ${action}.`);
export const workflowNotRestartable = (id: string) =>
  refuse('WorkflowNotRestartable', `Workflow: ${id} is non-restartable`);
export const unknownTaskToRerun = (id: string) =>
  lacking(refuse('UnknownTask', `Task ${id} not found`), { id });
export const workflowNotRunning = (id: string, reference: string, done: string) =>
  refuse(
    'WorkflowNotRunning',
    `The workflow ${id} is not running so the task referenced by ${reference} cannot be ${done}`,
  );
export const unknownTaskReference = (reference: string, definition: string) =>
  refuse(
    'UnknownTaskReference',
    `The task referenced by ${reference} does not exist in the WorkflowDefinition ${definition}`,
  );
export const taskAlreadyProcessed = (reference: string) =>
  refuse(
    'TaskAlreadyProcessed',
    `The task referenced ${reference} has already been processed, cannot be skipped`,
  );
export const taskNotInUpgrade = (reference: string, name: string, version: number) =>
  refuse(
    'TaskNotInUpgrade',
    `The task ${reference}, at which the execution stands, is not in the outermost list of ${name}, version: ${String(version)}`,
  );
export const unsupportedUpgrade = (reference: string) =>
  refuse(
    'UnsupportedUpgrade',
    `The execution stands at ${reference}, inside of another task; this mock upgrades only from a task of the outermost list`,
  );
export const taskNotAtTopLevel = (reference: string) =>
  refuse(
    'TaskNotAtTopLevel',
    `The task referenced by ${reference} stands inside another task, so it cannot be jumped to`,
  );

// Task definitions.
export const unknownTaskDefinition = (name: string) =>
  lacking(refuse('UnknownTaskDefinition', `No such taskType found by name: ${name}`), { id: name });
export const invalidTaskDefinition = (violations: readonly Violation[]) =>
  refuse('InvalidTaskDefinition', VALIDATION_FAILED, violations);
export const unsupportedTaskDefinition = (violations: readonly Violation[]) =>
  refuse(
    'UnsupportedTaskDefinition',
    `The task definition uses what this mock does not build: ${violations.map((one) => one.message).join('; ')}`,
    violations,
  );

// Tags.
export const unknownTag = (key: string, value: string, target: string) =>
  refuse('UnknownTag', `No such tag found by key: ${key}, value: ${value} on ${target}`);

// Tasks.
export const pollTimeoutTooLong = () =>
  refuse('PollTimeoutTooLong', 'Long Poll Timeout value cannot be more than 5 seconds');
export const unsupportedReportOption = (option: string) =>
  refuse('UnsupportedReportOption', `${option} is not supported by this mock`);
export const taskRunByServer = (id: string, type: string) =>
  refuse(
    'TaskRunByServer',
    `Task ${id} is of type ${type}, which the server runs itself, and cannot be updated`,
  );
export const noRunningTask = (ref: string, workflowId: string) =>
  lacking(
    refuse('NoRunningTask', `Found no running task ${ref} of workflow ${workflowId} to update`),
    { workflowId, reference: ref, isRunning: true },
  );
export const noTaskToSignal = (workflowId: string) =>
  refuse(
    'NoTaskToSignal',
    `Found no running task of workflow ${workflowId} that waits for a signal`,
  );
export const unknownTask = (id: string) =>
  lacking(refuse('UnknownTask', `No such task found by id: ${id}`), { id });
export const unknownTaskStatus = (given: string, known: readonly string[]) =>
  refuse('UnknownTaskStatus', `status: there is no "${given}"; there are ${known.join(', ')}`);
export const unknownTaskId = (id: string) =>
  lacking(refuse('UnknownTask', `No such task found by taskId: ${id}`), { id });

// Human tasks.
export const unknownHumanTask = (id: string) =>
  lacking(refuse('UnknownTask', `No such human task found by id: ${id}`), { id });
export const unknownTaskRef = (ref: string, workflowId: string, iteration?: number) =>
  lacking(
    refuse(
      'UnknownTaskRef',
      `No such human task found by taskRefName: ${ref} in workflow: ${workflowId}` +
        (iteration === undefined ? '' : `, iteration: ${String(iteration)}`),
    ),
    { workflowId, reference: ref, iteration },
  );
export const ambiguousIteration = (iterations: readonly number[]) =>
  refuse(
    'AmbiguousIteration',
    `Parameter 'iteration' names one iteration but several were given: ${iterations.join(', ')}`,
  );
export const taskIsTerminal = (id: string, state: string) =>
  refuse('TaskIsTerminal', `Human task ${id} is already in terminal state: ${state}`);
export const alreadyClaimed = (id: string) =>
  refuse('AlreadyClaimed', `Human task ${id} is already claimed`);
export const assignedToAnother = (id: string) =>
  refuse('AssignedToAnother', `Human task ${id} is assigned to a different user or group`);
export const outputBreaksForm = (violations: readonly Violation[]) =>
  refuse('OutputBreaksForm', VALIDATION_FAILED, violations);
export const invalidSearchQuery = (field: string, problem: string) =>
  refuse('InvalidSearchQuery', `${field}: ${problem}`);
export const taskNotClaimed = (id: string) =>
  refuse('TaskNotClaimed', `Human task ${id} is not claimed`);
export const taskIsClaimed = (id: string, done: string) =>
  refuse('TaskIsClaimed', `Human task ${id} is claimed and cannot be ${done}`);
export const noAssigneeToSkip = (id: string) =>
  refuse('NoAssigneeToSkip', `Human task ${id} has no assignee to skip`);
export const taskIsDeleted = (id: string) =>
  refuse('TaskIsDeleted', `Human task ${id} is already in terminal state: DELETED`);
export const invalidAssignments = (violations: readonly Violation[]) =>
  refuse('InvalidAssignments', VALIDATION_FAILED, violations);
