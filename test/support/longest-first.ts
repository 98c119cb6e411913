import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take seconds, though most of them are short texts; the longest first. */
const LONGEST = [
  'operations/shared-refusals.test.ts',
  'engine/replay-scenarios.test.ts',
  'adapters/quickjs-script-runner.test.ts',
  'workflow/user-scripts.test.ts',
  'cli/start.test.ts',
  'adapters/stores.test.ts',
  'mutants/mutants.test.ts',
  'operations/payload-sizes.test.ts',
  'contract/contracts-are-kept.test.ts',
  'cli/',
  'docs/shell-blocks.test.ts',
  'races/two-completions.test.ts',
];

/**
 * Starts the files that take longest before all others, so that no process is left alone with one of them at the end.
 * Without it a first run begins with the longest texts.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files);
    return others.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const at = LONGEST.findIndex((path) => moduleId.includes(`/test/${path}`));
  return at < 0 ? LONGEST.length : at;
}
