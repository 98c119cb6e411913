import { runConformance, TargetError, type Credentials, type MockCluster } from 'conductor-mock';
import { describe, expect, it } from 'vitest';
import { startMutant } from '../../mutants/mutant.ts';
import type { Tamper } from '../../mutants/tampering-proxy.ts';
import { useLoopbackServers } from '../../support/loopback-server.ts';
import {
  administrator,
  conformAsReal,
  conformOn,
  conformTampered,
  dissent,
  withCluster,
} from './conforming.ts';

const startServer = useLoopbackServers();

const people = {
  groups: [{ id: 'finance', description: 'Finance' }],
  users: [
    { id: 'ann@acme.com', name: 'Ann' },
    { id: 'bob@acme.com', name: 'Bob', groups: ['finance'] },
  ],
};

/** Credentials of ann and bob, of nobody else. */
async function annAndBob(cluster: MockCluster): Promise<Credentials> {
  return {
    ann: { token: await cluster.tokenFor('ann@acme.com') },
    bob: { token: await cluster.tokenFor('bob@acme.com') },
    group: 'finance',
  };
}

describe('conformance', () => {
  it.each(['', '/', '/api', '/api/'])('takes a base URL that ends in "%s"', (end) =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const report = await conformOn(cluster, { baseUrl: cluster.url + end, only: ['A10'] });
      expect(dissent(report)).toEqual([]);
      expect(report.target.baseUrl).toBe(cluster.url);
    }),
  );

  it('runs the cases and themes that are named, in the order of the list', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const { checks } = await conformOn(cluster, { only: ['A10', 'A4'] });
      expect(checks.map((one) => one.case)).toEqual(['A4', 'A10']);
    }));

  it.each([
    [['A33'], 'there is no check A33: name cases, such as A1, themes, such as A, or probes'],
    [[], 'there is no check among none: name cases, such as A1, themes, such as A, or probes'],
  ])('refuses to run %j', async (only, message) => {
    const run = runConformance({ baseUrl: 'http://127.0.0.1:1', ...administrator, only });
    await expect(run).rejects.toThrow(new TargetError(message));
  });
});

describe('a target that cannot be asked', () => {
  it('is one without a URL', async () => {
    const run = runConformance({ baseUrl: 'localhost:8080', ...administrator });
    await expect(run).rejects.toThrow(new TargetError('"localhost:8080" is no http or https URL'));
  });

  it('is one that nobody answers for', async () => {
    const run = runConformance({ baseUrl: 'http://127.0.0.1:1', ...administrator });
    await expect(run).rejects.toBeInstanceOf(TargetError);
    await expect(run).rejects.toThrow(
      /^the target cannot be reached: POST \/api\/token as nobody was not answered: [^\n]+$/,
    );
  });

  it('is one that refuses the key', () =>
    withCluster({}, async (cluster) => {
      const run = conformOn(cluster, { secret: 'wrong' });
      await expect(run).rejects.toBeInstanceOf(TargetError);
      await expect(run).rejects.toThrow(/^the key is refused: [^\n]+ 401 [^\n]+$/);
    }));

  it.each<[string, Tamper, RegExp]>([
    [
      'is out of order where it is to be steered',
      ({ url }) => (url.startsWith('/__admin') ? { status: 503, body: 'upstream' } : {}),
      /^the target is out of order: GET \/__admin\/clock as steering: 503 upstream$/,
    ],
    [
      'does not answer there',
      ({ url }) => {
        if (url.startsWith('/__admin')) throw new Error('lost');
        return {};
      },
      /^the target cannot be reached: GET \/__admin\/clock as steering was not answered: [^\n]+$/,
    ],
  ])('is one that %s', (_what, tamper, message) =>
    withCluster({}, async (cluster) => {
      const run = conformTampered(cluster, tamper, { only: ['A4'] });
      await expect(run).rejects.toThrow(message);
      await expect(run).rejects.toBeInstanceOf(TargetError);
    }),
  );

  it('is one that is no cluster', async () => {
    const { origin } = await startServer((_request, response) => response.end('<html>hello'));
    const run = runConformance({ baseUrl: origin, ...administrator });
    await expect(run).rejects.toThrow(/is no Conductor cluster/);
  });
});

