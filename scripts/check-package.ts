// Packs the package as it would be published and uses it the way a stranger would: the right files, sound exports, the
// command, consumers in ESM, CommonJS and TypeScript, the test runners that have a page, on several versions of Node.js.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installNodes } from './package/nodes.ts';
import { followInit, followRunnerPages } from './package/runner-pages.ts';
import { expect, heading, install, run, write } from './package/command.ts';
import { jest, newerNode, tooOldNode } from './package/tools.ts';
import { compiledConsumers, compileConsumers } from './package/typed-consumers.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const allowed = [
  /^package\.json$/,
  /^(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$/,
  /^docs\/(decisions\/)?[a-zA-Z0-9-]+\.md$/,
  /^docs\/images\/[a-z]+\.png$/,
  /^LICENSE$/,
  /^dist\/([a-z0-9-]+\/)*[a-zA-Z0-9-]+\.(js|d\.ts)$/,
  /^dist\/cjs\/package\.json$/,
  /^dist\/console-reference\/(index\.html|assets\/[a-zA-Z0-9_-]+\.(js|css)|licences\/[a-z-]+\.txt)$/,
  /^dist\/console\/(index\.html|licences\.md|assets\/[a-zA-Z0-9_-]+\.(js|css|svg))$/,
  /^openapi\/(conductor-mock|steering)\.openapi\.json$/,
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
  'dist/cjs/index.js',
  'dist/cjs/index.d.ts',
  'docs/library.md',
  'docs/first-steps.md',
  'dist/cli/main.js',
  'dist/console/licences.md',
  'dist/pact/index.js',
  'dist/pact/index.d.ts',
  'dist/matchers/index.js',
  'dist/matchers/index.d.ts',
  'dist/console/index.html',
  'dist/console-reference/index.html',
  'dist/console-reference/licences/swagger-ui.txt',
  'openapi/conductor-mock.openapi.json',
  'openapi/steering.openapi.json',
  'conductor-mock-seed.schema.json',
  'provider-states.json',
];

const consumerCode = `
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMockCluster } from 'conductor-mock';
import { humanTask } from 'conductor-mock/pact';

const files = ['openapi.json', 'steering.openapi.json', 'seed.schema.json', 'provider-states.json', 'package.json'];
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
const requiringCode = `
const { startMockCluster, SeedError } = require('conductor-mock');
const { humanTask } = require('conductor-mock/pact');
const { matchers } = require('conductor-mock/matchers');

startMockCluster().then(async (cluster) => {
  const health = await fetch(new URL('/health', cluster.url));
  const refusal = await cluster.seed({ usrs: [] }).catch((error) => error);
  await cluster.close();
  const seen = matchers.toHaveReceived.call({}, cluster, { operation: 'getHealth', times: 1 });
  if (!seen.pass) throw new Error(seen.message());
  if (health.status !== 200) throw new Error('GET /health answered ' + health.status);
  if (!(refusal instanceof SeedError)) throw new Error('no SeedError: ' + refusal);
  if (humanTask({ state: 'ASSIGNED' }).state.value !== 'ASSIGNED') throw new Error('no matcher');
  console.log('required, answered and closed ' + cluster.url);
});
`;
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
  devDependencies: { vitest: string };
};
const { vitest } = manifest.devDependencies;
const oldestNode = `${manifest.engines.node.replace('>=', '')}.0`;
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-package-'));
try {
  const tarball = pack();
  lint(tarball);
  const consumer = join(folder, 'consumer');
  heading('Install into an empty project, and Node.js beside it');
  const [nodes, said] = await Promise.all([
    installNodes(join(folder, 'nodes'), [oldestNode, newerNode, tooOldNode]),
    install(consumer, { type: 'module' }, [tarball, `vitest@${vitest}`, `jest@${jest}`]),
  ]);
  console.log(said);
  holdNoInstallScript(consumer);
  useTheCommand(consumer);
  compileConsumers(consumer);
  for (const [version, env] of nodes) {
    if (version === tooOldNode) beRefused(consumer, version, env);
    else useTheLibrary(consumer, version, env);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`The package is sound. This took ${Math.round(performance.now() / 1000)} s.`);

function pack(): string {
  heading('Build and pack');
  // What scripts print would stand before the JSON.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
  const [packed] = JSON.parse(run('npm', args, root).stdout) as Packed[];
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
  console.log(run(join(bin, 'publint'), ['run', tarball, '--strict'], root).stdout);
  console.log(run(join(bin, 'attw'), [tarball, '--profile', 'strict', '--quiet'], root).stdout);
}

/** npm would warn of one, and ask whether it may run. */
function holdNoInstallScript(consumer: string): void {
  const path = join(consumer, 'node_modules/conductor-mock/package.json');
  const { scripts } = JSON.parse(readFileSync(path, 'utf8')) as { scripts: object };
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(!(name in scripts), `the package has the script ${name}`);
}

function useTheCommand(consumer: string): void {
  heading('The command');
  const version = run(
    'npx',
    ['--no-install', 'conductor-mock', '--version'],
    consumer,
  ).stdout.trim();
  expect(version.includes(manifest.version), `--version says ${version}, not ${manifest.version}`);
  const help = run('npx', ['--no-install', 'conductor-mock', '--help'], consumer).stdout;
  expect(help.includes('--port'), '--help does not mention --port');
  console.log(`version ${version}, ${help.split('\n').length} lines of help`);
}

function useTheLibrary(consumer: string, version: string, env: NodeJS.ProcessEnv): void {
  heading(`Consumers on Node.js ${version}, and the pages about test runners`);
  expect(
    run('node', ['--version'], consumer, env).stdout.trim() === `v${version}`,
    'not that Node.js',
  );
  write(consumer, 'consumer.js', consumerCode);
  write(consumer, 'consumer.cjs', requiringCode);
  for (const program of ['consumer.js', 'consumer.cjs', ...compiledConsumers]) {
    const { stdout, stderr } = run('node', [program], consumer, env);
    expect(stderr === '', `${program} is warned: ${stderr}`);
    console.log(stdout.trim());
  }
  followRunnerPages(consumer, version, env);
  followInit(consumer, version, env);
}

function beRefused(consumer: string, version: string, env: NodeJS.ProcessEnv): void {
  heading(`The command on Node.js ${version}`);
  const program = 'node_modules/conductor-mock/dist/cli/main.js';
  const { status, stderr } = spawnSync('node', [program], { cwd: consumer, env, encoding: 'utf8' });
  console.log(stderr.trim());
  expect(
    status === 1 && /^conductor-mock: .*too old.*\n$/.test(stderr),
    'it has to say so in a line',
  );
}

function complain(fault: string, paths: readonly string[]): void {
  expect(paths.length === 0, paths.map((path) => `${path} ${fault}`).join('\n'));
}
