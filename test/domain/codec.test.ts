import { describe, expect, it } from 'vitest';
import {
  among,
  anyJson,
  count,
  decoded,
  encoded,
  flag,
  jsonObject,
  listOf,
  mapOf,
  number,
  object,
  openObject,
  optional,
  recursive,
  shared,
  SharedJson,
  SharedValues,
  text,
  type Codec,
} from '../../src/domain/codec.ts';
import { isFailure } from '../../src/domain/failure.ts';
import type { JsonObject } from '../../src/domain/json.ts';

interface Lamp {
  readonly name: string;
  readonly watts: number;
  readonly isOn?: boolean | undefined;
}

const lamp = object<Lamp>({ name: text, watts: number, isOn: optional(flag) });

function read<T>(json: unknown, codec: Codec<T>, sharedJson: readonly unknown[] = []): unknown {
  const value = decoded(json, codec, new SharedJson(sharedJson), ['at']);
  return isFailure(value) ? value.reason : value;
}

function throughJson<T>(value: T, codec: Codec<T>): unknown {
  const written = new SharedValues();
  const json: unknown = JSON.parse(JSON.stringify(encoded(value, codec, written)));
  return read(json, codec, JSON.parse(JSON.stringify(written.json)) as unknown[]);
}

describe('what a codec reads', () => {
  it.each<[string, unknown, Codec<never>, string]>([
    ['a number for a text', 1, text as never, 'at must be a text, got 1'],
    ['nothing for a text', undefined, text as never, 'at must be a text, got nothing'],
    ['a text for a flag', 'yes', flag as never, 'at must be true or false, got "yes"'],
    ['null for a number', null, number as never, 'at must be a number, got null'],
    ['a fraction for a count', 0.5, count as never, 'at must be a whole number from 0, got 0.5'],
    ['a negative count', -1, count as never, 'at must be a whole number from 0, got -1'],
    ['a list for an object', [], jsonObject as never, 'at must be an object, got a list'],
    ['an object for a list', {}, listOf(text) as never, 'at must be a list, got an object'],
    [
      'a long text',
      'x'.repeat(99),
      number as never,
      `at must be a number, got "${'x'.repeat(59)}...`,
    ],
    [
      'none of the texts',
      'off',
      among({ on: true }) as never,
      'at must be equal to one of the allowed values: on',
    ],
    ['a member that is missing', { name: 'a' }, lamp as never, 'at.watts is missing'],
    [
      'a member that is wrong',
      { name: 'a', watts: 'b' },
      lamp as never,
      'at.watts must be a number, got "b"',
    ],
    [
      'an optional member that is null',
      { name: 'a', watts: 1, isOn: null },
      lamp as never,
      'at.isOn must be true or false, got null',
    ],
    [
      'a member of nearly the right name',
      { name: 'a', watt: 1 },
      lamp as never,
      'at.watt is not known; did you mean "watts"?',
    ],
    [
      'a member that nobody knows',
      { name: 'a', watts: 1, constructor: 1 },
      lamp as never,
      'at.constructor is not known; there are name, watts, isOn',
    ],
    [
      'what is wrong inside',
      [{ a: { name: 'a', watts: 1 } }, { b: { name: 1 } }],
      listOf(mapOf(lamp)) as never,
      'at[1].b.name must be a text, got 1',
    ],
  ])('is refused where it is %s', (_what, json, codec, message) => {
    expect(read(json, codec)).toBe(message);
  });

  it('is the same object where it is JSON already', () => {
    const json = { list: [{ name: 'a', watts: 1 }], free: { x: null } };
    const codec = object<{ list: readonly Lamp[]; free: JsonObject }>({
      list: listOf(lamp),
      free: jsonObject,
    });

    expect(read(json, codec)).toBe(json);
    expect(encoded(json as never, codec, new SharedValues())).toBe(json);
  });

  it('keeps the order of members, and a member "__proto__" as one like others', () => {
    const json: unknown = JSON.parse('{"b": 1, "__proto__": "Infinity", "a": 2}');

    const value = read(json, mapOf(number)) as object;

    expect(Object.entries(value)).toEqual([
      ['b', 1],
      ['__proto__', Infinity],
      ['a', 2],
    ]);
  });

  it.each([0, -1.5, 1e300, Infinity, -Infinity, NaN])('is the number %s as it was', (value) => {
    expect(throughJson({ name: 'a', watts: value }, lamp)).toEqual({ name: 'a', watts: value });
  });

  it('leaves members of an open object as they are, but for those that it names', () => {
    interface Tree extends JsonObject {
      readonly name: string;
      readonly children?: readonly Tree[];
    }
    const tree: Codec<Tree> = openObject<Tree>({
      name: text,
      children: optional(listOf(recursive(() => tree))),
    });
    const json = { name: 'a', other: [1], children: [{ name: 'b', x: {} }] };

    expect(read(json, tree)).toBe(json);
    expect(read({ name: 'a', children: [{ name: 2 }] }, tree)).toBe(
      'at.children[0].name must be a text, got 2',
    );
  });
});

describe('what values have in common', () => {
  const room = object<{ readonly lamps: readonly Lamp[]; readonly note: unknown }>({
    lamps: listOf(shared(lamp)),
    note: anyJson,
  });
  const [one, other] = [
    { name: 'one', watts: 1 },
    { name: 'one', watts: 1 },
  ];

  it('stands once in JSON, and is one object again for those that had one', () => {
    const written = new SharedValues();
    const json = encoded({ lamps: [one, other, one], note: 1 }, room, written);

    expect(json).toEqual({ lamps: [0, 1, 0], note: 1 });
    expect(written.json).toEqual([one, other]);
    const value = read(json, room, written.json) as { lamps: Lamp[] };
    expect(value).toEqual({ lamps: [one, other, one], note: 1 });
    expect(value.lamps[0]).toBe(value.lamps[2]);
    expect(value.lamps[0]).not.toBe(value.lamps[1]);
  });

  it.each([
    [[2], [one], 'at.lamps[0] must be the index of one of the values in "shared"'],
    [['length'], [one], 'at.lamps[0] must be the index of one of the values in "shared"'],
    [[-1], [one], 'at.lamps[0] must be the index of one of the values in "shared"'],
    [[1], [one, { name: 'two' }], 'shared[1].watts is missing'],
  ])('is refused where it stands: %j of %j', (lamps, sharedJson, message) => {
    expect(read({ lamps, note: 1 }, room, sharedJson)).toBe(message);
  });
});