describe('a target that differs', () => {
  const deaf = {
    name: 'ignores-the-iteration',
    wrong: 'updates the newest iteration whatever the call names',
    file: 'operations/human-tasks/update-human-task-by-ref.js',
    replace: 'query.iteration',
    by: '[]',
    caughtBy: 'A13',
  };

  it('is reported with what was expected, what came, and of which call', async () => {
    const cluster = await startMutant(deaf, { clock: 'manual' });
    try {
      const { counts, checks } = await conformOn(cluster, { only: ['A12', 'A13', 'A14'] });
      expect(counts).toEqual({ agreed: 2, differs: 1, skipped: 0 });
      expect(checks[1]).toMatchObject({
        case: deaf.caughtBy,
        outcome: 'differs',
        reason: expect.stringMatching(
          /^expected 404, got 200 of POST \/api\/human\/tasks\/update\/taskRef\?taskRefName=sign_off_ref&workflowId=[^\n]+&iteration=2 as bob: 200$/,
        ),
      });
      const first = await conformOn(cluster, { only: ['A12', 'A13', 'A14'], stopAtFirst: true });
      expect(first.checks.map((one) => one.case)).toEqual(['A12', 'A13']);
    } finally {
      await cluster.close();
    }
  });

  it('is one that stops answering halfway', async () => {
    await withCluster({ clock: 'manual' }, async (cluster) => {
      const report = await conformOn(cluster, {
        only: ['A1', 'A3'],
        onOutcome: (one) => void (one.case === 'A1' && cluster.close()),
      });
      expect(report.checks.map((one) => one.case)).toEqual(['A1']);
      expect(report.counts).toEqual({ agreed: 1, differs: 0, skipped: 0 });
      expect(report.cutShort).toMatch(/^[A-Z]+ \/api\/.+ was not answered: [^\n]+$/);
      expect(report.leftBehind).not.toEqual([]);
    });
  });

  it('is cleaned up where a single answer was lost, and asked no further', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const tamper: Tamper = ({ url }) => {
        if (url.includes('/claim')) throw new Error('lost');
        return {};
      };
      const report = await conformTampered(cluster, tamper, { only: ['A10', 'A1', 'A4'] });
      expect(report.checks).toEqual([]);
      expect(report.cutShort).toMatch(/^POST .+\/claim as bob was not answered: /);
      expect(report.leftBehind).toEqual([]);
    }));

  it('differs where it answers that it is out of order', () =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const tamper: Tamper = ({ url }) =>
        url.includes('/update/') ? { status: 503, body: 'upstream' } : {};
      const report = await conformTampered(cluster, tamper, { only: ['A1', 'A4'] });
      expect(report.counts).toEqual({ agreed: 0, differs: 2, skipped: 0 });
      expect(report).not.toHaveProperty('cutShort');
    }));
});

/** A cluster that words what it says in its own way: no case promises otherwise. */
const worded: readonly (readonly [how: string, only: string, tamper: (body: string) => string])[] =
  [
    ['names no field', 'C5,C6,C8,C11,C17,C20,C21', (body) => without(body, 'validationErrors')],
    ['refuses without a message', 'A5,A29,B3,C13,E2,G24', (body) => without(body, 'message')],
    [
      'keeps its trigger log in other words',
      'F13',
      (body) => body.replaceAll('"error":"', '"why":"').replaceAll('"triggerType"', '"on"'),
    ],
  ];

function without(body: string, member: string): string {
  const { [member]: _gone, ...rest } = JSON.parse(body) as Record<string, unknown>;
  return JSON.stringify(rest);
}

