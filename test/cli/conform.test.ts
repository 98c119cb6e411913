import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockCluster, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCredentials } from '../../src/cli/read-credentials.ts';
import { startTamperingProxy } from '../mutants/tampering-proxy.ts';
import { callApi } from '../support/api-call.ts';
import { useCli } from '../support/cli-process.ts';
import { commandHere } from '../support/command-here.ts';
import { useLoopbackServers } from '../support/loopback-server.ts';

const run = useCli();
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
let cluster: MockCluster;

beforeAll(async () => {
  const keys = [{ id: 'worker-key', secret: 'worker-secret' }];
  cluster = await startMockCluster({
    seed: { applications: [{ id: 'worker', name: 'Worker', roles: ['WORKER'], keys }] },
  });
});
afterAll(async () => {
  await cluster.close();
  rmSync(folder, { recursive: true });
});

const key = ['--key', 'mock-key', '--secret', 'mock-secret'];
const at = (url: string) => ['conform', '--base-url', url, ...key];

async function formsOf({ url, tokenFor }: MockCluster): Promise<unknown> {
  const token = await tokenFor('admin@conductor.mock');
  return (await callApi(url, { path: '/api/human/template', token })).json;
}

describe('conductor-mock conform', () => {
  it('tells of each check, writes the report and ends with 0 when none differs', async () => {
    const report = file('fidelity.json', 'of an earlier run');
    const cli = run(['conform', '--only', 'A4, A27', '--report', report], {
      CONDUCTOR_SERVER_URL: `${cluster.url}/api`,
      CONDUCTOR_AUTH_KEY: 'another-key',
      CONDUCTOR_MOCK_KEY: 'mock-key',
      CONDUCTOR_AUTH_SECRET: 'mock-secret',
    });

    expect(await cli.end).toBe(0);
    expect(cli.stderr).toBe('');
    expect(cli.stdout.split('\n')).toEqual([
      'agreed   A4   answers 404 when no execution has the given id',
      'skipped  A27  updates the newest attempt after a retry: needs a clock that can be moved: the target runs on the system clock',
      '',
      expect.stringMatching(
        `^${cluster.url}: version \\S+, clock: system, callers: users made for the run, `,
      ),
      '1 agreed, 0 differ, 1 skipped',
      `report: ${report}`,
      '',
    ]);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      target: { baseUrl: cluster.url },
      counts: { agreed: 1, differs: 0, skipped: 1 },
      checks: [
        { case: 'A4', evidence: 'documented', outcome: 'agreed' },
        { case: 'A27', outcome: 'skipped', reason: expect.stringContaining('clock') },
      ],
      leftBehind: [],
    });
    expect(readdirSync(folder)).toEqual(['fidelity.json']);
  });

  it('ends with 1 when a check differs, and says what it could not remove', async () => {
    const proxy = await startTamperingProxy(cluster.url, ({ method, url }) => {
      if (url.startsWith('/api/human/tasks/update')) return { status: 500 };
      return method === 'DELETE' && url.startsWith('/api/users') ? { status: 403 } : {};
    });
    try {
      const cli = run([...at(proxy.url), '--only', 'A4']);

      expect(await cli.end).toBe(1);
      expect(cli.stderr).toBe('');
      expect(cli.stdout).toMatch(
        /^differs {2}A4 {3}answers 404 [^\n]+: expected 404, got 500 of POST [^\n]+\n\n/,
      );
      expect(cli.stdout).toContain('\n0 agreed, 1 differ, 0 skipped\n');
      expect(cli.stdout).toMatch(/\nleft behind: user bob-\w+@example\.com: DELETE \/api\/users/);
    } finally {
      await proxy.close();
    }
  });

  it('ends with 2 when the target stops answering, and writes the report', async () => {
    const report = file('cut-short.json', '');
    const proxy = await startTamperingProxy(cluster.url, ({ url }) => {
      if (url.includes('/claim')) throw new Error('lost');
      return {};
    });
    try {
      const cli = run([...at(proxy.url), '--only', 'A4,A5', '--report', report]);

      expect(await cli.end).toBe(2);
      expect(cli.stderr).toMatch(
        /^conductor-mock: the target stopped answering: POST [^\n]+\/claim as bob was not answered: [^\n]+\n$/,
      );
      expect(cli.stdout).not.toContain('left behind');
      expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
        checks: [{ case: 'A4', outcome: 'agreed' }],
        cutShort: expect.stringContaining('was not answered'),
        leftBehind: [],
      });
    } finally {
      await proxy.close();
    }
  });

  it('ends with 2 when every check is skipped, as nothing was asked', async () => {
    const cli = run([...at(cluster.url), '--only', 'A27,F1']);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toBe('conductor-mock: nothing was asked: every check was skipped\n');
    expect(cli.stdout).toContain('\n0 agreed, 0 differ, 2 skipped\n');
  });

  it('ends with 0 when only the probes are asked', async () => {
    const cli = run([...at(cluster.url), '--only', 'probes']);

    expect(await cli.end).toBe(0);
    expect(cli.stdout).toContain('\nrecorded: ');
  });

  it('interrupted, removes what it made and ends with 2', async () => {
    const cli = run([...at(cluster.url), '--only', 'A']);
    await cli.output((stdout) => stdout.includes('A3'));
    cli.kill('SIGINT');

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toBe('conductor-mock: interrupted: not every check was made\n');
    expect(cli.stdout).not.toContain('A32');
    expect(cli.stdout).not.toContain('left behind');
    expect(await formsOf(cluster)).toEqual([]);
  });
});

