import { afterAll, describe, expect, it } from 'vitest';
// The built one: its thread is a file beside it that Node loads by itself.
import { QuickJsScriptRunner } from '../../build/adapters/quickjs-script-runner.js';

const runner = new QuickJsScriptRunner();
afterAll(() => runner.close());

describe('a query in jq', () => {
  it('has two seconds unless told otherwise', async () => {
    const outcome = await runner.jq('range(1e12)', {});

    expect(outcome).toEqual({ ok: false, error: 'the query ran longer than 2000 ms' });
  });

  it('leaves the same memory to the next, however many there were', async () => {
    for (let count = 0; count < 500; count += 1)
      expect(await runner.jq('.n + 1', { n: count })).toEqual({ ok: true, value: [count + 1] });
  });
});
