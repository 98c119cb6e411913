import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node';
import { pagesFrom, staleAmong } from '../../scripts/pages/pages.ts';
import { PROVOKING_TESTS, readProvocations, RECORDING } from './provocations.ts';

/**
 * Holds docs/refusals.md and docs/fidelity.md against the calls of this very run, whenever it ran all tests that they
 * are written from: a page that is not what `npm run generate:docs` would write fails the run.
 */
export default class PagesReporter implements Reporter {
  readonly #folder = mkdtempSync(join(tmpdir(), 'provocations-'));
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    // The processes that run the tests start later, with this environment.
    process.env[RECORDING] = this.#folder;
  }

  async onTestRunEnd(
    modules: readonly TestModule[],
    _errors: readonly unknown[],
    reason: TestRunEndReason,
  ): Promise<void> {
    const recorded = readProvocations(this.#folder);
    rmSync(this.#folder, { recursive: true });
    if (reason !== 'passed' || !(await this.#ranEverything(modules))) return;
    const stale = staleAmong(await pagesFrom(recorded));
    if (stale.length === 0) return;
    process.exitCode = 1;
    process.stderr.write(`\nNot what npm run generate:docs would write: ${stale.join(', ')}\n`);
  }

  /** Whether all tests ran that provoke refusals. None of them is among the long ones. */
  async #ranEverything(modules: readonly TestModule[]): Promise<boolean> {
    if (this.#vitest === undefined || this.#vitest.config.testNamePattern !== undefined)
      return false;
    const ran = new Set(modules.map(({ moduleId }) => moduleId));
    const all = await this.#vitest.globTestSpecifications();
    const wanted = all.filter(({ moduleId }) =>
      PROVOKING_TESTS.some((path) => moduleId.includes(path)),
    );
    return wanted.length > 0 && wanted.every(({ moduleId }) => ran.has(moduleId));
  }
}
