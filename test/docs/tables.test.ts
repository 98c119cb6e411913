import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isBuiltIn } from '../../src/domain/engine/task-types/index.ts';
import { notBuilt, operationSpecs } from '../../src/generated/operations.ts';
import { callApi } from '../support/api-call.ts';
import { contractFiles } from '../contract/committed-interactions.ts';
import { mutants } from '../mutants/mutants.ts';
import { behaviourCases } from '../support/behaviour-case.ts';
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

describe('the tables of the README', () => {
  it.each([
    ['Option', 'README.md', []],
    ['Option of `conform`', 'README.md', ['conform']],
    ['Option of `verify`', 'docs/contract-testing.md', ['verify']],
  ])('with "%s" says what --help says', async (option, document, command) => {
    const rows = tableOf(document, [option, 'Environment variable', 'Meaning']);

    expect(rows.map((row) => row.map((cell) => cell.replaceAll('`', '')))).toEqual(
      await helpRows(command),
    );
  });

  it('of areas counts the operations of the OpenAPI document', () => {
    expect(proseOf('README.md')).toContain(`\n${operationSpecs.length} operations are built; `);
    expect(proseOf('README.md')).toContain(`The other ${notBuilt.length} calls`);
  });

  it('stand beside the number of cases, of wrong clusters and of consumers', () => {
    const prose = proseOf('README.md').replaceAll(/\s+/g, ' ');
    expect(prose).toContain(`are ${behaviourCases.length} promises`);
    expect(prose).toContain(`${mutants.length} clusters that are wrong`);
    expect(contractFiles).toHaveLength(4);
    expect(prose).toContain('the pacts of four consumers');
  });

  it('of operators names those that the engine has itself', () => {
    const [, operators = ''] = tableOf('README.md', ['Area', 'What']).find(
      ([area]) => area === 'Operators',
    )!;
    const documented = operators.split(', ');
    const outside = documented.filter((name) => !isBuiltIn(name));
    expect(outside).toEqual([]);
  });

  it('of seed keys has those of the schema, in its order', () => {
    const rows = tableOf('README.md', ['Key', 'Holds']);
    const { properties } = JSON.parse(textOf('conductor-mock-seed.schema.json')) as {
      properties: Record<string, { items?: { properties?: object } }>;
    };

    expect(rows.map(([key = '']) => codeIn(key))).toEqual(
      Object.keys(properties).map((key) => [key]),
    );
    for (const [key = '', holds = ''] of rows) {
      const inner = properties[codeIn(key)[0]!]?.items?.properties;
      if (inner) expect(codeIn(holds), key).toEqual(Object.keys(inner));
    }
  });

  it('of steering calls has those that the server knows', async () => {
    const listed = tableOf('README.md', ['Call', 'Body', 'Does']).flatMap(([call = '']) =>
      codeIn(call),
    );

    expect(listed.toSorted()).toEqual(await steeringCalls());
  });

  it('of the library has the members of a cluster', () => {
    const listed = tableOf('README.md', ['Member', 'Does']).flatMap(([member = '']) =>
      codeIn(member).map((code) => code.replace(/\(.*$/, '')),
    );
    const members = Object.keys(cluster).filter((member) => member !== 'clock');
    const clock = Object.keys(cluster.clock).map((member) => `clock.${member}`);

    expect(listed.sort()).toEqual(['startMockCluster', ...members, ...clock].sort());
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
    const path = 'docs/decisions/0002-runtime-dependencies.md';
    const listed = tableOf(path, ['Package', 'For', 'Instead of']).flatMap(([name = '']) =>
      codeIn(name),
    );

    expect(listed.toSorted()).toEqual(Object.keys(packageJson.dependencies));
  });
});

/** Option, environment variable and meaning, as the command prints them. */
async function helpRows(named: readonly string[]): Promise<readonly (readonly string[])[]> {
  const command = [`${root}dist/cli/main.js`, ...named, '--help'];
  const { stdout } = await promisify(execFile)(process.execPath, command);
  return [
    ...stdout.matchAll(/^ {2}(--\S+(?: [A-Z]+)?)(?:\n {24}| {2,})(.*)(?:\n {24}(\S+)$)?/gm),
  ].map(([, option = '', meaning = '', variable = '']) => [option, variable, meaning]);
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