describe('nothing is asked, and conductor-mock conform ends with 2,', () => {
  const nowhere = 'http://127.0.0.1:1';

  it.each<[string, () => readonly string[], string]>([
    [
      'without a key',
      () => ['conform', '--base-url', nowhere],
      '--key is needed, or CONDUCTOR_AUTH_KEY',
    ],
    ['of nobody', () => at(nowhere), 'the target cannot be reached: POST /api/token as nobody'],
    [
      'with a wrong key',
      () => ['conform', '--base-url', cluster.url, '--key', 'mock-key', '--secret', 'no'],
      'the key is refused: POST /api/token as nobody: 401 {"message":"Invalid access key or secret"',
    ],
    [
      'with the key of somebody who may not make users',
      () => [
        'conform',
        ...['--base-url', cluster.url, '--key', 'worker-key', '--secret', 'worker-secret'],
      ],
      'the key belongs to app:worker, who is no administrator: give it the role ADMIN',
    ],
    [
      'for a case that is not in the list',
      () => [...at(cluster.url), '--only', 'A4,A99'],
      'there is no check A99: name cases, such as A1, themes, such as A, or probes',
    ],
    [
      'with credentials that name no bob',
      () => [
        ...at(cluster.url),
        ...['--credentials', file('ann-alone.yaml', 'ann: { token: hush }')],
      ],
      'ann-alone.yaml names no bob; name ann and bob at least',
    ],
    [
      'when the report could not be written',
      () => [...at(cluster.url), '--report', join(file('a-file', ''), 'fidelity.json')],
      'a-file/fidelity.json cannot be written: E',
    ],
    [
      'when a folder stands where the report is to be',
      () => [...at(cluster.url), '--report', folder],
      'cannot be written: it is a folder',
    ],
  ])('%s', async (_when, args, message) => {
    const cli = await commandHere(args());

    expect(cli.end).toBe(2);
    expect(cli.stdout).toBe('');
    expect(cli.stderr).toContain(message);
    expect(cli.stderr).toMatch(
      /^conductor-mock: [^\n]+\n(See conductor-mock conform --help\.\n)?$/,
    );
  });
});

describe('a server that is no Conductor cluster', () => {
  const serve = useLoopbackServers();

  it.each([
    [404, 'text/html', '<h1>nothing here</h1>'],
    [404, 'application/json', '{"message":"No static resource api/token"}'],
    [401, 'text/html', '<h1>log in</h1>'],
    [200, 'application/json', '{"keySecret":"mock-secret"}'],
    [302, 'text/plain', ''],
  ])('is told from a wrong key: %d, %s', async (status, type, body) => {
    const { origin } = await serve((_request, response) =>
      response.writeHead(status, { 'content-type': type }).end(body),
    );
    const cli = await commandHere(at(origin));

    expect(cli.end).toBe(2);
    expect(cli.stderr).toBe(
      `conductor-mock: ${origin} is no Conductor cluster with access keys: it answers POST /api/token with ${status} (${type}) and no token\n`,
    );
  });
});

describe('a credentials file', () => {
  it('is YAML or JSON', () => {
    const named = { ann: { keyId: 'k', keySecret: 's' }, bob: { token: 't' }, group: 'finance' };
    const yaml = 'ann: { keyId: k, keySecret: s }\nbob:\n  token: t\ngroup: finance\n';
    expect(readCredentials(file('people.json', JSON.stringify(named)))).toEqual(named);
    expect(readCredentials(file('people.yaml', yaml))).toEqual(named);
  });

  it.each([
    ['- ann', 'is no object; name ann, bob, eve, cal, portal or group'],
    ['dan: { token: hush }', 'names "dan"; the names are ann, bob, eve, cal, portal and group'],
    ['ann: hush', 'says nothing to use for ann; give {token: …} or {keyId: …, keySecret: …}'],
    ['ann: { token: "" }', 'says nothing to use for ann'],
    ['ann: { keyId: hush }', 'says nothing to use for ann'],
    ['ann: { token: hush, keyId: hush }', 'says nothing to use for ann'],
    ['bob: { token: hush }', 'names no ann; name ann and bob at least'],
    ['ann: { token: hush }', 'names no bob; name ann and bob at least'],
    ['{}', 'names no ann; name ann and bob at least'],
    ['group: [finance]', 'has a group that is no text; give the id of a group'],
    ['ann: { token: hush', 'is neither YAML nor JSON'],
  ])('that says %j is refused, and not quoted', (text, message) => {
    const read = () => readCredentials(file('wrong.yaml', text));
    const refusal = { name: 'OptionError', message: expect.stringContaining(message) };
    expect(read).toThrow(expect.objectContaining(refusal));
    expect(read).not.toThrow(/hush/);
  });

  it('that is missing is refused', () => {
    expect(() => readCredentials(join(folder, 'none.yaml'))).toThrow(
      '--credentials cannot be read: ENOENT',
    );
  });
});
