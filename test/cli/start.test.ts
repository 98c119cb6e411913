import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startOptions } from '../../src/cli/start-options.ts';
import { callApi } from '../support/api-call.ts';
import { useCli } from '../support/cli-process.ts';
import { commandHere } from '../support/command-here.ts';
import { useLoopbackServers } from '../support/loopback-server.ts';
import { openConnection } from '../support/raw-http.ts';
import { steer } from '../support/steering.ts';

const run = useCli();
const serve = useLoopbackServers();
const folder = mkdtempSync(join(tmpdir(), 'conductor-mock-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
function seedFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const auditors = seedFile('auditors.yaml', 'groups: [{ id: auditors }]\n');
const al = seedFile('al.json', '{"users": [{"id": "al@acme.com", "groups": ["auditors"]}]}');

describe('conductor-mock start', () => {
  it('prints its URL and that of the console, once it answers, and nothing after it', async () => {
    const cli = run(['start', '--port', '0']);
    const url = await cli.ready();

    expect((await callApi(url, { path: '/health' })).json).toEqual({
      healthy: true,
      behindMs: 0,
    });
    await callApi(url, { path: '/api/token/userInfo' });
    cli.kill('SIGTERM');
    expect(await cli.end).toBe(0);
    expect(cli.stdout).toBe(`ready ${url}\nconsole ${url}/\n`);
    expect(cli.stderr).toBe('');
  });

  it('is the command when none is named, and takes another free port each time for --port 0', async () => {
    const urls = await Promise.all([run(['--port', '0']).ready(), run(['--port', '0']).ready()]);

    expect(new Set(urls).size).toBe(2);
  });

  it('has loaded its seeds, in order, when it says that it is ready', async () => {
    const url = await run(['--port', '0', '--seed', auditors, '--seed', al]).ready();

    expect((await steer(() => url)('POST', '/tokens', { user: 'al@acme.com' })).status).toBe(200);
  });

  it('lets HTTP tasks call the origins that it is told', async () => {
    const origins = await Promise.all(
      [0, 1].map(() => serve((_request, reply) => reply.end('"hi"'))),
    );
    const options = origins.flatMap(({ origin }) => ['--allow-http', origin]);
    const url = await run(['--port', '0', ...options]).ready();
    const admin = steer(() => url);
    const { token } = (await admin('POST', '/tokens', { user: 'admin@conductor.mock' })).json;
    const tasks = origins.map(({ origin }, at) => ({
      name: 'call',
      taskReferenceName: `call_${at}`,
      type: 'HTTP',
      inputParameters: { uri: origin, method: 'GET' },
    }));
    const body = { name: 'calls', workflowDef: { name: 'calls', tasks } };
    const started = await callApi(url, { method: 'POST', path: '/api/workflow', token, body });
    await vi.waitFor(
      async () => {
        const { json } = await callApi(url, { path: `/api/workflow/${started.text}`, token });
        expect(json).toMatchObject({ status: 'COMPLETED', output: { response: { body: 'hi' } } });
      },
      { timeout: 10_000, interval: 10 },
    );
  });

  it('takes any key where the environment says so, and warns of it', async () => {
    const cli = run(['--port', '0'], { CONDUCTOR_MOCK_ANY_KEY: 'true' });
    const body = { keyId: 'from-elsewhere', keySecret: 'secret' };
    const answer = await callApi(await cli.ready(), { method: 'POST', path: '/api/token', body });

    expect(answer.status).toBe(200);
    expect(JSON.parse(cli.stderr.split('\n')[0]!)).toMatchObject({
      level: 40,
      msg: expect.stringMatching(/^any key pair is traded for the token of an administrator/),
    });
  });

  it('listens on the port and the host that it is told', async () => {
    const first = run(['--port', '0']);
    const { port } = new URL(await first.ready());
    first.kill('SIGTERM');
    await first.end;

    expect(await run(['--port', port, '--host', 'localhost']).ready()).toBe(
      `http://localhost:${port}`,
    );
  });
});

describe('a wrong option', () => {
  it('ends the process with 2', async () => {
    const cli = run(['--port', 'eighty']);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain('--port must be a number from 0 to 65535, got "eighty"');
    expect(cli.stderr).toContain('conductor-mock --help');
    expect(cli.stdout).toBe('');
  });

  it.each([
    [['--port', '65536'], '--port must be a number from 0 to 65535'],
    [['--port', '-1'], '--port'],
    [['--port='], '--port must be a number'],
    [['--port'], '--port'],
    [['--clock', 'fast'], '--clock must be one of system, manual, got "fast"'],
    [['--log-level', 'loud'], '--log-level must be one of silent, error, warn, info, debug'],
    [['--admin-token', ''], '--admin-token must not be empty'],
    [['--allow-http', 'localhost'], '--allow-http must be an origin such as http://127.0.0.1:9000'],
    [['--max-judge-steps', '0'], '--max-judge-steps must be a whole number from 1, got "0"'],
    [['--max-judge-ms', '1.5'], '--max-judge-ms must be a whole number from 1, got "1.5"'],
    [['--max-violations', 'all'], '--max-violations must be a whole number from 1, got "all"'],
    [['--colour', 'red'], '--colour'],
    [['-x'], 'there is no option -x; --help lists them'],
    [['-p', '9000'], 'there is no option -p; did you mean --port?'],
    [['--sed', 'seed.yaml'], 'there is no option --sed; did you mean --seed?'],
    [['serve'], 'unknown command "serve"; the commands are start, verify'],
    [['start', 'now'], 'start takes no operand, got "now"'],
  ])('%j ends it with 2 and says what would be right', async (args, message) => {
    const cli = await commandHere(args);

    expect(cli.end).toBe(2);
    expect(cli.stderr).toContain(message);
    expect(cli.stderr).toContain('conductor-mock --help');
    expect(cli.stdout).toBe('');
  });

  it('is refused from the environment too', async () => {
    const cli = run([], { CONDUCTOR_MOCK_CLOCK: 'fast' });

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain('CONDUCTOR_MOCK_CLOCK must be one of system, manual, got "fast"');
  });
});

describe('a wrong seed', () => {
  it('ends the process with 2', async () => {
    const path = seedFile('people.yaml', 'groups: []\npeople: []\n');
    const cli = run(['--port', '0', '--seed', path]);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain(`${path}:2: the seed has no key "people"; its keys are now`);
    expect(cli.stdout).toBe('');
  });

  it.each([
    [
      'unknown.yaml',
      'groups: []\n\npeople: []\n',
      ':3: the seed has no key "people"; its keys are now',
    ],
    [
      'role.yaml',
      'users:\n  - id: a\n    roles: [KING]\n',
      ':3: users[0].roles: no role is named "KING"; the roles are ADMIN',
    ],
    ['broken.json', '{\n  "users": [}\n', ':2: '],
    [
      'twice.yaml',
      'users:\n  - id: admin@conductor.mock\n',
      ':2: the user "admin@conductor.mock" is there already',
    ],
    ['time.yaml', 'now: 2026-01-05\n', ':1: "now" needs a manual clock (--clock manual)'],
  ])(
    '%s ends it with 2 and names the file, the line and what would be right',
    async (name, text, message) => {
      const path = seedFile(name, text);
      const cli = await commandHere(['--port', '0', '--seed', path]);

      expect(cli.end).toBe(2);
      expect(cli.stderr).toContain(path + message);
      expect(cli.stdout).toBe('');
    },
  );

  it('that is not there ends it with 2 and names the file', async () => {
    const cli = run(['--port', '0', '--seed', join(folder, 'nothing.yaml')]);

    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain(join(folder, 'nothing.yaml'));
  });
});

describe('an address that is not to be had', () => {
  it('ends it with 1 when the port is in use, and says so', async () => {
    const { port } = new URL(await run(['--port', '0']).ready());
    const cli = run(['--port', port]);

    expect(await cli.end).toBe(1);
    expect(cli.stderr).toBe(
      `conductor-mock: port in use: 127.0.0.1:${port}; choose another with --port, or --port 0 for a free one\n`,
    );
    expect(cli.stdout).toBe('');
  });

  it('ends it with 1 when the machine has no such address, and says so', async () => {
    const cli = run(['--port', '0', '--host', '192.0.2.1']);

    expect(await cli.end).toBe(1);
    expect(cli.stderr).toContain('no address 192.0.2.1 (--host)');
  });
});

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  it('ends it with 0 within a second, whatever connections are open', async () => {
    const cli = run(['--port', '0']);
    const url = await cli.ready();
    const idle = await openConnection(url);
    idle.send('GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await idle.receive((text) => text.includes('healthy'));
    const halfSent = await openConnection(url);
    halfSent.send(
      'POST /api/token HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"keyId":',
    );
    const silent = await openConnection(url);
    // The server has taken all of them in once it has answered a later one.
    await callApi(url, { path: '/health' });

    const before = performance.now();
    cli.kill(signal);

    expect(await cli.end).toBe(0);
    expect(performance.now() - before).toBeLessThan(1000);
    await Promise.all([idle.closed(), halfSent.closed(), silent.closed()]);
  });
});

describe('the environment', () => {
  it('sets every option', async () => {
    const url = await run([], {
      CONDUCTOR_MOCK_PORT: '0',
      CONDUCTOR_MOCK_HOST: 'localhost',
      CONDUCTOR_MOCK_SEED: `${auditors},${al}`,
      CONDUCTOR_MOCK_CLOCK: 'manual',
      CONDUCTOR_MOCK_LOG_LEVEL: 'silent',
      CONDUCTOR_MOCK_ADMIN_TOKEN: 'sesame',
      CONDUCTOR_MOCK_ALLOW_HTTP: 'http://127.0.0.1:9000,http://127.0.0.1:9001',
    }).ready();
    const admin = steer(() => url);
    const authorization = 'Bearer sesame';

    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await admin('GET', '/clock')).status).toBe(401);
    expect((await admin('GET', '/clock', undefined, { authorization })).json.mode).toBe('manual');
    const token = await admin('POST', '/tokens', { user: 'al@acme.com' }, { authorization });
    expect(token.status).toBe(200);
  });

  it('gives way to the command line, and an empty variable counts as none', async () => {
    const url = await run(['--port', '0', '--clock', 'manual'], {
      CONDUCTOR_MOCK_PORT: '1',
      CONDUCTOR_MOCK_CLOCK: 'system',
      CONDUCTOR_MOCK_HOST: '',
    }).ready();

    expect((await steer(() => url)('GET', '/clock')).json.mode).toBe('manual');
  });
});

describe('--help', () => {
  it.each(['--help', '-h'])('%s lists every option with its environment variable', async (flag) => {
    const cli = run([flag]);

    expect(await cli.end).toBe(0);
    for (const { flag: name, env } of Object.values(startOptions)) {
      expect(cli.stdout).toContain(`--${name} `);
      expect(cli.stdout).toContain(env);
      expect(env).toBe(`CONDUCTOR_MOCK_${name.toUpperCase().replaceAll('-', '_')}`);
    }
    expect(cli.stderr).toBe('');
  });
});

describe('--version', () => {
  it('prints the version of the package', async () => {
    const manifest = new URL('../../package.json', import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    const cli = run(['--version']);

    expect(await cli.end).toBe(0);
    expect(cli.stdout).toBe(`${version}\n`);
  });
});
