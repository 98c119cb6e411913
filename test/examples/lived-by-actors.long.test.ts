import { createMockCluster, type Actors, type PersonActor, type Seed } from 'conductor-mock';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { parse } from 'yaml';
import { inHands, type ActingCluster } from '../support/acting-cluster.ts';

/** Each seed in examples/, lived through by actors alone: nobody else calls. */

const folder = fileURLToPath(new URL('../../examples/', import.meta.url));
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

interface Life {
  /** Left out: those of the seed itself. */
  readonly actors?: Actors;
  /** Executions, with what becomes of each. */
  readonly ends: Readonly<Record<string, string>>;
  /** Left out: any time. */
  readonly begins?: string;
  /** So long it takes at most. */
  readonly lastsMs: number;
}

/** Of the clock, on the way. */
const STEPS = 20;
/** How often a cluster looks at the machine's time. */
const TICK_MS = 100;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const booked = { output: { booked: true } };
const answering = (user: string, taskRefName: string, output: object): PersonActor => ({
  user,
  on: { taskRefName },
  afterMs: 20,
  then: { claim: true, output: { ...output }, complete: true },
});
const yes = { approve: 'Yes', comments: 'fine' };

const lives: Readonly<Record<string, Life>> = {
  'living-desk': {
    ends: {
      'de500000-0000-11f1-a000-000000000001': 'COMPLETED',
      'de500000-0000-11f1-a000-000000000002': 'COMPLETED',
      'de500000-0000-11f1-a000-000000000003': 'COMPLETED',
      'de500000-0000-11f1-a000-000000000004': 'COMPLETED',
      'de500000-0000-11f1-a000-000000000005': 'TIMED_OUT',
      'de500000-0000-11f1-a000-000000000006': 'COMPLETED',
    },
    lastsMs: 31 * MINUTE_MS,
  },
  'loan-approval': {
    actors: {
      workers: [{ taskType: 'book_decision', afterMs: 10, then: booked }],
      people: [
        answering('john.doe@acme.com', 'human_ref', yes),
        answering('john.doe@acme.com', 'review_ref', yes),
        answering('jane.doe@acme.com', 'opinion_ref', yes),
        { ...answering('app:mock', 'partner_ref', yes), then: { output: yes, complete: true } },
      ],
    },
    ends: {
      'ca04d4c8-027a-11f1-913a-226156badb04': 'COMPLETED',
      '5e0c9a52-027b-11f1-913a-226156badb04': 'COMPLETED',
      'd3b1a6f0-027a-11f1-913a-226156badb04': 'COMPLETED',
      '7f2e84c6-027b-11f1-913a-226156badb04': 'COMPLETED',
      '9a51c3de-027b-11f1-913a-226156badb04': 'COMPLETED',
    },
    lastsMs: 1000,
  },
  'single-approval': {
    actors: {
      workers: [
        { taskType: 'pay_expense', as: 'app:payroll', then: { output: { reference: 'P-1' } } },
      ],
      people: [answering('max@acme.com', 'approval_ref', { decision: 'approved' })],
    },
    ends: { 'e1000000-0000-11f1-a000-000000000001': 'COMPLETED' },
    lastsMs: 1000,
  },
  'two-level-approval': {
    actors: {
      workers: [{ taskType: 'place_order', as: 'app:ordering' }, { taskType: 'notify_buyer' }],
      people: [
        answering('lena@acme.com', 'lead_ref', { approve: true }),
        answering('fred@acme.com', 'finance_ref', { approve: true }),
      ],
    },
    ends: {
      'e2000000-0000-11f1-a000-000000000001': 'COMPLETED',
      'e2000000-0000-11f1-a000-000000000002': 'COMPLETED',
    },
    lastsMs: 1000,
  },
  'review-loop': {
    actors: {
      workers: [{ taskType: 'publish_article', as: 'app:website' }],
      people: [
        answering('ada@acme.com', 'write_ref', { text: 'once upon a time' }),
        {
          ...answering('rob@acme.com', 'review_ref', {}),
          then: [
            { claim: true, output: { accepted: false, remarks: 'too short' }, complete: true },
            { claim: true, output: { accepted: true }, complete: true },
          ],
        },
      ],
    },
    ends: { 'e3000000-0000-11f1-a000-000000000001': 'COMPLETED' },
    lastsMs: 1000,
  },
  'four-eyes': {
    actors: {
      workers: [{ taskType: 'send_payment', as: 'app:bank-gateway' }],
      people: [
        answering('tom@acme.com', 'treasury_ref', { release: true }),
        answering('cora@acme.com', 'compliance_ref', { release: true }),
      ],
    },
    ends: { 'e4000000-0000-11f1-a000-000000000001': 'COMPLETED' },
    lastsMs: 1000,
  },
  onboarding: {
    actors: {
      workers: [{ taskType: 'create_account', as: 'app:directory' }],
      people: [
        answering('ivan@acme.com', 'equipment_ref', { laptop: 'L-1' }),
        answering('mona@acme.com', 'first_day_ref', { welcomed: true }),
      ],
    },
    ends: { 'e5000000-0000-11f1-a000-000000000001': 'COMPLETED' },
    begins: '2099-01-04T08:00:00Z',
    lastsMs: 2 * DAY_MS,
  },
  purchase: {
    actors: {
      workers: [{ taskType: 'book', then: booked }],
      people: [
        answering('bob@acme.com', 'sign_off_ref', { decision: 'yes' }),
        answering('eve@acme.com', 'review_ref', { decision: 'yes' }),
      ],
    },
    ends: {
      'aaaaaaaa-0000-1000-a000-000000000001': 'COMPLETED',
      'aaaaaaaa-0000-1000-a000-000000000002': 'COMPLETED',
      'aaaaaaaa-0000-1000-a000-000000000003': 'COMPLETED',
      'aaaaaaaa-0000-1000-a000-000000000004': 'COMPLETED',
    },
    begins: '2026-01-05T09:00:00Z',
    lastsMs: 1000,
  },
};

