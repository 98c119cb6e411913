import { startMockCluster, type MockCluster } from 'conductor-mock';
import { mkdirSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useCli, type CliProcess } from '../support/cli-process.ts';
import { signOff } from '../support/purchase-fixtures.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const ownFolder = useOwnFolder();
let folder = '';
beforeEach(() => {
  folder = ownFolder();
});
const open: MockCluster[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((cluster) => cluster.close()));
});

const usersIn = (...ids: string[]) => JSON.stringify({ users: ids.map((id) => ({ id })) });
function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function watching(...seed: string[]): Promise<MockCluster> {
  const cluster = await startMockCluster({ seed, watch: true, clock: 'manual' });
  open.push(cluster);
  return cluster;
}

async function usersOf(cluster: MockCluster): Promise<readonly string[]> {
  const response = await cluster.fetch('/api/users', {
    headers: { 'x-authorization': await cluster.tokenFor('admin@conductor.mock') },
  });
  const users = (await response.json()) as { id: string }[];
  return users.map(({ id }) => id).filter((id) => id !== 'admin@conductor.mock');
}

/** Waits until the cluster has these users besides its administrator. */
async function expectSoon(cluster: MockCluster, ...ids: string[]): Promise<void> {
  const look = async () => {
    expect((await usersOf(cluster)).toSorted()).toEqual(ids);
  };
  await vi.waitFor(look, { timeout: 15_000, interval: 20 });
}

describe('a watched seed is loaded anew', () => {
  it('when its file is written, and what clients did since is gone', async () => {
    const path = write('a.json', usersIn('a'));
    const cluster = await watching(path);
    await cluster.seed({ users: [{ id: 'later' }] });
    writeFileSync(path, usersIn('a', 'b'));

    await expectSoon(cluster, 'a', 'b');
  });

  it('again and again, and reset() goes back to the last', async () => {
    const path = write('a.json', usersIn('a'));
    const cluster = await watching(path);
    for (const id of ['b', 'c', 'd']) {
      writeFileSync(path, usersIn(id));
      await expectSoon(cluster, id);
    }
    await cluster.seed({ users: [{ id: 'later' }] });
    await cluster.reset();

    expect(await usersOf(cluster)).toEqual(['d']);
  });

  it('when an editor puts another file in its place', async () => {
    const path = write('a.json', usersIn('a'));
    const cluster = await watching(path);
    for (const id of ['b', 'c']) {
      renameSync(path, `${path}~`);
      renameSync(write('.a.json.swp', usersIn(id)), path);
      await expectSoon(cluster, id);
    }
  });

  it('when a link leads to another file', async () => {
    symlinkSync(write('one.txt', usersIn('a')), join(folder, 'link'));
    const cluster = await watching(join(folder, 'link'));
    symlinkSync(write('two.txt', usersIn('b')), join(folder, 'new'));
    renameSync(join(folder, 'new'), join(folder, 'link'));

    await expectSoon(cluster, 'b');
  });

  it('when a file comes into a folder or goes', async () => {
    const first = write('a.json', usersIn('a'));
    const cluster = await watching(folder);
    write('b.json', usersIn('b'));
    await expectSoon(cluster, 'a', 'b');
    unlinkSync(first);
    await expectSoon(cluster, 'b');
  });

  it('when a file comes into a new folder below', async () => {
    write('a.json', usersIn('a'));
    const cluster = await watching(folder);
    mkdirSync(join(folder, 'sub/deep'), { recursive: true });
    write('sub/deep/b.json', usersIn('b'));
    await expectSoon(cluster, 'a', 'b');
    write('sub/deep/b.json', usersIn('c'));
    await expectSoon(cluster, 'a', 'c');
  });

  it('when a file comes that a pattern means', async () => {
    write('a.seed.json', usersIn('a'));
    const cluster = await watching(join(folder, '*.seed.json'));
    write('x.json', '{ "no": "seed" }');
    write('b.seed.json', usersIn('b'));

    await expectSoon(cluster, 'a', 'b');
  });

  it('when its folder goes and comes back', async () => {
    mkdirSync(join(folder, 'seeds'));
    write('seeds/a.json', usersIn('a'));
    const cluster = await watching(join(folder, 'seeds'));
    renameSync(join(folder, 'seeds'), join(folder, 'old'));
    mkdirSync(join(folder, 'seeds'));
    write('seeds/b.json', usersIn('b'));
    await expectSoon(cluster, 'b');
    write('seeds/b.json', usersIn('c'));
    await expectSoon(cluster, 'c');
  });

  it('so that it answers as one that has started with them, ids included', async () => {
    const definition = (description: string) =>
      JSON.stringify({
        now: '2026-01-05T09:00:00Z',
        workflowDefinitions: [{ name: 'w', description, tasks: [signOff({ assignments: [] })] }],
        forms: [{ name: 'SignOff', jsonSchema: {} }],
      });
    const begun = async (cluster: MockCluster) => {
      const response = await cluster.fetch('/api/workflow/w', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-authorization': await cluster.tokenFor('admin@conductor.mock'),
        },
        body: '{}',
      });
      return response.text();
    };
    const path = write('a.json', definition('before'));
    const cluster = await watching(path);
    const before = await begun(cluster);
    writeFileSync(path, definition('after'));
    await vi.waitFor(async () => {
      const token = await cluster.tokenFor('admin@conductor.mock');
      const found = await cluster.fetch('/api/metadata/workflow/w', {
        headers: { 'x-authorization': token },
      });
      expect(await found.json()).toMatchObject({ description: 'after' });
    }, 15_000);

    const after = await begun(cluster);
    expect(after).not.toBe(before);
    expect(after).toBe(await begun(await watching(path)));
  });

  it('while tenants stay as they are, and those that are made afterwards begin with it', async () => {
    const path = write('a.json', usersIn('a'));
    const cluster = await watching(path);
    const tenant = await cluster.fork({ id: 'before' });
    await tenant.seed({ users: [{ id: 'own' }] });
    writeFileSync(path, usersIn('a', 'b'));
    await expectSoon(cluster, 'a', 'b');

    expect((await usersOf(tenant)).toSorted()).toEqual(['a', 'own']);
    await tenant.reset();
    expect(await usersOf(tenant)).toEqual(['a']);
    expect((await usersOf(await cluster.fork())).toSorted()).toEqual(['a', 'b']);
  });

  it('while tokens of people in other files stay valid, and the clock is that of the start', async () => {
    const at = (now: string) => JSON.stringify({ now });
    const path = write('b.json', at('2026-01-05T09:00:00Z'));
    const cluster = await watching(write('a.json', usersIn('kim')), path);
    const token = await cluster.tokenFor('kim');
    writeFileSync(path, at('2026-01-05T10:00:00Z'));
    await vi.waitFor(() => {
      expect(cluster.clock.now()).toBe(Date.parse('2026-01-05T10:00:00Z'));
    }, 15_000);
    const { status } = await cluster.fetch('/api/token/userInfo', {
      headers: { 'x-authorization': token },
    });

    expect(status).toBe(200);
  });
});

