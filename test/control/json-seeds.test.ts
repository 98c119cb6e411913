import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedText } from '../../src/control/seeds/seed-text.ts';
import type { Path } from '../../src/domain/path.ts';

/** A comment makes it YAML that is no JSON, with all lines one further down. */
const asYaml = (text: string) => parsedText(`# YAML\n${text}`, 'seed');

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const members: readonly [string, unknown][] = Object.entries(value);
  const inside = members.flatMap(([name, member]) =>
    pathsIn(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [path, ...inside];
}

function lineOf(place: string): number {
  return Number(place.split(':')[1]);
}

const keys = fc.oneof(fc.constantFrom('a', 'b c', '"', '\\', '{', '],[', ':', ''), fc.string());
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1.5, 1e21, '', '"\\', '}{', '[,', 'x: y', '\u00fc\u2028\ud83d'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
  ),
}));

describe('a seed that is JSON', () => {
  it('has the same values in the same lines as when it is read as YAML', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('', ' ', '  '), (value, indent) => {
        const text = JSON.stringify({ value }, undefined, indent);
        const [json, yaml] = [parsedText(text, 'seed'), asYaml(text)];

        expect(json.value).toEqual(yaml.value);
        expect(json.at([])).toBe('seed:1');
        for (const path of pathsIn(value, ['value'])) {
          expect(lineOf(json.at(path)) + 1).toBe(lineOf(yaml.at(path)));
          expect(json.at([...path, 'nothing'])).toBe(json.at(path));
        }
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it.each([
    ['plainly', '{"users": [],\n "users": []}', 'seed:2: the key "users" stands there twice'],
    ['escaped', '{"a":1,\n\n"\\u0061" : 2}', 'seed:3: the key "a" stands there twice'],
    ['inside', '[{"a":{"b":1}},\n{"a":[{"b":1,"b":2}]}]', 'seed:2: the key "b" stands there twice'],
  ])('is refused with a key twice, %s', (_how, text, message) => {
    expect(() => parsedText(text, 'seed')).toThrow(message);
  });

  it('may have the same key in several objects, and a text that looks like one', () => {
    const text = '{"a": {"a": ["a", {"a": "\\"a\\":1"}]}}';

    expect(parsedText(text, 'seed').value).toEqual({ a: { a: ['a', { a: '"a":1' }] } });
  });

  it('is refused where it is nested more than 500 deep, and not before', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

    expect(() => parsedText(nested(500), 'seed')).not.toThrow();
    expect(() => parsedText(nested(501), 'seed')).toThrow('seed: it is nested more than 500 deep');
  });
});
