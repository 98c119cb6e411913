/** Consumers in TypeScript. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heading, run, write } from './command.ts';

const compiler = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));

const typedConsumerCode = `
import { startMockCluster } from 'conductor-mock';
import { matchers } from 'conductor-mock/matchers';
import { fromState, humanTask, type Matcher } from 'conductor-mock/pact';

const path: Matcher<string> = fromState('/api/human/tasks/\${taskId}', '/api/human/tasks/42');
const { state } = humanTask({ state: 'ASSIGNED' });
export async function apiUrl(): Promise<string> {
  await using cluster = await startMockCluster({ port: 0 });
  return cluster.apiUrl;
}
const expected: Parameters<typeof matchers.toHaveReceived>[1] = { operation: 'getHealth', times: 1 };
// @ts-expect-error a state that does not exist is refused
const misspelt = () => humanTask({ state: 'ASSIGND' });
// @ts-expect-error an option that does not exist is refused
const unknown = () => startMockCluster({ prot: 0 });
void apiUrl().then((url) => console.log('typed, started and closed ' + url));
export { expected, path, state, misspelt, unknown };
`;

/** Each way in which TypeScript finds the types. */
const resolutions = [
  { type: 'module', module: 'nodenext', moduleResolution: 'nodenext' },
  { type: 'module', module: 'esnext', moduleResolution: 'bundler' },
  { type: 'commonjs', module: 'node16', moduleResolution: 'node16' },
  { type: 'commonjs', module: 'commonjs', moduleResolution: 'node10' },
] as const;

/** What `compileConsumers` writes, ready to be run. */
export const compiledConsumers = resolutions.map(
  ({ moduleResolution }) => `${moduleResolution}/consumer.js`,
);

export function compileConsumers(consumer: string): void {
  for (const { type, ...how } of resolutions) {
    heading(`A TypeScript consumer (${how.moduleResolution}, ${type})`);
    const project = join(consumer, how.moduleResolution);
    mkdirSync(project);
    write(project, 'package.json', JSON.stringify({ private: true, type }));
    write(project, 'consumer.ts', typedConsumerCode);
    write(project, 'tsconfig.json', JSON.stringify(typedConsumerOptions(how)));
    run(compiler, ['-p', '.'], project);
    console.log('type-checks');
  }
}

/** No node types, no skipLibCheck: the published types stand on their own. */
function typedConsumerOptions(how: object): object {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom'],
    ...how,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  return { compilerOptions, files: ['consumer.ts'] };
}
