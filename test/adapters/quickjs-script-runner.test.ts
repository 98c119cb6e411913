import { startMockCluster } from 'conductor-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// The built one: its thread is a file beside it that Node loads by itself.
import { QuickJsScriptRunner } from '../../build/adapters/quickjs-script-runner.js';
import { callApi } from '../support/api-call.ts';

/** However busy the machine is, what a script is stopped by is its budget or its memory. */
const runner = new QuickJsScriptRunner({ deadlineMs: 60_000 });
/** For what only the deadline stops: waiting for it longer shows nothing more. */
const hasty = new QuickJsScriptRunner({ deadlineMs: 300 });
afterAll(async () => {
  await runner.close();
  await hasty.close();
});
const run = (script: string, $ = {}) => runner.run(script, $);

describe('a script', () => {
  it.each<[string, object, unknown]>([
    ['1 + 1', {}, 2],
    ["$.review_ref['decision'] != 'yes'", { review_ref: { decision: 'no' } }, true],
    ['if ($.x > 1) { true; } else { false; }', { x: 2 }, true],
    ['if ($.x > 1) { true; } else { false; }', { x: 1 }, false],
    ["switch ($.kind) { case 'a': 'first'; break; default: 'other'; }", { kind: 'a' }, 'first'],
    ['(function () { return $.list.length; })()', { list: [1, 2] }, 2],
    ['var sum = 0; for (var at = 0; at < 4; at++) { sum += at; }', {}, 6],
    ['({ a: [1, { b: null }] })', {}, { a: [1, { b: null }] }],
    ['null', {}, null],
    ['undefined', {}, null],
    ['', {}, null],
    ['var x = 5', {}, null],
    ['(function () {})', {}, {}],
    ["Symbol('x')", {}, {}],
    ['0 / 0', {}, 'NaN'],
    ['-1 / 0', {}, '-Infinity'],
    ['10n', {}, 10],
    ["new Map([['a', [1 / 0]]])", {}, { a: ['Infinity'] }],
    ['({ a: 1 / 0, b: undefined, c() {} })', {}, { a: 'Infinity', b: null, c: {} }],
    ['new Date(0)', {}, '1970-01-01T00:00:00.000Z'],
    ['({ toJSON() { return 7; } })', {}, 7],
    ['JSON.stringify = () => \'"forged"\'; 1', {}, 1],
    ["'über ☃ 🙂'", {}, 'über ☃ 🙂'],
    ["$['a\"\\'b']", { 'a"\'b': 'quoted' }, 'quoted'],
    ["$.text + '${x}'", { text: '`' }, '`${x}'],
  ])('%j is worth its completion value', async (script, $, value) => {
    expect(await run(script, $)).toEqual({ ok: true, value });
  });

  it.each([
    ["throw new Error('no luck')", 'Error evaluating the script `Error: no luck`'],
    ["throw 'a text'", 'a text'],
    ['throw null', 'null'],
    ['throw { message: null }', 'null'],
    ['throw { code: 7 }', 'Error evaluating the script `Error` at line 1'],
    [
      'nothing.at.all',
      'Error evaluating the script `ReferenceError: nothing is not defined` at line 1',
    ],
    ['1;\n$.a.b.c', "`TypeError: Cannot read property 'b' of undefined` at line 2"],
    ['throw 10n', '10'],
    ['$.self = $; $', 'TypeError: circular reference'],
    ['({ toJSON() { throw new Error("unwilling"); } })', 'Error: unwilling'],
    ["'x'.repeat(4 * 1024 * 1024)", 'the result is longer than 3145728 characters'],
    [
      'var deep = []; for (var at = 0; at < 600; at++) { deep = [deep]; } deep',
      'the result is nested more than 500 deep',
    ],
    ['throw { message: { deeper: 1 } }', '{"deeper":1}'],
    ['var list = []; for (;;) { list.push([1, 2, 3]); }', 'memory'],
    ['for (;;) {}', 'the script ran out of its time budget'],
    ['$.a.b.c', 'TypeError: '],
    ['nothing', 'ReferenceError: '],
    ['if (', 'SyntaxError: '],
  ])('%j fails with its reason', async (script, reason) => {
    const outcome = await run(script);

    expect(outcome).toEqual({ ok: false, error: expect.stringContaining(reason) });
  });

  it('gives its objects in the order of a hash map of Java', async () => {
    const { value } = (await run(
      '({ k: 1, p: { zebra: 1, ant: 2, bee: 3 }, a: [{ q: 1, b: 2 }] })',
    )) as {
      value: object;
    };
    expect(JSON.stringify(value)).toBe(
      '{"p":{"zebra":1,"bee":3,"ant":2},"a":[{"q":1,"b":2}],"k":1}',
    );
  });

  it('tells what it printed, whatever became of it', async () => {
    const printed = ['[Log] "a 1"', '[Info] ""', '[Error] "{"k":[2]}"'];
    const printing =
      "const self = {}; self.self = self; console.log('a', 1); console.info(self); console.error({ k: [2] })";
    expect(await run(printing)).toEqual({ ok: true, value: null, printed });
    expect(await run(`${printing}; throw 'late'`)).toMatchObject({ ok: false, printed });
    expect(await run('1')).toEqual({ ok: true, value: 1 });
  });

  it('leaves nothing behind for the next one', async () => {
    await run(
      'globalThis.left = 1; Object.prototype.left = 2; $.left = 3; Array.prototype.map = null',
    );

    expect(await run('[typeof left, typeof ({}).left, typeof $.left, typeof [].map]')).toEqual({
      ok: true,
      value: ['undefined', 'undefined', 'undefined', 'function'],
    });
  });

  it('changes nothing of what it is given', async () => {
    const $ = { list: [1] };
    await run('$.list.push(2); $.more = 1', $);

    expect($).toEqual({ list: [1] });
  });

  it('is run after those that came before, whatever became of them', async () => {
    const outcomes = await Promise.all([
      run('1'),
      run('throw 1'),
      run('for (;;) {}'),
      run('2'),
      run('nothing'),
      run('3'),
    ]);

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false, true, false, true]);
  });
});

