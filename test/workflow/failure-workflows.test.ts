import { describe, expect, it } from 'vitest';
import { inlineWorkflows, simple } from '../support/inline-workflow.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

/** Which failure workflow an execution that fails starts. */

const cluster = useCluster({ seed: purchaseFixtures });
const { run, read } = inlineWorkflows(cluster);

const fails = {
  name: 'fails',
  taskReferenceName: 'fails_ref',
  type: 'TERMINATE',
  inputParameters: { terminationStatus: 'FAILED' },
};
const NAME = 'conductor.failure_workflow';

/** The failure workflow `undo` in versions 1 and 2; what the failed execution says of its own. */
async function failed(definition: object, input: object = {}) {
  for (const version of [1, 2]) {
    const body = { name: 'undo', version, tasks: [simple(`v${version}`)] };
    await cluster.call({ method: 'PUT', path: '/api/metadata/workflow', as: root, body: [body] });
  }
  const execution = await run([fails], input, definition);
  expect(execution.status).toBe('FAILED');
  return execution.output[NAME] as unknown;
}

async function started(definition: object, input: object = {}) {
  const id = await failed(definition, input);
  const { workflowName, workflowVersion } = await read(String(id));
  return `${String(workflowName)} ${String(workflowVersion)}`;
}

describe('the failure workflow', () => {
  it.each<[string, object, object, string]>([
    ['is the newest version', { failureWorkflow: 'undo' }, {}, 'undo 2'],
    ['is that version', { failureWorkflow: 'undo', failureWorkflowVersion: 1 }, {}, 'undo 1'],
    [
      'of version 0 is the newest',
      { failureWorkflow: 'undo', failureWorkflowVersion: 0 },
      {},
      'undo 2',
    ],
    ['is named by the input', { failureWorkflow: '$workflow.input.by' }, { by: 'undo' }, 'undo 2'],
    [
      'is named by the input, of that version',
      { failureWorkflow: '$workflow.input.by', failureWorkflowVersion: 1 },
      { by: 'undo' },
      'undo 1',
    ],
  ])('%s', async (_what, definition, input, expected) => {
    expect(await started(definition, input)).toBe(expected);
  });

  it.each<[string, object, object, unknown]>([
    [
      'is none where the input does not name it',
      { failureWorkflow: '$workflow.input.by' },
      {},
      undefined,
    ],
    [
      'is none where the input has no text',
      { failureWorkflow: '$workflow.input.by' },
      { by: 5 },
      undefined,
    ],
    ['is none where nothing is named', { failureWorkflow: '$' }, { by: 'undo' }, undefined],
    [
      'is not there',
      { failureWorkflow: 'none' },
      {},
      'Error workflow none failed to start.  reason: No such workflow defined. name=none, version=null',
    ],
    [
      'is not there in that version',
      { failureWorkflow: 'undo', failureWorkflowVersion: 7 },
      {},
      'Error workflow undo failed to start.  reason: No such workflow defined. name=undo, version=7',
    ],
  ])('%s', async (_what, definition, input, expected) => {
    expect(await failed(definition, input)).toBe(expected);
  });
});
