/** What `init` writes: a seed, and a test that counts on it. */
import type { TestRunner } from './test-runner.ts';

export const seedText = `# What is in the cluster when it starts. All keys: node_modules/conductor-mock/docs/seeds.md
groups:
  - id: managers
users:
  - id: kim@example.com
  - id: lee@example.com
    groups: [managers]
forms:
  - name: Approval
    jsonSchema:
      properties:
        approve: { enum: ['yes', 'no'] }
        note: { type: string }
      required: [approve]
workflowDefinitions:
  - name: leave_request
    tasks:
      - name: approve
        taskReferenceName: approve_ref
        type: HUMAN
        inputParameters:
          days: \${workflow.input.days}
          __humanTaskDefinition:
            userFormTemplate: { name: Approval, version: 1 }
            assignments:
              - assignee: { userType: CONDUCTOR_GROUP, user: managers }
executions:
  - name: leave_request
    workflowId: leave-1
    startedBy: kim@example.com
    input: { days: 3 }
    then:
      - claim: { taskRefName: approve_ref, by: lee@example.com }
`;

export function testText({ name }: TestRunner): string {
  return `${heads[name]}
async function answer(user, output) {
  const task = 'workflowId=leave-1&taskRefName=approve_ref&complete=true';
  const response = await fetch(\`\${cluster.apiUrl}/human/tasks/update/taskRef?\${task}\`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-authorization': await cluster.tokenFor(user),
    },
    body: JSON.stringify(output),
  });
  return response.status;
}

${checks[name]}`;
}

/** For a test in TypeScript: what the compiler would not guess. */
export function typedText(text: string): string {
  return text
    .replace('let cluster;', 'let cluster: MockCluster;')
    .replace('import { startMockCluster }', 'import { startMockCluster, type MockCluster }')
    .replace('answer(user, output)', 'answer(user: string, output: object): Promise<number>');
}

const SEED = `fileURLToPath(new URL('seed.yaml', import.meta.url))`;

const heads: Readonly<Record<TestRunner['name'], string>> = {
  vitest: `import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

let cluster;
beforeAll(async () => {
  cluster = await startMockCluster({ seed: ${SEED} });
});
beforeEach(() => cluster.reset());
afterAll(() => cluster.close());
`,
  jest: `const { join } = require('node:path');
const { startMockCluster } = require('conductor-mock');

let cluster;
beforeAll(async () => {
  cluster = await startMockCluster({ seed: join(__dirname, 'seed.yaml') });
});
beforeEach(() => cluster.reset());
afterAll(() => cluster.close());
`,
  'node:test': `import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';

let cluster;
before(async () => {
  cluster = await startMockCluster({ seed: ${SEED} });
});
beforeEach(() => cluster.reset());
after(() => cluster.close());
`,
};

const expectations = `it('takes the answer of the one who claimed the task, once', async () => {
  expect(await answer('lee@example.com', { approve: 'yes' })).toBe(200);
  expect(await answer('lee@example.com', { approve: 'yes' })).toBe(400);
});

it('refuses an answer that breaks the form', async () => {
  expect(await answer('lee@example.com', { approve: 'maybe' })).toBe(400);
});
`;

const checks: Readonly<Record<TestRunner['name'], string>> = {
  vitest: expectations,
  jest: expectations,
  'node:test': expectations.replaceAll(/expect\((.*)\)\.toBe\((\d+)\);/g, 'assert.equal($1, $2);'),
};