describe('the log of a watched start', () => {
  const run = useCli();
  const started = async (...args: string[]) => {
    const cli = run(['--port', '0', '--watch', ...args]);
    return { cli, url: await cli.ready() };
  };
  /** The lines of the log, once there are as many. */
  async function logged(cli: CliProcess, lines: number): Promise<readonly any[]> {
    await vi.waitFor(
      () => {
        expect(cli.stderr.split('\n').length).toBeGreaterThan(lines);
      },
      { timeout: 15_000, interval: 20 },
    );
    return cli.stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  it('says why a changed file is not loaded, and all stays; and once, when it is', async () => {
    const path = write('a.yaml', 'users:\n  - id: a\n');
    const other = write('b.yaml', 'groups: []\n');
    const { cli, url } = await started('--seed', path, '--seed', other);
    const token = async (user: string) =>
      (await fetch(`${url}/__admin/tokens`, { method: 'POST', body: JSON.stringify({ user }) }))
        .status;
    writeFileSync(path, 'users:\n  - id: b\n    nick: x\n');
    const [refused] = await logged(cli, 1);

    expect(refused).toMatchObject({
      level: 40,
      files: [path],
      findings: [`${path}:3: users[0] has no key "nick"; its keys are id, name, roles, groups`],
      msg: 'seeds not loaded: all stays',
    });
    expect([await token('a'), await token('b')]).toEqual([200, 404]);

    // Both at once, and an unfinished one before.
    writeFileSync(path, 'users:\n  - id: b\n    gro');
    writeFileSync(path, 'users:\n  - id: b\n    groups: [g]\n');
    writeFileSync(other, 'groups:\n  - id: g\n');
    const [, loaded, ...more] = await logged(cli, 2);

    expect(loaded).toMatchObject({
      level: 40,
      files: [path, other],
      msg: 'seeds loaded anew: the cluster is as after a start with them',
    });
    expect(more).toEqual([]);
    expect([await token('a'), await token('b')]).toEqual([404, 200]);
    unlinkSync(path);
    expect((await logged(cli, 3))[2].findings).toEqual([`${path}: there is no such file`]);
    expect(await token('b')).toBe(200);
    cli.kill('SIGTERM');
    expect(await cli.end).toBe(0);
  });

  it('says nothing where a file is written and holds what it held', async () => {
    const path = write('a.yaml', 'users:\n  - id: a\n');
    const other = write('b.yaml', 'groups: []\n');
    const { cli } = await started('--seed', path, '--seed', other);
    writeFileSync(path, 'users:\n  - id: a\n');
    writeFileSync(other, 'groups: [{ id: g }]\n');

    expect(await logged(cli, 1)).toMatchObject([{ files: [other] }]);
  });
});

describe('watch', () => {
  const run = useCli();

  it('is refused where no seed is a file', async () => {
    const message = 'watch needs seed with the path of a file or folder';
    await expect(startMockCluster({ watch: true })).rejects.toThrow(message);
    await expect(startMockCluster({ watch: true, seed: { users: [] } })).rejects.toThrow(message);
    const cli = run(['--watch']);
    expect(await cli.end).toBe(2);
    expect(cli.stderr).toContain('--watch needs --seed with the path of a file or folder');
  });

  it('lets the process end with its cluster', async () => {
    const path = write('a.json', usersIn('a'));
    const cluster = await startMockCluster({ seed: path, watch: true });
    await cluster.close();
    writeFileSync(path, 'broken: [');

    await expect(fetch(`${cluster.url}/health`)).rejects.toThrow();
  });
});
