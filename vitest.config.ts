import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/support/longest-first.ts';

const longTests = 'test/**/*.long.test.ts';
/** They need python3 with requests, which a machine with Node may not have. */
const pythonTests = 'test/**/*.python.test.ts';

/** They need a Chromium. */
const browserTests = 'test/browser/**/*.test.ts';

/** They start a PostgreSQL of their own. */
const postgresTests = 'test/postgres/**/*.test.ts';
const longPostgresTests = 'test/postgres/**/*.long.test.ts';

/** What `vitest run --mode quick` runs: the rules, the edge, the adapters, and every behaviour case over HTTP. */
const quickTests = [
  'test/domain/**/*.test.ts',
  'test/http/**/*.test.ts',
  'test/adapters/**/*.test.ts',
  'test/contract/conformance/on-the-mock.test.ts',
];

const included: Readonly<Record<string, readonly string[]>> = {
  long: [longTests],
  python: [pythonTests],
  browser: [browserTests],
  postgres: [postgresTests],
  'postgres-long': [longPostgresTests],
  quick: quickTests,
};

/** Ms, of those that are not the usual. A busy machine takes its time to show a page. */
const testTimeouts: Readonly<Record<string, number>> = {
  long: 300_000,
  browser: 60_000,
  postgres: 60_000,
  'postgres-long': 1_200_000,
};

/** What is looked at before the tests of a mode, so that what is missing is told once. */
const globalSetups: Readonly<Record<string, string>> = {
  browser: './test/browser/global-setup.ts',
  postgres: './test/postgres/global-setup.ts',
  'postgres-long': './test/postgres/global-setup.ts',
};

/** The sources in the place of the built package, so that a quick run needs no build. */
const fromSources = [
  {
    find: /^conductor-mock$/,
    replacement: fileURLToPath(new URL('src/index.ts', import.meta.url)),
  },
  {
    find: /^(?:\.\.\/)+build\/(.*)\.js$/,
    replacement: fileURLToPath(new URL('src/$1.ts', import.meta.url)),
  },
];

/** The folder of an unpacked package, which stands in the place of the one that is built here. */
const packed = process.env['CONDUCTOR_MOCK_PACKAGE'];
const fromPacked =
  packed === undefined
    ? []
    : [{ find: /^conductor-mock$/, replacement: `${packed}/dist/index.js` }];

/** What only other modes run. */
function excludedFrom(mode: string): string[] {
  if (mode === 'postgres-long') return [];
  const all = [longTests, pythonTests, browserTests, postgresTests];
  return all.filter((tests) => !included[mode]?.includes(tests));
}

// `vitest run` runs everything but the long tests and those that need more than Node; `vitest run --mode long` only the
// long ones, and so on.
export default defineConfig(({ mode }) => ({
  resolve: { alias: mode === 'quick' ? fromSources : mode === 'browser' ? fromPacked : [] },
  test: {
    include: [...(included[mode] ?? ['test/**/*.test.ts'])],
    // The thread of the scripts is a file that Node loads, not Vite.
    execArgv: mode === 'quick' ? ['--import', './test/support/typescript-in-threads.js'] : [],
    exclude: excludedFrom(mode),
    pool: 'forks',
    // Files share what they import (Prism alone takes a second); each starts clusters of its own.
    isolate: false,
    // Each imports everything once: a worker more than cores costs more than the waits that it fills.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    globalSetup: globalSetups[mode] ?? [],
    setupFiles: ['./test/support/fixed-seed.ts'],
    globals: false,
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: testTimeouts[mode] ?? 20_000,
    hookTimeout: 30_000,
    reporters: [
      'default',
      // A quick run provokes only some of the refusals that the pages are written from.
      ...(mode === 'quick' ? [] : ['./test/support/pages-reporter.ts']),
      './test/support/closing-line-reporter.ts',
    ],
    env: { PACT_DO_NOT_TRACK: 'true', REDOCLY_TELEMETRY: 'off' },
    server: {
      // `conductor-mock` is the built package. Node loads it, not Vite, so that tests see what users get.
      deps: { external: [/\/(?:build|dist)\//] },
    },
  },
}));
