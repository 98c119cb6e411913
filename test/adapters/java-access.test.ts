import { afterAll, describe, expect, it } from 'vitest';
// The built one: its thread is a file beside it that Node loads by itself.
import { QuickJsScriptRunner } from '../../build/adapters/quickjs-script-runner.js';

const runner = new QuickJsScriptRunner();
afterAll(() => runner.close());

const $ = {
  list: ['a', 'b', { c: [1] }],
  none: [],
  map: { a: 1, nested: { b: 'x' }, size: 'large' },
  empty: {},
};

describe('the input of a script answers as Java does', () => {
  it.each<[script: string, value: unknown]>([
    ['$.list.get(1)', 'b'],
    ['$.list.get(2).get("c").get(0)', 1],
    ['$.list.size()', 3],
    ['$.none.isEmpty()', true],
    ['$.list.contains("b")', true],
    ['$.list.contains("z")', false],
    ['$.list.indexOf("b")', 1],
    ['$.list.stream().filter((one) => one === "a").map((one) => one + "!").toList()', ['a!']],
    ['$.map.get("nested").get("b")', 'x'],
    ['$.map.get("missing")', null],
    ['$.get("map").a', 1],
    ['$.map.getOrDefault("missing", 7)', 7],
    ['$.map.getOrDefault("a", 7)', 1],
    ['$.map.containsKey("a")', true],
    ['$.map.containsKey("toString")', false],
    ['$.map.containsValue("large")', true],
    ['$.map.keySet()', ['a', 'nested', 'size']],
    ['$.map.values().get(0)', 1],
    ['$.map.entrySet().map((one) => one.getKey() + "=" + one.value).get(0)', 'a=1'],
    ['$.empty.isEmpty()', true],
    ['$.empty.size()', 0],
    ['$.map.put("z", 1) ?? $.map.z', 1],
    ['$.map.remove("a") + $.map.keySet().size()', 3],
    ['$.list.subList(0, 2)', ['a', 'b']],
    ['$.list.add("z") && $.list.getLast()', 'z'],
    ['$.list.toString()', '[a, b, {c=[1]}]'],
    ['`${$.map}`', '{a=1, nested={b=x}, size=large}'],
    ['[1, 2].toString()', '1,2'],
  ])('%s', async (script, value) => {
    expect(await runner.run(script, $)).toEqual({ ok: true, value });
  });

  it.each<[script: string, value: unknown]>([
    ['$.map.size', 'large'],
    ['$.list[1]', 'b'],
    ['$.list.length', 3],
    ['Object.keys($.map)', ['a', 'nested', 'size']],
    ['const found = []; for (const key in $.map) found.push(key); found', ['a', 'nested', 'size']],
    ['const found = []; for (const at in $.list) found.push(at); found', ['0', '1', '2']],
    ['JSON.stringify($.list)', '["a","b",{"c":[1]}]'],
    ['({ ...$.map.nested })', { b: 'x' }],
    ['$.map.nested', { b: 'x' }],
    ['typeof ({}).containsKey', 'undefined'],
    ['$.map.missing === undefined', true],
  ])('and as JavaScript does: %s', async (script, value) => {
    expect(await runner.run(script, $)).toEqual({ ok: true, value });
  });

  it('fails where Java does', async () => {
    expect(await runner.run('$.list.get(9)', $)).toEqual({
      ok: false,
      error: expect.stringContaining('RangeError: Index 9 out of bounds for length 3'),
    });
  });

  it('takes inputs that are no objects, and large ones', async () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => ({ at }));
    expect(await runner.run('$.rows.get(49999).get("at")', { rows })).toEqual({
      ok: true,
      value: 49_999,
    });
    expect(await runner.run('$.get("text").length', { text: 'x' })).toEqual({ ok: true, value: 1 });
  });
});
