import { expect, it } from 'vitest';
import { conformAsReal, dissent, withCluster } from './conforming.ts';

it('all checks run unchanged on a cluster without steering: none differs, those that are skipped say why', () =>
  withCluster({}, async (cluster) => {
    const report = await conformAsReal(cluster);
    expect(report.target).toMatchObject({
      callers: 'applications made for the run',
      clock: 'its own',
    });
    expect(report.counts).toMatchObject({ differs: 0 });
    expect(dissent(report)).toEqual([
      ...['A27', 'B4', 'D1', 'E1', 'F1', 'F2', 'F3', 'F4', 'F5', 'F11', 'G11'].map((id) =>
        expect.stringMatching(
          `^${id} skipped: (needs a clock that can be moved: the target offers no steering|the target takes no applications into a group)`,
        ),
      ),
    ]);
    expect(report.leftBehind).toEqual([]);
  }));
