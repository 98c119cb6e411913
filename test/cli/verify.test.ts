import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readGiven } from '../../src/cli/option-table.ts';
import { readVerifyOptions, verifyOptions } from '../../src/cli/verify-options.ts';
import { useCli } from '../support/cli-process.ts';
import { commandHere } from '../support/command-here.ts';
import { answerOf, usePactFolder } from '../support/some-pact.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = useCli();
const { folder, pact } = usePactFolder();
const kept = pact('inbox', { description: 'a call', status: 200 });
const broken = pact(
  'inbox',
  answerOf({ description: 'an answer', states: ['a Human task is eaten'], status: 200 }),
);

const { dependencies, peerDependencies } = JSON.parse(
  readFileSync(`${root}package.json`, 'utf8'),
) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
const needed = Object.keys({ ...dependencies, ...peerDependencies });

describe('conductor-mock verify', () => {
  it('ends with 0 when all is kept, with a summary that Pact does not drown', async () => {
    const cli = run(['verify', kept]);

    expect(await cli.end).toBe(0);
    expect(cli.stdout).toBe('1 interaction verified, 0 states set up: 1 kept.\n');
    expect(cli.stderr).toBe('');
  });

  it('ends with 1 when a pact is not kept, and says which', async () => {
    const junit = join(folder, 'junit.xml');
    const cli = run(['verify', kept, broken, '--json', '-'], { CONDUCTOR_MOCK_JUNIT: junit });

    expect(await cli.end).toBe(1);
    expect(cli.stderr).toContain('NOT KEPT  inbox: an answer\n  given a Human task is eaten\n');
    expect(JSON.parse(cli.stdout)).toMatchObject({
      interactions: 1,
      failures: [{ consumer: 'inbox' }],
    });
    expect(readFileSync(junit, 'utf8')).toContain('<testsuite name="inbox" tests="2" failures="1"');
  });

  it.each([
    [[], 'there is nothing to verify: name pact files, folders or globs, or a broker'],
    [['nowhere.json'], 'nowhere.json: there is no such file or folder of pacts'],
  ])('ends with 2 for %j, and says where to read on', async (args, message) => {
    const cli = await commandHere(['verify', ...args]);

    expect(cli.end).toBe(2);
    expect(cli.stderr).toContain(message);
    expect(cli.stderr).toContain('See conductor-mock verify --help.');
    expect(cli.stdout).toBe('');
  });

  it.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [['--provider-base-url', 'localhost'], {}, '--provider-base-url must be a URL such as'],
    [['--publish'], {}, '--publish makes sense only with --broker-url'],
    [['--provider', 'other'], {}, 'leave it out, or say so by --provider'],
    [
      [],
      { CONDUCTOR_MOCK_PROVIDER_BASE_URL: 'localhost' },
      'CONDUCTOR_MOCK_PROVIDER_BASE_URL must be a URL such as',
    ],
    [
      ['--provider-base-url', 'localhost'],
      { CONDUCTOR_MOCK_PROVIDER_BASE_URL: 'http://127.0.0.1:9' },
      '--provider-base-url must be a URL such as',
    ],
    [[], { CONDUCTOR_MOCK_PACT_LOG_LEVEL: 'loud' }, 'CONDUCTOR_MOCK_PACT_LOG_LEVEL must be one of'],
  ])('names an option as it was given: %j with %j', async (args, variables, message) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
    const cli = await commandHere(['verify', kept, ...args]);

    expect(cli.end).toBe(2);
    expect(cli.stderr).toMatch(/^conductor-mock: [^\n]+\nSee conductor-mock verify --help\.\n$/);
    expect(cli.stderr).toContain(message);
  });

  it('ends with 2 when the target cannot be reached, in one line', async () => {
    const cli = run(['verify', kept, '--provider-base-url', 'http://127.0.0.1:9']);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toMatch(/^conductor-mock: the target \S+ cannot be reached: .*\n$/);
  });

  it('tells its options and exit codes, what is experimental among them', async () => {
    const cli = run(['verify', '--help']);

    expect(await cli.end).toBe(0);
    for (const { flag, env, help } of Object.values(verifyOptions)) {
      expect(cli.stdout).toContain(`--${flag}`);
      expect(cli.stdout).toContain(env);
      expect(help.startsWith('experimental')).toBe(isBrokers(flag));
    }
    expect(cli.stdout).toMatch(
      / {2}0 {2}when all .*\n {2}1 {2}when a pact .*\n {2}2 {2}when nothing/,
    );
  });
});

