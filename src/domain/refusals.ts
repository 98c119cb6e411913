/**
 * Every way the API says no, as facts with their wording; anything else that is thrown is a bug.
 * A refusal knows no HTTP status: the OpenAPI document gives each operation its own (`x-refusals`).
 */

/** One thing that is wrong with a body, in the platform's shape. */
export interface Violation {
  readonly path: string;
  readonly message: string;
  readonly invalidValue?: unknown;
}

export function violation(path: string, message: string, invalidValue?: unknown): Violation {
  return invalidValue === undefined ? { path, message } : { path, message, invalidValue };
}

const refused: unique symbol = Symbol('refused');

export interface Refusal<Name extends string = string> {
  readonly [refused]: true;
  readonly name: Name;
  readonly message: string;
  readonly violations: readonly Violation[];
}

function refuse<Name extends string>(
  name: Name,
  message: string,
  violations: readonly Violation[] = [],
): Refusal<Name> {
  return { [refused]: true, name, message, violations };
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
export const unsupportedMediaType = (given: string) =>
  refuse(
    'UnsupportedMediaType',
    `Content-Type '${given}' is not supported; send application/json in UTF-8`,
  );

// Who may.
export const notPermitted = (action: string, target: string) =>
  refuse('NotPermitted', `You don't have permissions to ${action} ${target}`);

// Tokens.
export const wrongCredentials = () => refuse('WrongCredentials', 'Invalid access key or secret');
export const passwordLoginNotSupported = () =>
  refuse(
    'PasswordLoginNotSupported',
    'Login with email and password is not supported by this mock; send keyId and keySecret',
  );

// Users, groups.
export const unknownUser = (id: string) => refuse('UnknownUser', `No such user found by id: ${id}`);
export const unknownGroup = (id: string) =>
  refuse('UnknownGroup', `No such group found by id: ${id}`);
export const unknownRole = (role: string, known: readonly string[]) =>
  refuse('UnknownRole', `No such role found by name: ${role}; known roles are ${known.join(', ')}`);

// Forms.
export const unknownForm = (name: string, version: number) =>
  refuse(
    'UnknownForm',
    `No such user form template found by name: ${name}, version: ${String(version)}`,
  );
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
  refuse(
    'UnknownWorkflowDefinition',
    version === undefined
      ? `No such workflow found by name: ${name}`
      : `No such workflow found by name: ${name}, version: ${String(version)}`,
  );
export const unknownWorkflow = (id: string) =>
  refuse('UnknownWorkflow', `No such workflow found by id: ${id}`);
export const unsupportedStartOption = (option: string) =>
  refuse('UnsupportedStartOption', `${option} is not supported by this mock`);
export const unsupportedReadOption = (option: string) =>
  refuse('UnsupportedReadOption', `${option} is not supported by this mock`);

// Tasks.
export const unsupportedPollOption = (option: string) =>
  refuse('UnsupportedPollOption', `${option} is not supported by this mock`);
export const unknownTask = (id: string) => refuse('UnknownTask', `No such task found by id: ${id}`);

// Human tasks.
export const unknownHumanTask = (id: string) =>
  refuse('UnknownTask', `No such human task found by id: ${id}`);
export const unknownTaskRef = (ref: string, workflowId: string, iteration?: number) =>
  refuse(
    'UnknownTaskRef',
    `No such human task found by taskRefName: ${ref} in workflow: ${workflowId}` +
      (iteration === undefined ? '' : `, iteration: ${String(iteration)}`),
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
export const unsupportedSearch = (fields: readonly string[]) =>
  refuse('UnsupportedSearch', `Search by ${fields.join(', ')} is not supported by this mock`);
