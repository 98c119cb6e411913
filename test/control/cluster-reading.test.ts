import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { limitSpecs, startMockCluster, type LimitName } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { storeReading } from '../../build/server/kept-in-store.js';
import { steer } from '../support/steering.ts';
import { useStandingCluster } from '../support/test-cluster.ts';
import { useOwnFolder } from '../support/own-folder.ts';

const test = useStandingCluster({ maxTenants: 3, maxJudgeMs: 77, journal: 5 });
const admin = steer(() => test.cluster.url);
const folder = useOwnFolder();

const manifest = new URL('../../package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };

interface LimitReading {
  readonly name: string;
  readonly option: string;
  readonly value: number;
  readonly standard: number;
  readonly about: string;
}

describe('GET /__admin/cluster', () => {
  it('tells the versions of the package and of what runs it', async () => {
    const { status, json } = await admin('GET', '/cluster');

    expect(status).toBe(200);
    expect(json.versions).toEqual({
      conductorMock: version,
      node: process.versions.node,
      snapshotFormat: (await test.cluster.snapshot()).format,
    });
  });

  it('tells each limit with its option, as it was given or else as usual', async () => {
    const { json } = await admin('GET', '/cluster');
    const limits = json.limits as readonly LimitReading[];
    const given: Readonly<Record<string, number>> = { maxTenants: 3, maxJudgeMs: 77 };
    const names = Object.keys(limitSpecs) as readonly LimitName[];

    expect(limits).toEqual([
      ...names.map((name) => ({
        name,
        option: `--${limitSpecs[name].flag}`,
        value: given[name] ?? limitSpecs[name].standard,
        standard: limitSpecs[name].standard,
        about: limitSpecs[name].help,
      })),
      {
        name: 'journal',
        option: '--journal',
        value: 5,
        standard: 1_000,
        about: 'calls that the journal keeps',
      },
    ]);
  });

  it('tells that the state is in memory', async () => {
    expect((await admin('GET', '/cluster')).json.store).toEqual({ kind: 'memory' });
  });

  it('takes no query and no other method', async () => {
    expect((await admin('GET', '/cluster?limits=all')).status).toBe(400);
    expect((await admin('POST', '/cluster')).status).toBe(405);
  });

  it('is for those who may steer', async () => {
    await using cluster = await startMockCluster({ adminToken: 'open-sesame' });
    const other = steer(() => cluster.url);

    expect((await other('GET', '/cluster')).status).toBe(401);
    const headers = { Authorization: 'Bearer open-sesame' };
    const answer = await other('GET', '/cluster', undefined, headers);
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('open-sesame');
  });

  it('names the file that keeps the state; the state of a tenant is in memory', async () => {
    const path = join(folder(), 'desk.store');
    await using cluster = await startMockCluster({ store: `file:${path}` });
    const tenant = await cluster.fork();
    const storeOf = async (url: string) =>
      ((await (await fetch(`${url}/__admin/cluster`)).json()) as { store: unknown }).store;

    expect(await storeOf(cluster.url)).toEqual({ kind: 'file', place: path });
    expect(await storeOf(tenant.url)).toEqual({ kind: 'memory' });
  });
});

describe('where the state is', () => {
  it.each([
    ['postgres://me:secret@db.example:5432/mock', 'postgres://me@db.example:5432/mock'],
    [
      'postgresql://db.example/mock?password=secret&sslmode=require',
      'postgresql://db.example/mock',
    ],
    ['postgres://:secret@db.example/mock', 'postgres://db.example/mock'],
  ])('is told of %s without what is secret', (url, place) => {
    expect(storeReading({ kind: 'postgres', url })).toEqual({ kind: 'postgres', place });
  });

  it('is an absolute path, whatever path was given', () => {
    const place = join(process.cwd(), 'desk.store');
    expect(storeReading({ kind: 'file', path: 'desk.store' })).toEqual({ kind: 'file', place });
  });
});