describe('an option', () => {
  it.each([
    [['--consumer-version-selectors', 'main'], 'must be a JSON list of selectors such as'],
    [['--consumer-version-selectors', '[]'], 'must be a JSON list of selectors such as'],
    [['--pact-log-level', 'loud'], 'must be one of error, warn, info, debug, trace, got "loud"'],
    [['--broker-url', ''], '--broker-url must not be empty'],
  ])('is refused when it makes no sense: %j', (args, message) => {
    const { texts } = readGiven(args, verifyOptions);
    expect(() => readVerifyOptions(texts, [])).toThrow(message);
  });

  it('is a field of the same name', () => {
    const args = Object.values(verifyOptions).flatMap(({ flag, value }) => {
      if (value === undefined) return [`--${flag}`];
      if (value === 'JSON') return [`--${flag}`, '[{"mainBranch":true}]'];
      return [`--${flag}`, flag === 'pact-log-level' ? 'info' : 'x'];
    });
    const { texts, operands } = readGiven([...args, 'a.json', 'b.json'], verifyOptions);
    const options = readVerifyOptions(texts, operands);

    expect(Object.keys(options).sort()).toEqual([...Object.keys(verifyOptions), 'pacts'].sort());
    expect(options).toMatchObject({
      pacts: ['a.json', 'b.json'],
      publish: true,
      consumerVersionSelectors: [{ mainBranch: true }],
      providerBaseUrl: 'x',
    });
    for (const [field, { flag }] of Object.entries(verifyOptions))
      expect(flag).toBe(field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  });
});

describe('a package that only the verification needs', () => {
  // pg is needed for a store in PostgreSQL alone.
  it.each(Object.entries(peerDependencies).filter(([name]) => name !== 'pg'))(
    '%s: without it, verify ends with 2 and says how to install it',
    async (missing, range) => {
      const { code, stderr } = await verifyWithout(missing);

      expect(code).toBe(2);
      const major = /^\^(\d+)\./.exec(range)?.[1] ?? '';
      expect(stderr).toBe(
        `conductor-mock: ${missing} is needed to verify pacts and is not installed. Install it with\n  npm install --save-dev ${missing}@${major}\n`,
      );
    },
  );
});

/** Runs the package where everything is installed but the one. */
async function verifyWithout(missing: string): Promise<{ code: unknown; stderr: string }> {
  const place = mkdtempSync(join(tmpdir(), 'without-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  for (const part of ['dist', 'openapi', 'conductor-mock-seed.schema.json', 'package.json'])
    cpSync(root + part, join(place, part), { recursive: true });
  for (const name of needed.filter((one) => one !== missing)) {
    mkdirSync(dirname(join(place, 'node_modules', name)), { recursive: true });
    symlinkSync(`${root}node_modules/${name}`, join(place, 'node_modules', name));
  }
  return new Promise((resolve) => {
    const args = [join(place, 'dist/cli/main.js'), 'verify', kept];
    execFile(
      process.execPath,
      args,
      { env: { PATH: process.env['PATH'] } },
      (error, _out, stderr) => {
        resolve({ code: error?.code, stderr });
      },
    );
  });
}

function isBrokers(flag: string): boolean {
  return /^(broker-|provider-(version|branch)|consumer-|publish|enable-|include-)/.test(flag);
}
