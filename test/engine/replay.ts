import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NamedScenario } from './areas.ts';
import { explanationsOf, judge, readDeviations } from './deviations.ts';
import { differences } from './differences.ts';
import { startMockTarget, type MockTarget } from './mock-target.ts';
import { readRecording } from './recording.ts';
import { resultOf } from './scenario.ts';

const explanations = explanationsOf(readDeviations());

/**
 * A test for each scenario: the mock answers as the engine did, but for the deviations. `store`: where its state is kept;
 * each area then goes on from what the one before has left there.
 */
export function replay(scenarios: readonly NamedScenario[], store?: () => string): void {
  const areas = [...new Set(scenarios.map(({ area }) => area))];
  describe.each(areas)('%s', (area) => {
    let target: MockTarget;
    beforeAll(async () => {
      target = await startMockTarget(store?.());
    });
    afterAll(() => target.close());
    const recorded = readRecording(area);
    it.each(scenarios.filter((one) => one.area === area))(
      '$title',
      async ({ id, title, scenario, prefix }) => {
        if (!(title in recorded)) expect.fail('not recorded: npm run engine:record');
        await target.reset();
        const answered = await resultOf(scenario, target, prefix);
        const found = differences(recorded[title], answered);
        expect(judge(found, explanations.get(id) ?? [])).toEqual({ unexplained: [], stale: [] });
      },
    );
  });
}