describe('a target agrees that', () => {
  it.each(worded)('%s', (_how, only, reword) =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const tamper: Tamper = ({ url, status, body }) =>
        url.startsWith('/__admin') || (status < 400 && only !== 'F13')
          ? {}
          : { body: reword(body) };
      const report = await conformTampered(cluster, tamper, { only: only.split(',') });
      expect(dissent(report)).toEqual([]);
    }),
  );

  it.each<[string, string, (body: string) => string, RegExp]>([
    [
      'names no field',
      'C2',
      (body) => without(body, 'validationErrors'),
      /^C2 differs: expected validationErrors/,
    ],
    ['has no message', 'A4', (body) => without(body, 'message'), /^A4 differs: expected message/],
    [
      'holds no entry',
      'F13',
      (body) => body.replace(/"humanTaskTriggerLog":\[[^\]]+\]/, '"humanTaskTriggerLog":[]'),
      /^F13 differs: expected the number of entries/,
    ],
    [
      'holds no error',
      'F13',
      (body) =>
        body.replace(/"humanTaskTriggerLog":\[[^\]]+\]/, '"humanTaskTriggerLog":[{"fine":1}]'),
      /^F13 differs: expected the error in the log/,
    ],
  ])('but not one whose answer %s in %s', (_how, only, reword, reason) =>
    withCluster({ clock: 'manual' }, async (cluster) => {
      const tamper: Tamper = ({ status, body }) =>
        only === 'F13' || status >= 400 ? { body: reword(body) } : {};
      const report = await conformTampered(cluster, tamper, { only: [only] });
      expect(dissent(report)).toEqual([expect.stringMatching(reason)]);
    }),
  );
});

describe('what a target does not have', () => {
  it('are people: applications call in their place', () =>
    withCluster({}, async (cluster) => {
      const report = await conformAsReal(cluster, { only: ['B', 'F1'] });
      expect(dissent(report)).toEqual([
        expect.stringMatching(/^B4 skipped: the target takes no applications into a group: POST /),
        'F1 skipped: needs a clock that can be moved: the target offers no steering (GET /__admin/clock answered 404)',
      ]);
      expect(report.target.callers).toBe('applications made for the run');
      expect(report.leftBehind).toEqual([]);
    }));

  it.each([403, 500, 503])('is not said of a group that answers %i to applications', (status) =>
    withCluster({}, async (cluster) => {
      const tamper: Tamper = ({ url }) => {
        if (url.startsWith('/__admin')) return { status: 404, body: '' };
        return /\/groups\/.+\/users/.test(url) ? { status, body: '{"message":"boom"}' } : {};
      };
      const report = await conformTampered(cluster, tamper, { only: ['B4'], patienceMs: 0 });
      expect(dissent(report)).toEqual([
        expect.stringMatching(`^B4 differs: expected a success, got ${status} of POST /api/groups`),
      ]);
    }),
  );

  it.each([401, 403, 405])('is steering where its path is answered %i', (status) =>
    withCluster({}, async (cluster) => {
      const tamper: Tamper = ({ url }) => (url.startsWith('/__admin') ? { status, body: '' } : {});
      const report = await conformTampered(cluster, tamper, { only: ['A10'], patienceMs: 0 });
      expect(dissent(report)).toEqual([]);
      expect(report.target.callers).toBe('applications made for the run');
    }),
  );

  it('is said of a clock that nobody can move', () =>
    withCluster({}, async (cluster) => {
      const report = await conformOn(cluster, { only: ['A1', 'A27', 'A32'] });
      expect(dissent(report)).toEqual([
        'A27 skipped: needs a clock that can be moved: the target runs on the system clock',
      ]);
      expect(report.target.clock).toBe('system');
    }));

  it('is said of steering that it does not offer', () =>
    withCluster({ adminToken: 'secret', clock: 'manual', seed: people }, async (cluster) => {
      const credentials = await annAndBob(cluster);
      const report = await conformOn(cluster, { only: ['A3', 'A18', 'A27', 'A32'], credentials });
      expect(dissent(report)).toEqual([
        'A27 skipped: needs a clock that can be moved: the target offers no steering (GET /__admin/clock answered 401)',
        'A32 skipped: a caller named by a token cannot be given one that expires',
      ]);
      expect(report.leftBehind).toEqual([]);
      expect(report.target).toMatchObject({
        callers: 'people named by the credentials',
        clock: 'its own',
      });
    }));

  it('is said of people whom the credentials do not name', () =>
    withCluster({ seed: people }, async (cluster) => {
      const { group = '', bob = { token: '' } } = await annAndBob(cluster);
      const report = await conformOn(cluster, { only: ['A1'], credentials: { group, bob } });
      expect(dissent(report)).toEqual(['A1 skipped: the credentials name nobody for ann']);
    }));

  it('is nothing where the admin token is given', () =>
    withCluster({ adminToken: 'secret', clock: 'manual' }, async (cluster) => {
      const report = await conformOn(cluster, { only: ['A27', 'A32'], adminToken: 'secret' });
      expect(dissent(report)).toEqual([]);
    }));
});
