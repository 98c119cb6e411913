import { verifyPacts, type VerifyOptions } from 'conductor-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { broken } from '../../support/broken-pacts.ts';
import { startFakeBroker, type FakeBroker } from '../../support/fake-broker.ts';
import { answerOf, pactOf } from '../../support/some-pact.ts';

let broker: FakeBroker | undefined;
afterEach(() => broker?.close());

const keptPact = pactOf('inbox', [
  answerOf({
    description: 'an answer',
    states: ['a Human task is claimed', 'the caller is the claimant'],
    status: 200,
  }),
]);
const brokenPact = pactOf('approvals', [
  answerOf({ description: 'a wish', states: ['a Human task is eaten'], status: 400 }),
]);

const wish = answerOf({
  description: 'a wish',
  states: ['a Human task is claimed', 'the caller is the claimant'],
  status: 400,
});
const wishfulPact = pactOf('approvals', [wish]);

async function optionsFor(
  pacts: Parameters<typeof startFakeBroker>[0],
  more: VerifyOptions = {},
): Promise<VerifyOptions> {
  broker = await startFakeBroker(pacts);
  return { brokerUrl: broker.url, brokerToken: 'sesame', ...more };
}

const mayBePending = {
  enablePending: true,
  includeWipPactsSince: '2026-01-31',
  providerBranch: 'main',
};

const sent = (method: string, path: RegExp) =>
  broker!.requests.filter((one) => one.method === method && path.test(one.path));

describe('a broker', () => {
  it('is asked for what the selectors choose, and told what came of it', async () => {
    const selectors = [{ mainBranch: true, consumer: 'inbox' }];
    const options = await optionsFor([{ content: keptPact }], {
      consumerVersionSelectors: selectors,
      provider: 'a cluster',
      publish: true,
      providerVersion: '1.2.3',
      providerBranch: 'main',
    });
    const outcome = await verifyPacts(options);

    expect(outcome).toMatchObject({ interactions: 1, states: 2, failures: [] });
    for (const { authorization } of broker!.requests) expect(authorization).toBe('Bearer sesame');
    const asked = sent('POST', /^\/for-verification\/a(%20|\+| )cluster$/);
    expect(asked.length).toBeGreaterThan(0);
    for (const { body } of asked)
      expect(body).toMatchObject({
        consumerVersionSelectors: selectors,
        providerVersionBranch: 'main',
      });
    expect(sent('POST', /results$/)).toMatchObject([
      { body: { success: true, providerApplicationVersion: '1.2.3' } },
    ]);
    expect(sent('PUT', /branches\/main\/versions\/1\.2\.3$/)).toHaveLength(1);
  });

  it('hears of a pact that is not kept, even where only its state could not be set up', async () => {
    const options = await optionsFor([{ content: keptPact }, { content: brokenPact }], {
      publish: true,
      providerVersion: '1.2.3',
      providerBranch: 'main',
    });
    const { outcome } = await broken(options);

    expect(outcome.kept).toMatchObject([{ consumer: 'inbox', interaction: 'an answer' }]);
    expect(outcome.failures).toMatchObject([
      { consumer: 'approvals', mismatches: [expect.stringContaining('unknown state')] },
    ]);
    expect(
      sent('POST', /results$/)
        .map(({ body }) => body.success)
        .sort(),
    ).toEqual([false, true]);
  });

  it('may say that a pact is pending: it fails, and the run does not', async () => {
    const options = await optionsFor([{ content: wishfulPact, pending: true }], mayBePending);
    const outcome = await verifyPacts(options);

    expect(outcome).toMatchObject({ failures: [], kept: [], pending: [{ interaction: 'a wish' }] });
    expect(sent('POST', /^\/for-verification/)[0]?.body).toEqual({
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
      includePendingStatus: true,
      includeWipPactsSince: '2026-01-31',
      providerVersionBranch: 'main',
    });
    expect(sent('POST', /results$/)).toEqual([]);
  });

  it('excuses what a pending pact has that the OpenAPI document has not', async () => {
    const content = pactOf('approvals', [{ ...wish, status: 418 }]);
    const options = await optionsFor([{ content, pending: true }], mayBePending);
    const outcome = await verifyPacts(options);

    expect(outcome).toMatchObject({
      failures: [],
      pending: [{ interaction: 'a wish' }],
      comparison: [{ interaction: 'a wish', code: 'response.status.unknown', pending: true }],
    });
  });

  it('excuses no pending pact that could not be verified, such as one of an unknown state', async () => {
    const options = await optionsFor([{ content: brokenPact, pending: true }], mayBePending);
    const { outcome } = await broken(options);

    expect(outcome).toMatchObject({ failures: [{ interaction: 'a wish' }], pending: [] });
  });

  it('that does not take the results fails the run, though Pact itself goes on', async () => {
    broker = await startFakeBroker([{ content: keptPact }, { content: wishfulPact }], {
      takesResults: false,
    });
    const { outcome, summary } = await broken({
      brokerUrl: broker.url,
      publish: true,
      providerVersion: '1.2.3',
      providerBranch: 'main',
    });
    const untold = expect.stringContaining('Publishing of verification results failed');
    expect(outcome).toMatchObject({ unpublished: untold, kept: [{}], failures: [{}] });
    expect(summary).toMatch(/NOT PUBLISHED  the broker was not told: .*\n\n.* 1 kept, 1 not kept/);
  });

  it('that has no such pacts is an error', async () => {
    await expect(verifyPacts(await optionsFor([]))).rejects.toThrow(
      /the broker http\S+ has no pact with conductor-mock that the selectors \[{"mainBranch":true}/,
    );
  });

  it('that lets nobody in, is none, or is not there is an error', async () => {
    const options = await optionsFor([{ content: keptPact }]);
    const wrong = { ...options, brokerToken: 'wrong' };
    await expect(verifyPacts(wrong)).rejects.toThrow('answered 401 to');
    const elsewhere = { ...options, brokerUrl: `${options.brokerUrl!}/pacts/0` };
    await expect(verifyPacts(elsewhere)).rejects.toThrow('is no Pact Broker');
    const nowhere = { ...options, brokerUrl: 'http://127.0.0.1:9' };
    await expect(verifyPacts(nowhere)).rejects.toThrow('the broker cannot be reached');
  });
});
