import { describe, expect, it } from 'vitest';
import { administrator, formAnswers } from '../support/form-answers.ts';
import { useCluster } from '../support/test-cluster.ts';

const { taskWith, refused } = formAnswers(useCluster({ seed: administrator }));

describe('multipleOf counts in decimals', () => {
  it.each<[divisor: number, fitting: readonly number[], others: readonly number[]]>([
    [0.01, [19.99, 4.35, 0.07, 1.1, -19.99, 0, 1e15, 123456789.01], [19.995, 0.001, 1e-3]],
    [0.1, [0.3, 0.7, 1.1, 4], [0.35, 0.05]],
    [0.05, [1.15, 0.35], [1.16]],
    [0.001, [4.006, 1.005], [1.0005]],
    [1e-7, [3e-7, 0.0000012, 1], [1.5e-7]],
    [2.5e-9, [7.5e-9, 1e-8], [1e-9]],
    [1e-300, [3e-300, 1e300], [1.5e-300]],
    [3, [9, -3, 9007199254740990], [10, 0.3]],
    [1e20, [1e21, 3e20, 0], [1e19, 150]],
    [1.5, [4.5, 3e20], [4, 1e20]],
    [0.3, [0.9, 1.2, 3e30], [1e30]],
  ])('%d', async (divisor, fitting, others) => {
    const task = await taskWith({ properties: { n: { type: 'number', multipleOf: divisor } } });

    for (const n of fitting) expect((await task.save({ n })).status, String(n)).toBe(200);
    for (const n of others) {
      await refused(task, () => task.save({ n }), [
        { path: 'n', message: `must be multiple of ${divisor}`, invalidValue: n },
      ]);
    }
  });

  it('says nothing of texts', async () => {
    const task = await taskWith({ properties: { n: { multipleOf: 0.01 } } });
    expect((await task.save({ n: '19.995' })).status).toBe(200);
  });
});

describe('times as form libraries write them', () => {
  it.each<[format: string, fitting: readonly string[], others: readonly string[]]>([
    [
      'time',
      [
        '10:30:00',
        '10:30',
        '10:30:00Z',
        '10:30:00z',
        '10:30:00.5',
        '10:30:00.123456Z',
        '10:30:00+02:00',
        '10:30:00-0530',
        '10:30+02',
        '00:00',
        '23:59:59',
        '23:59:60Z',
        '01:29:60+01:30',
      ],
      [
        'half past ten',
        '24:00',
        '10:60',
        '10:30:61',
        '10:30:60',
        '10',
        '1:30',
        '10:30:',
        '10:30:00.',
        '10:30:00+24:00',
        '10:30 ',
        '10:30:00 Z',
        '',
      ],
    ],
    [
      'date-time',
      [
        '2026-01-31T10:30',
        '2026-01-31T10:30:00',
        '2026-01-31T10:30:00.000',
        '2026-01-31T10:30:00Z',
        '2026-01-31t10:30:00.123z',
        '2026-01-31T10:30:00+01:00',
        '2026-01-31 10:30:00',
        '2024-02-29T00:00',
      ],
      [
        '2026-01-31',
        '10:30:00',
        '2026-02-29T10:30',
        '2026-13-01T10:30',
        '2026-01-31T',
        '2026-01-31T25:00',
        '2026-01-31T10',
        '2026-1-31T10:30',
        '2026-01-31_10:30',
        'tomorrow',
      ],
    ],
    ['date', ['2026-01-31', '2024-02-29'], ['2026-02-29', '2026-01-31T10:30', '31.01.2026']],
  ])('%s', async (format, fitting, others) => {
    const task = await taskWith({ properties: { at: { type: 'string', format } } });

    for (const at of fitting) expect((await task.save({ at })).status, at).toBe(200);
    for (const at of others) {
      await refused(task, () => task.save({ at }), [
        { path: 'at', message: `must match format "${format}"`, invalidValue: at },
      ]);
    }
  });
});
