// Writes docs/refusals.md, docs/fidelity.md, docs/provider-states.md, docs/engine.md, examples/purchase.yaml, and the calls
// of the API reference. The calls in the first page are those that the tests of the refusals send: it runs them, lets them
// write down what they sent, and gives up when one of them fails.
// With --check it writes nothing and fails, naming each page that differs from what it would write.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROVOKING_TESTS, readProvocations, RECORDING } from '../test/support/provocations.ts';
import { pagesFrom, staleAmong } from './pages/pages.ts';
import { root } from './pages/root.ts';
import { SHIPPED_SEED, shippedSeed } from './pages/shipped-seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'provocations-'));
try {
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...PROVOKING_TESTS],
    { cwd: root, env: { ...process.env, [RECORDING]: folder }, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('the tests that provoke the refusals failed');
  const isCheck = process.argv.includes('--check');
  if (!isCheck) writeFileSync(join(root, SHIPPED_SEED), shippedSeed());
  const pages: Readonly<Record<string, string>> = {
    [SHIPPED_SEED]: shippedSeed(),
    ...(await pagesFrom(readProvocations(folder))),
  };
  const stale = staleAmong(pages);
  if (!isCheck) {
    for (const file of stale) writeFileSync(join(root, file), pages[file] ?? '');
    console.log(stale.length === 0 ? 'Nothing to write.' : `Wrote ${stale.join(', ')}.`);
  } else if (stale.length > 0) {
    console.error(`Not what npm run generate:docs would write: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
