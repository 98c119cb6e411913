import { describe, expect, it } from 'vitest';
import type { Answers } from '../../scripts/pages/answers.ts';
import { readAnswers } from '../../scripts/pages/answers.ts';
import { enginePage } from '../../scripts/pages/engine.ts';
import { fidelityPage } from '../../scripts/pages/fidelity.ts';
import { staleAmong } from '../../scripts/pages/pages.ts';
import { providerStatesPage } from '../../scripts/pages/provider-states.ts';
import { refusalsPage } from '../../scripts/pages/refusals.ts';
import { readDeviations } from '../engine/deviations.ts';
import { readRecordedEngine } from '../engine/recording.ts';
import { behaviourCases } from '../support/behaviour-cases.ts';
import type { RecordedProvocation } from '../support/provocations.ts';

// That docs/refusals.md is what these tests provoke is judged after the run, by test/support/pages-reporter.ts.

describe('docs/fidelity.md', () => {
  it('is what npm run generate:docs would write', () => {
    const page = fidelityPage(readAnswers(), behaviourCases);
    expect(staleAmong({ 'docs/fidelity.md': page })).toEqual([]);
  });
});

describe('docs/engine.md', () => {
  it('is what npm run generate:docs would write', () => {
    const page = enginePage(readRecordedEngine(), readDeviations());
    expect(staleAmong({ 'docs/engine.md': page })).toEqual([]);
  });
});

describe('docs/provider-states.md', () => {
  it('is what npm run generate:docs would write', () => {
    expect(staleAmong({ 'docs/provider-states.md': providerStatesPage() })).toEqual([]);
  });
});

describe('docs/refusals.md', () => {
  const answers: Answers = {
    operations: [
      {
        operationId: 'readThing',
        tag: 'things',
        method: 'GET',
        path: '/api/things/{thingId}',
        notes: [],
        successes: [],
        refusing: [{ status: 404, refusals: { UnknownThing: 'assumed' }, notes: [] }],
      },
    ],
    edge: [],
  };
  const provoked: RecordedProvocation = {
    operationId: 'readThing',
    refusal: 'UnknownThing',
    when: 'it is gone',
    sent: { method: 'GET', target: '/api/things/x', headers: {} },
    status: 404,
    answer: '',
  };
  const row = (sent: Partial<RecordedProvocation['sent']>) =>
    refusalsPage(answers, [{ ...provoked, sent: { ...provoked.sent, ...sent } }])
      .split('\n')
      .find((line) => line.startsWith('| UnknownThing | 404 | assumed |'));
  const id = '401ceaa8-a47f-1e43-ae0f-1a94abca8f65';

  it('shows the call that was sent, its body and whom its token stands for', () => {
    const token = `e30.${Buffer.from('{"sub":"bob@acme.com"}').toString('base64url')}.sig`;
    const body = { text: '{"a":"b|c"}', bytes: 11 };
    expect(row({ headers: { 'x-authorization': token }, body })).toBe(
      '| UnknownThing | 404 | assumed | it is gone | `GET /api/things/x`<br>`{"a":"b\\|c"}` | `bob@acme.com` |',
    );
    expect(row({})).toContain('| nobody |');
    expect(row({ headers: { 'x-authorization': 'nonsense' } })).toContain('the token `nonsense`');
  });

  it('shows the same whatever ids the cluster made up', () => {
    const text = `{"taskId":"${id}","all":["${id}"]}`;
    const body = { text, bytes: text.length };
    expect(row({ target: `/api/things/${id}?of=${id}`, body })).toContain(
      '`GET /api/things/{thingId}?of={of}`<br>`{"taskId":"{taskId}","all":["{id}"]}`',
    );
  });

  it('shows only the start of a long body, and its length', () => {
    const text = `{"a":"${'x'.repeat(1000)}"}`;
    expect(row({ body: { text, bytes: 1008 } })).toContain('`{"a":"xxx…"}`');
    expect(row({ body: { text: text.slice(0, 500), bytes: 1008 } })).toContain('(1008 bytes)');
  });

  it.each([
    ['no call provoked', []],
    ['two calls provoked', [provoked, provoked]],
    ['a call provoked with another status', [{ ...provoked, status: 400 }]],
    ['only a call of another operation provoked', [{ ...provoked, operationId: 'saveThing' }]],
  ])('is not written with a refusal that %s', (_what, recorded) => {
    expect(() => refusalsPage(answers, recorded)).toThrow('readThing UnknownThing');
  });
});