describe('a query', () => {
  const jq = (query: string, input = {}) => runner.jq(query, input);
  const expectStopped = async (by: QuickJsScriptRunner, query: string, reason: string) => {
    const before = process.memoryUsage().rss;
    expect(await by.jq(query, {})).toEqual({ ok: false, error: expect.stringContaining(reason) });
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    expect(await by.jq('1', {})).toEqual({ ok: true, value: [1] });
    expect(await by.run('1', {})).toEqual({ ok: true, value: 1 });
  };

  it.each<[string, object, unknown[]]>([
    ['.', { a: 1 }, [{ a: 1 }]],
    ['.a[]', { a: [1, 2] }, [1, 2]],
    ['empty', {}, []],
    ['-1', {}, [-1]],
    ['-.a', { a: 2 }, [-2]],
    ['"a\\nb", "c"', {}, ['a\nb', 'c']],
    ['nan, 1e1000', {}, [null, null]],
    ['.text', { text: 'über ☃ 🙂 "\\' }, ['über ☃ 🙂 "\\']],
    ['debug | .a', { a: 1 }, [1]],
  ])('%j gives all its results', async (query, input, value) => {
    expect(await jq(query, input)).toEqual({ ok: true, value });
  });

  it.each([
    ['.a.b', 'Cannot index array with string ("b")'],
    ['.a[], error("late")', 'late'],
    ['.a |', 'syntax error, unexpected end of file'],
    ['', 'Top-level program not given'],
    ['--version', 'version/0 is not defined'],
    ['[limit(400; repeat("x" * 8000))]', 'the result is longer than 3145728 characters'],
    ['reduce range(600) as $i (1; [.])', 'the result is nested more than 500 deep'],
  ])('%j fails with its reason', async (query, reason) => {
    const outcome = await jq(query, { a: [1, 2] });

    expect(outcome).toEqual({ ok: false, error: expect.stringContaining(reason) });
  });

  it.each([
    ['calls itself deeper and deeper', 'def f: 1 + f; f', 'the query broke off'],
    [
      'makes its text longer and longer',
      'def f: . + .; "x" | until(false; f)',
      'the query broke off',
    ],
    ['asks for a huge list', '[range(1e9)] | length', 'the query'],
  ])(
    'that %s is stopped, within its memory, and others run afterwards',
    async (_what, query, reason) => {
      await expectStopped(runner, query, reason);
    },
  );

  it.each([
    ['goes round for ever', 'def f: f; f'],
    ['counts on and on', 'range(1e12)'],
    ['repeats itself', 'repeat(.)'],
    ['takes a great many of its repetitions', '[limit(1e9; repeat(1))] | length'],
  ])(
    'that %s is stopped at the deadline, within its memory, and others run afterwards',
    async (_what, query) => {
      await expectStopped(hasty, query, 'the query ran longer than 300 ms');
    },
  );

  it('shows nothing of the host', async () => {
    const outcome = await jq('[env, $ENV, input_filename, get_search_list] | tostring');

    expect(JSON.stringify(outcome)).not.toContain(process.cwd());
    expect(JSON.stringify(outcome)).not.toContain(process.env['PATH']);
  });

  it('is run in turn with the scripts', async () => {
    const outcomes = await Promise.all([
      run('1'),
      jq('2'),
      run('for (;;) {}'),
      jq('error("no")'),
      run('3'),
    ]);

    expect(outcomes).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: [2] },
      { ok: false, error: 'the script ran out of its time budget' },
      { ok: false, error: 'no' },
      { ok: true, value: 3 },
    ]);
  });
});

