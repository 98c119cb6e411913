/** The servers that are measured side by side. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seed } from 'conductor-mock';
import { CLAIMANT, workflowIds } from './requests.ts';

export interface Contender {
  readonly name: string;
  /** Left out: node. */
  readonly command?: string;
  /** What the command runs. */
  readonly args: (port: number) => readonly string[];
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const document = path('../openapi/conductor-mock.openapi.json');
const prism = fileURLToPath(import.meta.resolve('@stoplight/prism-cli/dist/index.js'));

/** The workflow whose executions fill a store, each with a task for its `assignee`. */
export const FILLER = 'filler';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const seedFile = seedFileOf('seed', benchSeed());

function seedFileOf(name: string, seed: Seed): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(seed));
  return file;
}

/** As users run it: the command, with its log on. */
export const conductorMock: Contender = {
  name: 'conductor-mock',
  args: (port) => [path('../dist/cli/main.js'), '--port', String(port), '--seed', seedFile],
};

/** It begins with that seed. */
export function conductorMockOn(name: string, seed: Seed): Contender['args'] {
  const file = seedFileOf(name, seed);
  return (port) => [path('../dist/cli/main.js'), '--port', String(port), '--seed', file];
}

/** The same with more options. */
export function conductorMockWith(...options: readonly string[]): Contender['args'] {
  return (port) => [...conductorMock.args(port), ...options];
}

/** Its calls are not noted. */
export const unjournaledConductorMock: Contender = {
  name: 'conductor-mock, no journal',
  args: conductorMockWith('--journal', '0'),
};

/** Without a seed, to see what a start itself takes. */
export const emptyConductorMock: Contender = {
  name: 'conductor-mock, no seed',
  args: (port) => [path('../dist/cli/main.js'), '--port', String(port)],
};

export const bareExpress: Contender = {
  name: 'bare Express 5',
  args: (port) => [path('./servers/express-echo.js'), String(port)],
};

export const prismMock: Contender = {
  name: 'Prism mock',
  args: (port) => [prism, 'mock', document, '--port', String(port), '--verboseLevel', 'silent'],
};

export const others: readonly Contender[] = [
  { name: 'node:http', args: (port) => [path('./servers/node-echo.js'), String(port)] },
  prismMock,
];

export function benchSeed(): Seed {
  return {
    users: [{ id: CLAIMANT }],
    forms: [
      {
        name: 'LoanApproval',
        jsonSchema: {
          properties: {
            approve: { type: 'string', enum: ['Yes', 'No'] },
            comments: { type: 'string' },
            loan_amount: { type: 'number' },
          },
          required: ['approve', 'comments'],
        },
      },
    ],
    workflowDefinitions: [
      { name: CLAIMANT, user: CLAIMANT },
      { name: FILLER, user: '${workflow.input.assignee}' },
    ].map(({ name, user }) => ({
      name,
      tasks: [
        {
          name: 'human',
          taskReferenceName: 'human_ref',
          type: 'HUMAN',
          inputParameters: {
            loan_amount: '${workflow.input.loan_amount}',
            __humanTaskDefinition: {
              userFormTemplate: { name: 'LoanApproval', version: 1 },
              assignments: [{ assignee: { userType: 'CONDUCTOR_USER', user }, slaMinutes: 0 }],
            },
          },
        },
      ],
    })),
    executions: workflowIds.map((workflowId) => ({
      name: CLAIMANT,
      workflowId,
      input: { loan_amount: 25_000 },
      then: [{ claim: { taskRefName: 'human_ref', by: CLAIMANT } }],
    })),
  };
}

/** A token of that user, from the steering side of a running conductor-mock. */
export async function tokenOf(user: string, port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/__admin/tokens`, {
    method: 'POST',
    body: JSON.stringify({ user }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`no token for ${user}: ${response.status}`);
  return token;
}
