/** What the mock says when it refuses, for the expectations that are made of it alone. */

export const validationFailed = 'Validation failed, check below errors for detail.';
export const missingBody = 'Required request body is missing';
export const malformedBody = /^JSON parse error: /;
export const missingToken = 'Token cannot be null or empty';
export const expiredToken = 'Token has expired';
export const wrongKey = 'Invalid access key or secret';

export function noSuchWorkflow(workflowId: string): string {
  return `No such workflow found by id: ${workflowId}`;
}

export function noSuchHumanTask(taskId: string): string {
  return `No such human task found by id: ${taskId}`;
}

export function noSuchReference(
  taskRefName: string,
  workflowId: string,
  iteration?: number,
): string {
  const which = iteration === undefined ? '' : `, iteration: ${iteration}`;
  return `No such human task found by taskRefName: ${taskRefName} in workflow: ${workflowId}${which}`;
}

export function missingParameter(name: string): string {
  return `Required request parameter '${name}' for method parameter type String is not present`;
}

export function notA(type: 'Boolean' | 'Integer', name: string, value: string): RegExp {
  return new RegExp(
    `^Failed to convert value of type 'java.lang.String' to required type '${type}'.*'${name}'.*"${value}"`,
  );
}

export function notPermitted(action: string, taskDefinition: string): string {
  return `You don't have permissions to ${action} human task: ${taskDefinition}`;
}

export function terminal(taskId: string, state = 'COMPLETED'): string {
  return `Human task ${taskId} is already in terminal state: ${state}`;
}

export function assignedToAnother(taskId: string): string {
  return `Human task ${taskId} is assigned to a different user or group`;
}
