/** The parameters that several states share. */
import type { JsonObject } from '../documents/json.ts';

export const WORKFLOW_ID = 'ca04d4c8-027a-11f1-913a-226156badb04';
export const ASSIGNEE = 'assignee@example.com';
export const CLAIMANT = 'claimant@example.com';

export function text(description: string, byDefault?: string): JsonObject {
  const schema = { type: 'string', minLength: 1, description };
  return byDefault === undefined ? schema : { ...schema, default: byDefault };
}

export const external = {
  type: 'boolean',
  default: false,
  description: 'Whether it is somebody of an outside system, who has no account on the cluster.',
};

export const jsonSchema: JsonObject = {
  type: 'object',
  description: 'A JSON Schema that judges the answer.',
};

export const output: JsonObject = {
  type: 'object',
  description: 'Saved before the request, by the claimant or else by the owner.',
};

const minutes: JsonObject = { type: 'integer', minimum: 0 };

/** Of every state that makes a Human task. */
export const taskParameters = {
  workflowId: text('The id of the execution.', WORKFLOW_ID),
  taskRefName: text('The reference of the task in its workflow.', 'approve_ref'),
  taskName: text('The name of its task definition.', 'approve'),
  owner: text('Who has started the execution.', 'owner@example.com'),
  form: {
    ...jsonSchema,
    description: `${String(jsonSchema['description'])} Without it there is no form.`,
  },
  formName: text('The name of the form.', 'Approval'),
  output,
};

/** Of every state that assigns it. */
export const chainParameters = {
  ...taskParameters,
  slaMinutes: {
    ...minutes,
    default: 0,
    description: 'After how many minutes it is passed on; 0: never.',
  },
  then: {
    type: 'array',
    default: [],
    description: 'To whom it is passed on, in order.',
    items: {
      type: 'object',
      additionalProperties: false,
      properties: {
        userType: {
          enum: ['CONDUCTOR_USER', 'CONDUCTOR_GROUP', 'EXTERNAL_USER', 'EXTERNAL_GROUP'],
        },
        user: text('A user.'),
        group: text('A group.'),
        slaMinutes: minutes,
      },
      oneOf: [{ required: ['user'] }, { required: ['group'] }],
    },
  },
  whenOver: {
    enum: ['LEAVE_OPEN', 'TERMINATE'],
    default: 'LEAVE_OPEN',
    description: 'What becomes of it when nobody is left to pass it on to.',
  },
};

export const taskReturns = {
  workflowId: 'The id of the execution.',
  taskId: 'The id of the Human task.',
  taskRefName: 'Its reference in the workflow.',
  owner: 'Who has started the execution.',
  token: "The current caller's token.",
};
