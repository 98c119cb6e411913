import { join } from 'node:path';
import { verifyPacts } from 'conductor-mock';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { accountFor, type NamedInteraction } from '../../../src/contract/verify/account.ts';
import type { PactReport } from '../../../src/contract/verify/run-pact.ts';
import type { RecordedInteraction } from '../../../src/contract/verify/interaction-recorder.ts';
import { broken } from '../../support/broken-pacts.ts';
import { usePactFolder } from '../../support/some-pact.ts';

/** That nothing which was left out can look kept. */

const { folder, pact, write } = usePactFolder();
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the verification', () => {
  const pacts = pact(
    'a-consumer',
    { description: 'one', status: 200 },
    { description: 'other', status: 200 },
  );

  it('fails when Pact leaves out an interaction, as a filter in the environment makes it', async () => {
    vi.stubEnv('PACT_DESCRIPTION', 'one');
    const { outcome } = await broken({ pacts });

    expect(outcome.interactions).toBe(1);
    expect(outcome.failures).toEqual([
      expect.objectContaining({
        interaction: 'other',
        mismatches: ['it was not verified: Pact has left it out'],
      }),
    ]);
  });

  it('takes no pacts of a broker that only the environment names', async () => {
    vi.stubEnv('PACT_BROKER_BASE_URL', 'http://127.0.0.1:9');
    expect((await verifyPacts({ pacts })).interactions).toBe(2);
  });

  it('is told when Pact itself could not do its work', async () => {
    vi.stubEnv('NODE_OPTIONS', '--require=/no/such/file.js');
    await expect(verifyPacts({ pacts })).rejects.toThrow(
      /Pact could not verify anything: it ended without a word\n[^]*no.such.file/,
    );
  });

  it('is told what Pact writes after it has given up', async () => {
    const preload = write(
      `const fs = require('node:fs');
       process.once('message', () => process.send('out of paper', () => process.exit()));
       process.once('exit', () => {
         for (let line = 1; line <= 20_000; line += 1) fs.writeSync(2, line + '\\n');
         fs.writeSync(2, 'last words');
       });`,
      'gives-up.cjs',
    );
    vi.stubEnv('NODE_OPTIONS', `--require=${preload}`);
    await expect(verifyPacts({ pacts })).rejects.toThrow(
      /Pact could not verify anything: out of paper\n[^]*\n20000\nlast words$/,
    );
  });

  it('is told why no process could be started for Pact', async () => {
    const { execPath } = process;
    onTestFinished(() => {
      process.execPath = execPath;
    });
    process.execPath = join(folder, 'no-node');
    await expect(verifyPacts({ pacts })).rejects.toThrow(
      /Pact could not verify anything: spawn .*no-node ENOENT/,
    );
  });
});

const state = { name: 'a Human task is open' };
const named: NamedInteraction = {
  consumer: 'c',
  description: 'd',
  states: [state],
  awaited: [],
  pending: false,
};
const recorded: RecordedInteraction = {
  requestedStates: [state],
  states: [state],
  returned: ['taskId', 'workflowId'],
  problems: [],
  request: 'GET /',
};
const kept: PactReport = {
  results: [{ description: 'd', kept: true }],
  errors: [],
  pendingErrors: [],
  kept: true,
};
const error = {
  interaction: 'Verifying a pact between c and p - d',
  mismatch: { message: 'no' },
};
const failed = { ...kept, results: [{ description: 'd', kept: false }], kept: false };

