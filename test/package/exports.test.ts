import * as door from 'conductor-mock';
import * as expectations from 'conductor-mock/matchers';
import * as matchers from 'conductor-mock/pact';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);

describe('the package', () => {
  it('shows what it means to show, and nothing else', () => {
    expect(Object.keys(door).sort()).toEqual([
      'OptionError',
      'PactsNotKept',
      'PortInUseError',
      'SeedError',
      'SnapshotError',
      'StoreError',
      'TargetError',
      'VerificationError',
      'checkSeeds',
      'createMockCluster',
      'drawWorkflow',
      'isSharedStore',
      'limitSpecs',
      'logLevels',
      'providerStates',
      'runConformance',
      'startMockCluster',
      'startReplica',
      'summaryOf',
      'verifyPacts',
      'version',
    ]);
  });

  it('has a door of its own for the matchers of consumers', () => {
    expect(matchers).toHaveProperty('humanTask');
    expect(door).not.toHaveProperty('humanTask');
  });

  it('has a door of its own for the matchers of Vitest and Jest', () => {
    expect(Object.keys(expectations)).toEqual(['matchers']);
    expect(door).not.toHaveProperty('matchers');
  });

  it('is the same to require()', () => {
    expect(require('conductor-mock')).toEqual({ ...door });
    expect(require('conductor-mock').startMockCluster).toBe(door.startMockCluster);
    expect(require('conductor-mock/pact').humanTask).toBe(matchers.humanTask);
  });

  it('knows its own version', () => {
    expect(door.version).toBe(require('conductor-mock/package.json').version);
  });

  it('carries the OpenAPI document and the schema of seeds', () => {
    expect(require('conductor-mock/openapi.json').openapi).toMatch(/^3\.1\./);
    const seedSchema = require('conductor-mock/seed.schema.json');
    expect(seedSchema.$schema).toContain('json-schema.org');
  });

  it('starts a server for each caller, without touching anything global', async () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    const clusters = await Promise.all([door.startMockCluster(), door.startMockCluster()]);
    try {
      expect(new Set(clusters.map(({ url }) => url)).size).toBe(2);
      for (const { url, apiUrl } of clusters) expect(apiUrl).toBe(`${url}/api`);
      expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
    } finally {
      for (const cluster of clusters) await cluster.close();
    }
    await expect(fetch(`${clusters[0].url}/health`)).rejects.toThrow();
  });

  it('closes a cluster at the end of the block that uses it', async () => {
    let url: string;
    {
      await using cluster = await door.startMockCluster();
      url = cluster.url;
      expect((await fetch(`${url}/health`)).status).toBe(200);
    }
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  it('has a command that a shell can start', () => {
    const { bin } = require('conductor-mock/package.json');
    const path = new URL(`../../${bin['conductor-mock']}`, import.meta.url);

    expect(readFileSync(path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(path).mode & 0o111).toBe(0o111);
  });
});
