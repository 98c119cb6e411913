import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cruiseFolder } from './cruise.ts';

/** What `npm run check:layers` asks, too. */
const root = fileURLToPath(new URL('../../', import.meta.url));

it('finds no breach in this repository', { timeout: 120_000 }, async () => {
  const { summary } = await cruiseFolder(root, ['src', 'test']);

  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual(
    [],
  );
  expect(summary.totalCruised).toBeGreaterThan(10);
});
