import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationSpecs } from '../../src/generated/operations.ts';
import { purchaseFixtures, root } from '../support/purchase-fixtures.ts';
import { useCluster } from '../support/test-cluster.ts';

interface Listed {
  readonly method: string;
  readonly path: string;
  readonly sources: readonly string[];
}
interface PlatformCalls {
  readonly sources: Readonly<Record<string, object>>;
  readonly calls: readonly Listed[];
}

const file = new URL('../../openapi/platform-calls.yaml', import.meta.url);
const { sources, calls } = parse(readFileSync(file, 'utf8')) as PlatformCalls;
const shapeOf = ({ method, path }: Pick<Listed, 'method' | 'path'>) =>
  `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`;
const built = new Set(operationSpecs.map(shapeOf));
const { direct } = useCluster({ seed: purchaseFixtures });

describe("the list of the platform's calls", () => {
  it('names a known source for each call', () => {
    const named = calls.flatMap((call) => call.sources);
    expect(calls.filter((call) => call.sources.length === 0)).toEqual([]);
    expect([...new Set(named)].sort()).toEqual(Object.keys(sources).sort());
  });

  it('has each call once', () => {
    const shapes = calls.map(shapeOf);
    expect(shapes.filter((shape, at) => shapes.indexOf(shape) !== at)).toEqual([]);
  });

  it('has every call that is built under /api', () => {
    const listed = new Set(calls.map(shapeOf));
    expect([...built].filter((shape) => !listed.has(shape))).toEqual([]);
  });

  it.each([
    'GET /api/roles',
    'PUT /api/roles/{}',
    'GET /api/roles/system',
    'GET /api/gateway/config/auth',
    'DELETE /api/gateway/config/auth/{}',
    'POST /api/workflow/test/sync',
    'GET /api/auth/subjects/{}/{}/grants',
    'DELETE /api/auth/subjects/{}/{}/grants',
    'GET /api/workflow/{}/size',
    'GET /api/metadata/tags/grouped',
    'GET /api/metadata/workflow/latest-versions',
    'POST /api/metadata/workflow/validate',
    'GET /context.js',
    'POST /api/users/{}/sendInviteEmail',
    'GET /api/integrations/provider/{}/metrics',
    'POST /api/integrations/provider/{}/integration/{}/metrics',
    'POST /api/metadata/tags/workflow/{}',
    'POST /api/workflow/{}/messages',
    'POST /api/workflow/document-store/upload',
    'GET /api/tasks/queue/size',
    'POST /api/agent/events/{}',
  ])('has %s', (shape) => {
    expect(calls.map(shapeOf)).toContain(shape);
  });
});

describe("a call of the platform's list", () => {
  it('is built, or is answered 501 by name', async () => {
    for (const { method, path } of calls) {
      const filled = path.replaceAll(/\{[^}]+\}/g, 'x');
      const { status, json } = await direct({ method, path: filled, as: root });
      const isBuilt = built.has(shapeOf({ method, path }));
      expect(status === 501, `${method} ${path}`).toBe(!isBuilt);
      expect(status, `${method} ${path}`).not.toBe(405);
      expect(String(json?.message), `${method} ${path}`).not.toMatch(/^No such endpoint/);
    }
  });
});
