// Packs the package as it would be published and uses it the way a stranger would:
// the right files, sound exports, the command, an ESM consumer, a TypeScript consumer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const allowed = [
  /^package\.json$/,
  /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  /^docs\/(decisions\/)?[a-zA-Z0-9-]+\.md$/,
  /^LICENSE$/,
  /^dist\/([a-z0-9-]+\/)*[a-zA-Z0-9-]+\.(js|d\.ts)$/,
  /^dist\/cjs\/package\.json$/,
  /^openapi\/conductor-mock\.openapi\.json$/,
  /^(conductor-mock-seed\.schema|provider-states)\.json$/,
  /^examples\/[a-z0-9-]+\.yaml$/,
  /^examples\/pact-consumer\/([a-z]+\/)?[a-z.]+\.(json|ts)$/,
];
const required = [
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/index.js',
  'dist/index.d.ts',
  'dist/cli/main.js',
  'dist/pact/index.js',
  'dist/pact/index.d.ts',
  'openapi/conductor-mock.openapi.json',
  'conductor-mock-seed.schema.json',
  'provider-states.json',
];

const consumerCode = `
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';
import { humanTask } from 'conductor-mock/pact';

const files = ['openapi.json', 'seed.schema.json', 'provider-states.json', 'package.json'];
for (const file of files) {
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('conductor-mock/' + file)), 'utf8'));
}
const cluster = await startMockCluster({ port: 0 });
const health = await fetch(new URL('/health', cluster.url));
const token = await cluster.tokenFor('admin@conductor.mock');
await cluster.close();
if (humanTask({ state: 'ASSIGNED' }).state.value !== 'ASSIGNED') throw new Error('no matcher');
if (health.status !== 200) throw new Error('GET /health answered ' + health.status);
if (typeof token !== 'string') throw new Error('tokenFor gave no token');
console.log('started, answered and closed ' + cluster.url);
`;
const typedConsumerCode = `
import { startMockCluster } from 'conductor-mock';
import { fromState, humanTask, type Matcher } from 'conductor-mock/pact';

const path: Matcher<string> = fromState('/api/human/tasks/\${taskId}', '/api/human/tasks/42');
const { state } = humanTask({ state: 'ASSIGNED' });
// @ts-expect-error a state that does not exist is refused
humanTask({ state: 'ASSIGND' });
const cluster = await startMockCluster({ port: 0 });
const url: string = cluster.url;
const apiUrl: string = cluster.apiUrl;
// @ts-expect-error an option that does not exist is refused
await startMockCluster({ prot: 0 });
await cluster.close();
export { url, apiUrl, path, state };
`;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-package-'));
try {
  const tarball = pack();
  lint(tarball);
  const consumer = install(tarball);
  useTheCommand(consumer);
  useTheLibrary(consumer);
  console.log('The package is sound.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack(): string {
  heading('Build and pack');
  // What scripts print would stand before the JSON.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', args, root)) as Packed[];
  if (packed === undefined) throw new Error('npm pack packed nothing');
  const paths = packed.files.map(({ path }) => path);
  console.log(
    `${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`,
  );
  complain(
    'does not belong in the package',
    paths.filter((path) => !allowed.some((a) => a.test(path))),
  );
  complain(
    'is missing from the package',
    required.filter((path) => !paths.includes(path)),
  );
  return join(folder, packed.filename);
}

function lint(tarball: string): void {
  heading('publint and are-the-types-wrong');
  const bin = join(root, 'node_modules/.bin');
  console.log(run(join(bin, 'publint'), ['run', tarball, '--strict'], root));
  console.log(run(join(bin, 'attw'), [tarball, '--profile', 'strict', '--quiet'], root));
}

function install(tarball: string): string {
  heading('Install into an empty project');
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  write(
    consumer,
    'package.json',
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball];
  console.log(run('npm', args, consumer));
  return consumer;
}

function useTheCommand(consumer: string): void {
  heading('The command');
  const version = run('npx', ['--no-install', 'conductor-mock', '--version'], consumer).trim();
  expect(version.includes(manifest.version), `--version says ${version}, not ${manifest.version}`);
  const help = run('npx', ['--no-install', 'conductor-mock', '--help'], consumer);
  expect(help.includes('--port'), '--help does not mention --port');
  console.log(`version ${version}, ${help.split('\n').length} lines of help`);
}

function useTheLibrary(consumer: string): void {
  heading('An ESM consumer');
  write(consumer, 'consumer.js', consumerCode);
  console.log(run('node', ['consumer.js'], consumer));

  for (const moduleResolution of ['nodenext', 'bundler']) {
    heading(`A TypeScript consumer (${moduleResolution})`);
    write(consumer, 'consumer.ts', typedConsumerCode);
    write(consumer, 'tsconfig.json', JSON.stringify(typedConsumerOptions(moduleResolution)));
    run(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', '.'], consumer);
    console.log('type-checks');
  }
}

/** No node types, no skipLibCheck: the published types stand on their own. */
function typedConsumerOptions(moduleResolution: string): object {
  const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext';
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'esnext.disposable'],
    module,
    moduleResolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  return { compilerOptions, files: ['consumer.ts'] };
}

/** Runs a command to its end; returns its stdout, or throws with all it printed. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    timeout: 300_000,
  });
  if (status === 0) return stdout;
  const reason = error?.message ?? `exit code ${status ?? 'none'}`;
  throw new Error(`${command} ${args.join(' ')}: ${reason}\n${stdout}\n${stderr}`);
}

function complain(fault: string, paths: readonly string[]): void {
  expect(paths.length === 0, paths.map((path) => `${path} ${fault}`).join('\n'));
}

function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

function write(directory: string, name: string, text: string): void {
  writeFileSync(join(directory, name), text);
}

function heading(text: string): void {
  console.log(`\n-- ${text}`);
}
