import type { MockCluster, SeedForm } from 'conductor-mock';
import { callApi } from '../support/api-call.ts';

/**
 * The catalogue of provider states: what a pact may say about the cluster before a request, and how it is made true,
 * by the same means that every user of a cluster has. A pact that names anything else is refused.
 */

export interface StateScene {
  readonly cluster: MockCluster;
  /** From now on the consumer's requests are this user's; until then the administrator's. */
  callAs(userId: string): void;
}

export type StateParameters = Readonly<Record<string, unknown>>;
export type StateHandler = (parameters: StateParameters, scene: StateScene) => Promise<void>;
export type StateCatalogue = Readonly<Record<string, StateHandler>>;

export const administrator = 'admin@conductor.mock';

export const states: StateCatalogue = {
  /** `workflowId`, `taskRefName`, `claimedBy`: a user's id; `form?`: a JSON schema that judges the answer. */
  'a Human task claimed by the caller': async (parameters, { cluster, callAs }) => {
    const claimedBy = text(parameters, 'claimedBy');
    const taskRefName = text(parameters, 'taskRefName');
    const { form } = parameters;
    await cluster.seed({
      users: [{ id: claimedBy }],
      forms: form === undefined ? [] : [{ name: FORM, jsonSchema: form as SeedForm['jsonSchema'] }],
      workflowDefinitions: [workflowWith(taskRefName, form !== undefined)],
      executions: [
        {
          name: WORKFLOW,
          workflowId: text(parameters, 'workflowId'),
          then: [{ claim: { taskRefName, by: claimedBy } }],
        },
      ],
    });
    callAs(claimedBy);
  },

  /** `workflowId` */
  'no such workflow': async (parameters, { cluster }) => {
    const workflowId = text(parameters, 'workflowId');
    const token = await cluster.tokenFor(administrator);
    const { status } = await callApi(cluster.url, { path: `/api/workflow/${workflowId}`, token });
    if (status === 200) throw new Error(`there is a workflow ${workflowId}`);
  },

  /** `workflowId`, `taskRefName`: the reference that the workflow does not have. */
  'a workflow without that Human task': async (parameters, { cluster }) => {
    await cluster.seed({
      workflowDefinitions: [workflowWith(`not_${text(parameters, 'taskRefName')}`, false)],
      executions: [{ name: WORKFLOW, workflowId: text(parameters, 'workflowId') }],
    });
  },
};

const WORKFLOW = 'Approval';
const FORM = 'ApprovalForm';

function workflowWith(taskRefName: string, hasForm: boolean) {
  const definition = hasForm ? { userFormTemplate: { name: FORM, version: 1 } } : {};
  const inputParameters = { __humanTaskDefinition: definition };
  const task = { name: 'approve', taskReferenceName: taskRefName, type: 'HUMAN', inputParameters };
  return { name: WORKFLOW, tasks: [task] };
}

function text(parameters: StateParameters, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  throw new Error(`the state needs the text parameter "${name}"`);
}
