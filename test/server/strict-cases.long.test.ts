import { createMockCluster, type InProcessCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCheck } from '../../src/contract/conformance/check.ts';
import { openContext } from '../../src/contract/conformance/context.ts';
import { openTarget } from '../../src/contract/conformance/target.ts';
import { checks } from '../../src/contract/conformance/themes/index.ts';

/**
 * The behaviour cases, each call of which goes to a strict cluster in the same state, too: what is known well enough it
 * answers with the same bytes, and everything else with 501, with nothing changed.
 */

const WORDS = ['assumed', 'inferred', 'observed', 'documented'];

interface Met {
  answered: number;
  withheld: number;
}

/** What answers calls of the API as the plain cluster does, once the strict one has been held against it. */
function heldAgainst(
  plain: InProcessCluster,
  strict: InProcessCluster,
  least: string,
  met: Met,
): typeof fetch {
  const ask = async (cluster: InProcessCluster, request: Request) => {
    const response = await cluster.fetch(request.clone());
    const word = response.headers.get('x-mock-evidence') ?? '';
    return { response, status: response.status, word, text: await response.clone().text() };
  };
  let isInStep = false;
  const held = async (request: Request) => {
    const onlyReads = request.method === 'GET' && !request.url.includes('/poll');
    const before = onlyReads && isInStep ? undefined : await plain.snapshot();
    if (!isInStep) await strict.restore(before ?? (await plain.snapshot()));
    const { status, word, text } = await ask(strict, request);
    const expected = await ask(plain, request);
    const what = `${request.method} ${request.url}: ${String(expected.status)}`;
    expect(word, what).toBe(expected.word);
    if (status === 501 && WORDS.indexOf(word) < WORDS.indexOf(least) && expected.status !== 501) {
      expect(text, what).toContain('--strict-evidence');
      if (before) expect(withoutIds(await strict.snapshot()), what).toEqual(withoutIds(before));
      isInStep = onlyReads;
      met.withheld += 1;
    } else {
      expect([what, status, text]).toEqual([what, expected.status, expected.text]);
      const isKnown = WORDS.indexOf(word) >= WORDS.indexOf(least);
      // What only the mock refuses is refused as before.
      if (!isKnown) expect(expected.status, what).toBeGreaterThanOrEqual(400);
      isInStep = true;
      met.answered += 1;
    }
    return expected.response;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (input, init) => {
    const request = new Request(input, init);
    if (!new URL(request.url).pathname.startsWith('/api/')) {
      isInStep = false;
      return plain.fetch(request);
    }
    const answer = last.then(() => held(request));
    last = answer.catch(() => undefined);
    return answer;
  };
}

/** A decision draws ids, and is withheld then. */
function withoutIds({ ids: _drawn, ...state }: Awaited<ReturnType<InProcessCluster['snapshot']>>) {
  return state;
}

describe.each(['observed', 'documented'] as const)('--strict-evidence %s', (least) => {
  const target = { baseUrl: 'http://cluster.example', key: 'mock-key', secret: 'mock-secret' };
  const options = { ...target, isMock: true };
  const met: Met = { answered: 0, withheld: 0 };
  let clusters: readonly InProcessCluster[] = [];
  let context: ReturnType<typeof openContext>;
  beforeAll(async () => {
    const plain = await createMockCluster({ clock: 'manual', now: '2026-01-05T09:00:00Z' });
    const strict = await createMockCluster({ clock: 'manual', strictEvidence: least });
    clusters = [plain, strict];
    vi.stubGlobal('fetch', heldAgainst(plain, strict, least, met));
    context = openContext(await openTarget(options), options);
  });
  afterAll(async () => {
    await context.close();
    vi.unstubAllGlobals();
    for (const cluster of clusters) await cluster.close();
    expect(met.answered).toBeGreaterThan(100);
    expect(met.withheld).toBeGreaterThan(100);
  });

  it.each(checks.map((one) => [`${one.case.id} ${one.title}`, one] as const))(
    'answers what is known so well, and nothing else: %s',
    async (_title, one) => {
      const { outcome, reason } = await runCheck(one, context);
      expect({ outcome, reason }).toEqual({ outcome: 'agreed', reason: undefined });
    },
  );
});