describe('the account', () => {
  const problems = (...args: Parameters<typeof accountFor>) => {
    const { failures, kept: all } = accountFor(...args);
    return failures.length === 0 ? `${all.length} kept` : failures.flatMap((one) => one.mismatches);
  };

  it('agrees when all three say the same', () => {
    expect(problems([named], [recorded], kept)).toBe('1 kept');
  });

  it.each<[string, readonly RecordedInteraction[], PactReport, readonly string[]]>([
    [
      'a state was never set up',
      [{ ...recorded, requestedStates: [], states: [] }],
      kept,
      ['state "a Human task is open" was set up 0 of 1 times'],
    ],
    [
      'a state was set up twice',
      [{ ...recorded, states: [state, state] }],
      kept,
      ['state "a Human task is open" was set up 2 of 1 times'],
    ],
    [
      'a state had a problem',
      [{ ...recorded, problems: ['out of paper'] }],
      kept,
      ['out of paper'],
    ],
    ['nothing was sent', [], kept, ['Pact sent no request']],
    [
      'nothing is reported',
      [],
      { ...kept, results: [] },
      ['it was not verified: Pact has left it out'],
    ],
    [
      'something is reported that no pact names',
      [recorded, recorded],
      { ...kept, results: [...kept.results, { description: 'e', kept: true }] },
      ['no pact names it'],
    ],
    [
      'something was sent that is not reported',
      [recorded, recorded],
      kept,
      ['Pact sent it and does not report on it'],
    ],
    ['Pact gives a reason', [recorded], { ...failed, errors: [error] }, ['no']],
    ['Pact gives no reason', [recorded], failed, ['Pact does not say why it failed']],
    [
      'Pact gives a reason for something else',
      [recorded],
      { ...kept, errors: [{ ...error, interaction: 'something else' }] },
      ['no'],
    ],
    [
      'Pact fails and reports nothing that did',
      [recorded],
      { ...kept, kept: false },
      ['Pact failed and does not say why'],
    ],
  ])('fails when %s', (_when, seen, report, expected) => {
    expect(problems([named], seen, report)).toEqual(expected);
  });

  it('fails when no state returned a value that the pact wants, and names those that were returned', () => {
    const wanting = { ...named, awaited: ['workflowId', 'taskID'] };
    expect(problems([wanting], [recorded], kept)).toEqual([
      'no state has returned "taskID", which the pact wants; they returned taskId, workflowId',
    ]);
    expect(problems([wanting], [{ ...recorded, returned: [] }], kept)).toEqual([
      'no state has returned "workflowId", which the pact wants; they returned nothing',
      'no state has returned "taskID", which the pact wants; they returned nothing',
    ]);
    expect(problems([{ ...named, awaited: ['taskId'] }], [recorded], kept)).toBe('1 kept');
    const withParams = { ...recorded, states: [{ ...state, params: { owner: 'jane' } }] };
    expect(problems([{ ...named, awaited: ['owner'] }], [withParams], kept)).toBe('1 kept');
  });

  it('counts an interaction as verified only if its request was passed on', () => {
    const verified = (seen: RecordedInteraction) => accountFor([named], [seen], kept).interactions;
    expect(verified(recorded)).toBe(1);
    expect(verified({ ...recorded, problems: ['out of paper'] })).toBe(0);
  });
});

describe('the account of what is pending', () => {
  const one = { ...named, pending: true };
  const pendingError = { ...failed, kept: true, pendingErrors: [error] };

  it('keeps it apart', () => {
    const { failures, pending } = accountFor([one], [recorded], pendingError);
    expect(failures).toEqual([]);
    expect(pending).toMatchObject([{ interaction: 'd', mismatches: ['no'] }]);
  });

  it.each<[string, NamedInteraction, readonly RecordedInteraction[], PactReport]>([
    ['only Pact calls it pending', named, [recorded], pendingError],
    ['Pact does not call it pending', one, [recorded], { ...failed, errors: [error] }],
    ['Pact gives no reason', one, [recorded], failed],
    ['a state had a problem', one, [{ ...recorded, problems: ['out of paper'] }], pendingError],
    ['a state was never set up', one, [{ ...recorded, states: [] }], pendingError],
    ['nothing was sent', one, [], pendingError],
    ['nothing is reported', one, [], { ...kept, results: [] }],
  ])('does not excuse a failure when %s', (_when, interaction, seen, report) => {
    const { failures, pending } = accountFor([interaction], seen, report);
    expect(failures).toMatchObject([{ interaction: 'd' }]);
    expect(pending).toEqual([]);
  });

  it('does not take what is pending for the reason why Pact failed', () => {
    const { failures } = accountFor([one], [recorded], { ...pendingError, kept: false });
    expect(failures).toMatchObject([{ mismatches: ['Pact failed and does not say why'] }]);
  });

  it.each([
    ['the pending one was verified last', [one, named], [false, true]],
    ['the pending one was verified first', [one, named], [true, false]],
    ['the pending one is named last', [named, one], [false, true]],
  ])('knows which of two of the same description failed: %s', (_which, both, results) => {
    const report = {
      ...failed,
      errors: [error],
      results: results.map((isKept) => ({ description: 'd', kept: isKept })),
    };
    const { failures, pending, kept: all } = accountFor(both, [recorded, recorded], report);
    expect([failures.length, pending.length, all.length]).toEqual([1, 0, 1]);
    expect(failures).toMatchObject([{ mismatches: ['no'] }]);
  });

  it('knows which of two of the same description failed: both, each for its own reason', () => {
    const later = { ...error, mismatch: { message: 'not yet' } };
    const result = { description: 'd', kept: false };
    const report = {
      ...failed,
      errors: [error],
      pendingErrors: [later],
      results: [result, result],
    };
    const { failures, pending } = accountFor([one, named], [recorded, recorded], report);
    expect(failures).toMatchObject([{ mismatches: ['no'] }]);
    expect(pending).toMatchObject([{ mismatches: ['not yet'] }]);
  });

  it('tells two consumers of the same description apart, in whatever order they were verified', () => {
    const results = [false, true].map((isKept) => ({ description: 'd', kept: isKept }));
    const other = { ...named, consumer: 'another' };
    const report = { ...failed, errors: [error], results };
    const account = accountFor([other, named], [recorded, recorded], report);
    expect(account.failures).toMatchObject([{ consumer: 'c', mismatches: ['no'] }]);
    expect(account.kept).toMatchObject([{ consumer: 'another', interaction: 'd' }]);
  });
});
