import { readFileSync } from 'node:fs';
import { SeedError } from '../control/seeds/seed-error.ts';
import { allRead, readSeed, seedFromValue, type SeedSource } from '../control/seeds/seed-file.ts';
import { decodedText } from '../control/seeds/seed-text.ts';
import type { Seed } from '../control/seeds/seed.ts';
import { seedFiles } from './seed-files.ts';

/**
 * A seed as a value; what a platform exports as a value: a workflow or task definition, a user form, a template bundle;
 * or the path of a file of either, of a folder with such files, or a pattern of paths, such as `seeds/*.yaml`.
 */
export type SeedInput = Seed | ExportedDefinition | TemplateBundle | string;

/** A workflow definition, a task definition or a user form as the platform exports it. */
export interface ExportedDefinition {
  readonly name: string;
  readonly [member: string]: unknown;
}

/** What the vendor publishes as a template: workflow definitions and what they need. Secrets and variables: `{name, value}`. */
export interface TemplateBundle {
  readonly workflowDefinitions: readonly object[];
  readonly taskDefinitions?: readonly object[];
  readonly userForms?: readonly object[];
  readonly schemas?: readonly object[];
  readonly prompts?: readonly object[];
  readonly integrationsWithModels?: readonly object[];
  readonly secrets?: readonly object[];
  readonly environmentVariables?: readonly object[];
  readonly schedules?: readonly object[];
  readonly webhooks?: readonly object[];
}

/** Reads all of them; throws a SeedError with what is wrong with any. */
export function seedSources(inputs: readonly SeedInput[]): readonly SeedSource[] {
  const isOne = inputs.length === 1;
  return allRead(
    inputs.map((input, at) => () => {
      if (typeof input === 'string') return allRead(readersOf(input));
      return [seedFromValue(input, isOne ? 'seed' : `seed[${String(at)}]`)];
    }),
  );
}

function readersOf(path: string): readonly (() => readonly SeedSource[])[] {
  if (path.includes('\n')) {
    const advice = 'this is the text of one: parse it first';
    throw new SeedError([`a seed is a value, or the path of a file; ${advice}`]);
  }
  return seedFiles(path).map((file) => () => [readSeed(decodedText(bytesOf(file), file), file)]);
}

/** A file that cannot be read is a SeedError that names it. */
function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'ENOENT') throw new SeedError([`${path}: there is no such file`]);
    throw new SeedError([`${path}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
