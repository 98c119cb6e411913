import { describe, expect, it } from 'vitest';
import { accessPage } from '../../scripts/pages/access.ts';
import type { Answers } from '../../scripts/pages/answers.ts';
import { readAnswers } from '../../scripts/pages/answers.ts';
import { enginePage } from '../../scripts/pages/engine.ts';
import { fidelityPage } from '../../scripts/pages/fidelity.ts';
import { staleAmong } from '../../scripts/pages/pages.ts';
import { providerStatesPage } from '../../scripts/pages/provider-states.ts';
import { refusalsPage } from '../../scripts/pages/refusals.ts';
import { replay } from '../../scripts/pages/replay.ts';
import { shellCall } from '../../scripts/pages/shell-call.ts';
import { SHIPPED_SEED, shippedSeed } from '../../scripts/pages/shipped-seed.ts';
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

describe('docs/access.md', () => {
  it('is what npm run generate:docs would write', () => {
    expect(staleAmong({ 'docs/access.md': accessPage() })).toEqual([]);
  });

  it('has no long rows', () => {
    const long = accessPage()
      .split('\n')
      .filter((line) => line.startsWith('|') && line.length > 120);
    expect(long).toEqual([]);
  });
});

describe('docs/provider-states.md', () => {
  it('is what npm run generate:docs would write', () => {
    expect(staleAmong({ 'docs/provider-states.md': providerStatesPage() })).toEqual([]);
  });
});

describe('examples/purchase.yaml', () => {
  it('is what npm run generate:docs would write', () => {
    expect(staleAmong({ [SHIPPED_SEED]: shippedSeed() })).toEqual([]);
  });
});

const provoked: RecordedProvocation = {
  operationId: 'readThing',
  refusal: 'UnknownThing',
  when: 'it is gone',
  sent: { method: 'GET', target: '/api/things/x', headers: {} },
  status: 404,
  answer: '{}',
};
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
  mock: [],
};

describe('docs/refusals.md', () => {
  const call = { method: 'GET', target: '/api/things/x', headers: {}, body: undefined };

  it('says what is refused and why, and shows the call if it can be pasted', () => {
    const calls = new Map([[provoked, { ...call, caller: { id: 'bob@acme.com' } }]]);
    expect(refusalsPage(answers, [provoked], calls)).toContain(
      `- 404 \`UnknownThing\` (assumed): it is gone

\`\`\`sh
# 404 UnknownThing
call GET /api/things/x $bob
\`\`\``,
    );
    expect(refusalsPage(answers, [provoked], new Map())).not.toContain('call GET /api/things/x');
  });

  it.each<[string, readonly RecordedProvocation[]]>([
    ['no call provoked', []],
    ['two calls provoked', [provoked, provoked]],
    ['a call provoked with another status', [{ ...provoked, status: 400 }]],
    ['only a call of another operation provoked', [{ ...provoked, operationId: 'saveThing' }]],
  ])('is not written with a refusal that %s', (_what, recorded) => {
    expect(() => refusalsPage(answers, recorded, new Map())).toThrow('readThing UnknownThing');
  });
});

describe('a call of docs/refusals.md', () => {
  const call = { method: 'POST', target: '/api/x', headers: {}, body: undefined };
  const asBob = { ...call, caller: { id: 'bob@acme.com' } };

  it('names its caller by a variable, or says that there is none', () => {
    expect(shellCall(asBob)).toBe('call POST /api/x $bob');
    expect(shellCall({ ...call, caller: { token: 'none' } })).toBe("call POST /api/x ''");
    expect(shellCall({ ...call, caller: { token: 'expired' } })).toBe('call POST /api/x $expired');
    expect(shellCall({ ...call, caller: { id: 'dee@acme.com' } })).toBeUndefined();
  });

  it('quotes what a shell would read otherwise', () => {
    expect(shellCall({ ...asBob, target: '/api/x?a=1&b=2', body: `{"a":"it's"}` })).toBe(
      String.raw`call POST '/api/x?a=1&b=2' $bob --data-raw '{"a":"it'\''s"}'`,
    );
  });

  it('goes over several lines where it is long, and cannot where its body is no JSON', () => {
    const list = Array.from({ length: 40 }, (_, at) => `name-${at}`);
    const command = shellCall({ ...asBob, body: JSON.stringify({ list }) })!;
    expect(Math.max(...command.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
    expect(command).toMatch(/^call POST \/api\/x \$bob \\\n {2}--data-raw '\{\n/);
    expect(shellCall({ ...asBob, body: 'x'.repeat(200) })).toBeUndefined();
  });
});

describe('the calls that can be pasted', () => {
  const sent = { method: 'GET', target: '/api/users/nobody', headers: {} };
  const noToken = (answer: object): RecordedProvocation => ({
    ...provoked,
    sent,
    status: 401,
    answer: JSON.stringify(answer),
  });

  it('are those that the shipped seed answers as the test was answered', async () => {
    const message = 'Token cannot be null or empty';
    const alike = noToken({ message, error: 'INVALID_TOKEN', timestamp: 1 });
    const otherwise = noToken({ message: 'Something else', error: 'INVALID_TOKEN' });
    expect([...(await replay([alike, otherwise])).keys()]).toEqual([alike]);
  });
});
