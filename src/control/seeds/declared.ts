import type { SeedSource } from './seed-file.ts';

/**
 * What seeds have, whether it could be loaded or not: of a form or definition that was refused, a second finding that it
 * is not there would say nothing new.
 */
export class Declared {
  readonly #forms = new Set<string>();
  readonly #taskDefinitions = new Set<string>();
  readonly #workflowDefinitions = new Set<string>();

  constructor(sources: readonly SeedSource[]) {
    for (const { seed } of sources) {
      for (const { name, version = 1 } of seed.forms ?? []) addTo(this.#forms, name, version);
      for (const { name } of seed.taskDefinitions ?? []) this.#taskDefinitions.add(name);
      for (const { name, version = 1 } of seed.workflowDefinitions ?? [])
        addTo(this.#workflowDefinitions, String(name), Number(version));
    }
  }

  /** Of that version, or of any. */
  form(name: string, version: number | undefined): boolean {
    return this.#forms.has(keyOf(name, version));
  }

  taskDefinition(name: string): boolean {
    return this.#taskDefinitions.has(name);
  }

  /** Of that version, or of any. */
  workflowDefinition(name: string, version: number | undefined): boolean {
    return this.#workflowDefinitions.has(keyOf(name, version));
  }
}

function addTo(names: Set<string>, name: string, version: number): void {
  names.add(keyOf(name, undefined)).add(keyOf(name, version));
}

function keyOf(name: string, version: number | undefined): string {
  return JSON.stringify([name, version]);
}