describe('a script that wants too much', () => {
  it.each([
    ['for (;;) {}'],
    ['while (true) { $.count = ($.count || 0) + 1; }'],
    ['try { for (;;) {} } catch (error) { 1 } for (;;) {}'],
  ])('%j is stopped', async (script) => {
    expect(await run(script)).toMatchObject({ ok: false });
    expect(await run('1')).toEqual({ ok: true, value: 1 });
  });

  it.each([
    ['(function again() { try { again(); } finally { again(); } })()'],
    ['var deep = []; for (var at = 0; at < 20000; at++) { deep = [deep]; } deep'],
  ])('%j, which its budget does not stop, is stopped at the deadline', async (script) => {
    expect(await hasty.run(script, {})).toMatchObject({ ok: false });
    expect(await hasty.run('1', {})).toEqual({ ok: true, value: 1 });
  });

  it.each([
    ['text', "var text = 'x'; for (;;) { text += text; }"],
    ['elements', 'var list = []; for (;;) { list.push([1, 2, 3]); }'],
    ['typed arrays', 'var kept = []; for (;;) { kept.push(new Uint8Array(1024 * 1024).fill(1)); }'],
    ['one huge typed array', 'new Uint8Array(2000 * 1024 * 1024).fill(1).length'],
    ['one huge buffer', 'new ArrayBuffer(0x7fffffff)'],
    ['repeated text', "'x'.repeat(1024 * 1024 * 1024).length"],
    ['an array from a huge length', 'new Array(0xffffffff).fill(1)'],
  ])('runs out of it, memory as %s, and others run afterwards', async (_what, script) => {
    const before = process.memoryUsage().rss;
    const outcome = await run(script);

    expect(outcome.ok).toBe(false);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
    expect(await run('1')).toEqual({ ok: true, value: 1 });
  });

  it.each([
    ['calls', '(function deeper() { return deeper() + 1; })()'],
    ['brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['operators', `${'!'.repeat(100_000)}1`],
    ['JSON', "JSON.parse('['.repeat(100000) + ']'.repeat(100000))"],
    ['a circle', '$.self = $; $'],
    ['a promise', 'Promise.resolve(1)'],
    ['a symbol', "Symbol('x')"],
    ['a big number', '10n ** 1000n'],
    ['a pattern', '/^(a+)+$/.test("a".repeat(40) + "b")'],
  ])('in depth, as %s, does no harm', async (_what, script) => {
    await run(script);

    expect(await run('1')).toEqual({ ok: true, value: 1 });
  });
});

describe('the host', () => {
  it.each([
    'process',
    'require',
    'module',
    'fetch',
    'setTimeout',
    'Buffer',
    'WebAssembly',
    'Worker',
    'navigator',
    'global',
    'window',
    'std',
    'os',
    'print',
    'scriptArgs',
  ])('shows nothing of %s', async (name) => {
    expect(await run(`typeof ${name}`)).toEqual({ ok: true, value: 'undefined' });
  });

  it.each([
    ['a function made from text', "Function('return typeof process')()"],
    ['the constructor of a function', "$.constructor.constructor('return typeof process')()"],
    ['eval', "(0, eval)('typeof process')"],
    ['this', 'typeof this.process'],
  ])('is not in reach of %s', async (_what, script) => {
    expect(await run(script)).toEqual({ ok: true, value: 'undefined' });
  });

  it('cannot be imported', async () => {
    expect(await run("import fs from 'node:fs'; 1")).toMatchObject({ ok: false });
    await run("import('node:fs').then((fs) => { globalThis.fs = fs; })");
    expect(await run('typeof fs')).toEqual({ ok: true, value: 'undefined' });
  });
});

describe('a server whose workflow loops without end in a script', () => {
  const loop = (loopCondition: string) => ({
    name: 'loop',
    taskReferenceName: 'loop_ref',
    type: 'DO_WHILE',
    loopCondition,
    loopOver: [
      {
        name: 'decide',
        taskReferenceName: 'decide_ref',
        type: 'SWITCH',
        evaluatorType: 'value-param',
        expression: 'x',
        decisionCases: { y: [] },
      },
    ],
  });
  let cluster: Awaited<ReturnType<typeof startMockCluster>> | undefined;
  beforeAll(async () => {
    cluster = await startMockCluster({
      seed: {
        workflowDefinitions: [{ name: 'endless_script', tasks: [loop('while (true) {}')] }],
      },
    });
  });
  afterAll(() => cluster?.close());
  const asAdmin = async () => ({ token: await cluster!.tokenFor('admin@conductor.mock') });

  it('answers other calls meanwhile, and the execution fails with the reason', async () => {
    const done: string[] = [];
    const start = callApi(cluster!.url, {
      method: 'POST',
      path: '/api/workflow/endless_script',
      body: {},
      ...(await asAdmin()),
    }).finally(() => done.push('start'));
    for (let count = 0; count < 5; count += 1)
      expect((await callApi(cluster!.url, { path: '/health' })).status).toBe(200);
    done.push('others');
    const { status, text: workflowId } = await start;

    expect(done).toEqual(['others', 'start']);
    expect(status).toBe(200);
    const { json } = await callApi(cluster!.url, {
      path: `/api/workflow/${workflowId}`,
      ...(await asAdmin()),
    });
    expect(json.status).toBe('FAILED');
    expect(json.reasonForIncompletion).toContain(
      'Unable to evaluate condition while (true) {}, exception the script ran out of its time budget',
    );
    expect(json.tasks[0]).toMatchObject({
      referenceTaskName: 'loop_ref',
      status: 'FAILED_WITH_TERMINAL_ERROR',
    });
  });
});
