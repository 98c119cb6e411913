import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const longTests = 'test/**/*.long.test.ts';

// `vitest run` runs everything but the long tests, `vitest run --mode long` only those.
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'long' ? [longTests] : ['test/**/*.test.ts'],
    exclude: mode === 'long' ? [] : [longTests],
    pool: 'forks',
    // Files share what they import (Prism alone takes a second); each starts clusters of its own.
    isolate: false,
    // Each imports everything once: a worker more than cores costs more than the waits that it fills.
    maxWorkers: availableParallelism(),
    globals: false,
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: mode === 'long' ? 300_000 : 20_000,
    hookTimeout: 30_000,
    reporters: [
      'default',
      './test/support/pages-reporter.ts',
      './test/support/closing-line-reporter.ts',
    ],
    env: { PACT_DO_NOT_TRACK: 'true', REDOCLY_TELEMETRY: 'off' },
    server: {
      // `conductor-mock` is the built package. Node loads it, not Vite, so that tests see what users get.
      deps: { external: [/\/dist\//] },
    },
  },
}));
