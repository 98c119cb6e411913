import { afterAll, describe, expect, it } from 'vitest';
import { conformOn } from '../contract/conformance/conforming.ts';
import { startMutant } from './mutant.ts';
import { mutants } from './mutants.ts';

/** Which checks notice which mutant: all of them run on each. */
const matrix: string[] = [];
/** Without the probes, which judge nothing. */
const themes = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
afterAll(() => {
  process.stdout.write(`\n${matrix.join('\n')}\n`);
});

describe.each(mutants)('a cluster that $wrong', (mutant) => {
  it(`differs in ${mutant.caughtBy}, among all checks`, async () => {
    const cluster = await startMutant(mutant, { clock: 'manual' });
    try {
      const { checks, counts } = await conformOn(cluster, { only: themes });
      const noticed = checks.filter(({ outcome }) => outcome === 'differs');
      const ids = noticed.map((one) => one.case);
      matrix.push(`${mutant.name.padEnd(36)} ${ids.length} of ${checks.length}: ${ids.join(' ')}`);
      expect(ids).toContain(mutant.caughtBy);
      expect(counts.skipped).toBe(0);
    } finally {
      await cluster.close();
    }
  });
});