async function lived(name: string, clock: 'system' | 'manual'): Promise<ActingCluster> {
  const { actors, begins } = lives[name]!;
  const seed = [seedOf(name, clock), ...(actors ? [{ actors }] : [])];
  const now = clock === 'manual' && begins !== undefined ? { now: begins } : {};
  const cluster = await createMockCluster({ clock, seed, ...now });
  onTestFinished(() => cluster.close());
  return inHands(cluster);
}

/** A seed that says when its time begins has a manual clock; on the system's, that is the machine's time. */
function seedOf(name: string, clock: 'system' | 'manual'): string | Seed {
  const file = `${folder}${name}.yaml`;
  if (clock === 'manual') return file;
  const { now: _given, ...seed } = parse(readFileSync(file, 'utf8')) as Seed;
  return seed;
}

/** What has become of each execution. */
async function endsOf({ call }: ActingCluster, name: string) {
  const found = Object.keys(lives[name]!.ends).map(async (id) => {
    const { json } = await call('admin@conductor.mock', 'GET', `/workflow/${id}/status`);
    return [id, json.status] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

const clientCalls = ({ cluster }: ActingCluster) =>
  cluster.journal.requests().filter(({ method }) => method !== 'GET');

describe('each example', () => {
  it('has a life here', () => {
    expect(Object.keys(lives).sort()).toEqual(names.sort());
  });
});

describe('an example on a manual clock', () => {
  it.each(names)(
    'is lived through by its actors alone, none of whom is refused: %s',
    async (name) => {
      const acting = await lived(name, 'manual');
      await acting.cluster.clock.advance(lives[name]!.lastsMs);

      expect(await endsOf(acting, name)).toEqual(lives[name]!.ends);
      const { workers, people } = await acting.progress();
      expect([...workers, ...people].filter(({ refused }) => refused > 0)).toEqual([]);
      expect(clientCalls(acting)).toEqual([]);
    },
  );

  it.each(['living-desk', 'review-loop'])('acts twice in the same way: %s', async (name) => {
    const tales = [];
    for (let time = 0; time < 2; time += 1) {
      const acting = await lived(name, 'manual');
      const start = acting.cluster.clock.now();
      await acting.cluster.clock.advance(lives[name]!.lastsMs);
      const entries = acting.cluster.journal.requests({ source: 'actor' });
      tales.push(entries.map(({ at, caller, path, status }) => [at - start, caller, path, status]));
    }
    expect(tales[0]!.length).toBeGreaterThan(3);
    expect(tales[0]).toEqual(tales[1]);
  });
});

describe("an example on the system's clock", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each(names)(
    'is lived through by its actors alone, none of whom is refused: %s',
    async (name) => {
      const { begins = '2026-06-01T08:00:00Z', lastsMs, ends } = lives[name]!;
      // The machine's time and the ticking of the cluster; nothing else waits for less.
      vi.useFakeTimers({
        now: Date.parse(begins),
        toFake: ['Date', 'setInterval', 'clearInterval'],
      });
      const acting = await lived(name, 'system');
      for (let step = 0; step < STEPS; step += 1) {
        vi.setSystemTime(Date.now() + lastsMs / STEPS);
        await vi.advanceTimersByTimeAsync(TICK_MS);
      }

      await expect.poll(() => endsOf(acting, name)).toEqual(ends);
      const { workers, people } = await acting.progress();
      expect([...workers, ...people].filter(({ refused }) => refused > 0)).toEqual([]);
      expect(clientCalls(acting)).toEqual([]);
    },
  );
});
