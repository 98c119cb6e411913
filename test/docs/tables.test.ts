import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  logLevels,
  startMockCluster,
  type MockCluster,
  type MockClusterOptions,
} from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuiltInType } from '../../src/domain/definitions/task-types.ts';
import { notBuilt, operationSpecs } from '../../src/generated/operations.ts';
import { callApi } from '../support/api-call.ts';
import { contractFiles } from '../contract/committed-interactions.ts';
import { mutants } from '../mutants/mutants.ts';
import { behaviourCases } from '../support/behaviour-cases.ts';
import { codeIn, proseOf, root, tableOf, textOf } from './markdown.ts';

const packageJson = JSON.parse(textOf('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
};

let cluster: MockCluster;
beforeAll(async () => {
  cluster = await startMockCluster();
});
afterAll(() => cluster.close());

describe('the tables of the pages', () => {
  it.each([
    ['Option', 'docs/command-line.md', []],
    ['Option of `conform`', 'docs/conformance.md', ['conform']],
    ['Option of `verify`', 'docs/contract-testing.md', ['verify']],
    ['Option of `snapshot`', 'docs/seeds.md', ['snapshot']],
  ])('with "%s" says what --help says', async (option, document, command) => {
    const rows = tableOf(document, [option, 'Meaning']);

    expect(rows.map((row) => row.map((cell) => cell.replaceAll('`', '')))).toEqual(
      await helpRows(command),
    );
  });

  it('of areas counts the operations of the OpenAPI document', () => {
    expect(proseOf('docs/faithful.md')).toContain(
      `\n${operationSpecs.length} operations are built; `,
    );
    expect(proseOf('docs/faithful.md')).toContain(`The other ${notBuilt.length} calls`);
  });

  it('stand beside the number of cases, of wrong clusters and of consumers', () => {
    const prose = proseOf('docs/faithful.md').replaceAll(/\s+/g, ' ');
    expect(prose).toContain(`are ${behaviourCases.length} promises`);
    expect(prose).toContain(`${mutants.length} clusters that are wrong`);
    expect(contractFiles).toHaveLength(4);
    expect(prose).toContain('the pacts of four consumers');
  });

  it('name operators that the engine has itself', () => {
    const [, operators = ''] =
      /The operators are ([^.]*)\./.exec(proseOf('docs/faithful.md')) ?? [];
    const documented = operators.split(/,\s+|\s+and\s+/);
    expect(documented.length).toBeGreaterThan(10);
    expect(documented.filter((name) => !isBuiltInType(name))).toEqual([]);
  });

  it('of seed keys has those of the schema, in its order', () => {
    const rows = tableOf('docs/seeds.md', ['Key', 'Holds']);
    const { properties } = JSON.parse(textOf('conductor-mock-seed.schema.json')) as {
      properties: Record<string, { items?: { properties?: object } }>;
    };
    const [, ofTasks = ''] = proseOf('docs/seeds.md').split('### Task definitions\n\n');
    const [taskDefinitions = ''] = ofTasks.split('\n\n');

    expect(rows.map(([key = '']) => codeIn(key))).toEqual(
      Object.keys(properties).map((key) => [key]),
    );
    for (const [cell = '', holds = ''] of rows) {
      const [key = ''] = codeIn(cell);
      const inner = properties[key]?.items?.properties;
      const listed = codeIn(key === 'taskDefinitions' ? taskDefinitions : holds);
      if (inner) expect(listed, key).toEqual(Object.keys(inner));
    }
  });

  it('of steering calls has those that the server knows', async () => {
    const listed = tableOf('docs/steering.md', ['Call', 'Does']).flatMap(([call = '']) =>
      codeIn(call),
    );

    expect(listed.toSorted()).toEqual(await steeringCalls());
  });

  it('of the library has the members of a cluster', () => {
    const listed = tableOf('docs/library.md', ['Member', 'Does']).flatMap(([member = '']) =>
      codeIn(member).map((code) => code.replace(/\(.*$/, '')),
    );
    const members = Object.entries(cluster).flatMap(([name, member]) =>
      typeof member === 'object' ? Object.keys(member).map((inner) => `${name}.${inner}`) : [name],
    );

    expect(listed.sort()).toEqual(members.sort());
  });

  it('of the library has every option that is no limit', () => {
    const header = ['Option of `startMockCluster`', 'Default', 'Meaning'];
    const listed = tableOf('docs/library.md', header).flatMap(([option = '']) => codeIn(option));
    // The compiler knows whether it is complete.
    const options: Readonly<Record<keyof Omit<MockClusterOptions, `max${string}`>, true>> = {
      port: true,
      host: true,
      seed: true,
      watch: true,
      writeEnv: true,
      store: true,
      reseed: true,
      clock: true,
      now: true,
      logLevel: true,
      adminToken: true,
      taskMocks: true,
      hostNames: true,
      cors: true,
      allowHttp: true,
      anyKey: true,
      strictNames: true,
      strictEvidence: true,
      journal: true,
      noConsole: true,
      unref: true,
    };

    expect(listed.sort()).toEqual(Object.keys(options).sort());
  });

  it('of levels of the log has all of them', () => {
    const listed = tableOf('docs/command-line.md', ['Level', 'Says']).flatMap(([level = '']) =>
      codeIn(level),
    );

    expect(listed).toEqual(logLevels);
  });

  it('of commands has all of them', async () => {
    const { stdout } = await commandLine('--help');
    const [, commands = ''] = /\nCommands .*\n([^]*?)\n\n/.exec(stdout) ?? [];
    const listed = tableOf('docs/command-line.md', ['Command', 'Does']).flatMap(([command = '']) =>
      codeIn(command),
    );

    expect(listed).toEqual(
      [...commands.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => `conductor-mock ${name}`),
    );
  });

  it('of the demo have the tasks that wait there, and their executions', async () => {
    const demo = await startMockCluster({ seed: `${root}examples/loan-approval.yaml` });
    const token = await demo.tokenFor('admin@conductor.mock');
    const body = { states: ['ASSIGNED', 'IN_PROGRESS'] };
    const path = '/api/human/tasks/search';
    const { json } = await callApi(demo.url, { method: 'POST', path, body, token });
    await demo.close();
    const tasks = tableOf('docs/demo.md', ['Task', 'Reference', 'Waits for']);
    const executions = tableOf('docs/demo.md', ['Execution', 'Workflow', 'Goes on with']);

    const listed = tasks.map(([task = '', reference = ''], at) => {
      const [execution = '', workflow = ''] = executions[at]!;
      return [task, reference, execution, workflow].flatMap(codeIn);
    });
    const found = (json.results as Record<string, string>[]).map((one) => [
      one['taskId'],
      one['taskRefName']!.replace(/__\d+$/, ''),
      one['workflowId'],
      one['workflowName'],
    ]);
    expect(listed.sort()).toEqual(found.sort());
  });
});

describe('the tables of other documents', () => {
  it('in CONTRIBUTING.md has what npm run check runs, in its order', () => {
    const listed = tableOf('CONTRIBUTING.md', ['Command', 'Asks']).map(([command = '']) => command);
    const { scripts } = packageJson;
    const steps = `${scripts['check:static']} && npm test`.split(' && ');

    expect(listed.flatMap(codeIn)).toEqual(steps);
  });

  it('in the architecture has every folder of src/', () => {
    const header = ['Folder', 'Owns', 'Must not know'];
    const listed = tableOf('docs/architecture.md', header).flatMap(([path = '']) => codeIn(path));
    const folders = readdirSync(`${root}src`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);

    expect(listed).toEqual(expect.arrayContaining(folders));
  });

  it('in decision 0002 has the runtime dependencies of package.json', () => {
    const prose = proseOf('docs/decisions/0002-runtime-dependencies.md');
    const listed = [...prose.matchAll(/^- `([^`]+)`: /gm)].map(([, name]) => name);

    expect(listed.toSorted()).toEqual(Object.keys(packageJson.dependencies));
  });
});

/** Option and meaning, as the command prints them; each with the variable that the pages derive from its name. */
async function helpRows(named: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout } = await commandLine(...named, '--help');
  const printed = stdout.matchAll(
    /^ {2}(--(\S+)(?: [A-Z]+)?)(?:\n {24}| {2,})(.*)(?:\n {24}(\S+)$)?/gm,
  );
  return [...printed].map(([, option = '', flag = '', meaning = '', variable]) => {
    if (variable !== undefined)
      expect(variable).toBe(`CONDUCTOR_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`);
    return [option, meaning];
  });
}

function commandLine(...args: readonly string[]) {
  return promisify(execFile)(process.execPath, [`${root}dist/cli/main.js`, ...args]);
}

/** What the server itself names: its paths in a 404, their methods in a 405. */
async function steeringCalls(): Promise<readonly string[]> {
  const unknown = await callApi(cluster.url, { path: '/__admin/nothing' });
  const paths = [...(unknown.json.message as string).matchAll(/there are (.*)$/g)].flatMap(
    ([, list = '']) => list.split(', '),
  );
  const calls = paths.map(async (path) => {
    const { headers } = await callApi(cluster.url, { method: 'PATCH', path });
    return (headers.get('allow') ?? '').split(', ').map((method) => `${method} ${path}`);
  });
  return (await Promise.all(calls)).flat().sort();
}
