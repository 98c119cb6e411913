import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { executionsSeed } from '../browser/executions-seed.ts';

export interface ExampleDefinition {
  readonly name: string;
  readonly tasks: readonly object[];
}

const examples = new URL('../../examples/', import.meta.url);

/** The workflow definitions of the seeds in examples/, and of the seed of the tests in a browser. */
export const exampleDefinitions = readdirSync(examples)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(new URL(name, examples), 'utf8')) as object)
  .concat(executionsSeed)
  .flatMap(
    (seed) => (seed as { workflowDefinitions?: ExampleDefinition[] }).workflowDefinitions ?? [],
  );
