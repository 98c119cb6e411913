/** Values that a schema of the document allows, at its edges more often than in its midst. */
import fc from 'fast-check';
import { dereferenced } from '../support/openapi-document.ts';
import { oddNumbers, oddTexts } from './odd-values.ts';

export type Schema = Readonly<Record<string, any>>;

/** Deeper than this only what has to be there is. */
const DEEPEST = 4;
const INT32 = [-(2 ** 31), 2 ** 31 - 1] as const;
const INT64 = [-(2 ** 63), 2 ** 63 - 1024] as const;

/** `texts`: what texts often are. */
export function fromSchema(given: Schema, texts: readonly string[]): fc.Arbitrary<unknown> {
  return valueOf(given, 0);

  function valueOf(reference: Schema, depth: number): fc.Arbitrary<unknown> {
    const schema = dereferenced(reference);
    if ('const' in schema) return fc.constant<unknown>(schema['const']);
    if (Array.isArray(schema['enum'])) return fc.constantFrom<unknown>(...schema['enum']);
    if (Array.isArray(schema['anyOf']))
      return fc.oneof(...schema['anyOf'].map((one: Schema) => valueOf(one, depth)));
    const types = [schema['type'] ?? []].flat() as string[];
    if (types.length === 0) return fc.jsonValue({ maxDepth: 2 });
    return fc.oneof(...types.map((type) => ofType(type, schema, depth)));
  }

  function ofType(type: string, schema: Schema, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return integer(schema);
      case 'number':
        return fc.oneof(integer(schema), fc.double({ noNaN: true, noDefaultInfinity: true }));
      case 'array':
        return list(schema, depth);
      case 'object':
        return object(schema, depth);
      default:
        return text(schema);
    }
  }

  function text({ minLength = 0, maxLength = Infinity }: Schema): fc.Arbitrary<string> {
    const any = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...texts) },
      { weight: 1, arbitrary: oddTexts },
    );
    return any.filter(({ length }) => length >= minLength && length <= maxLength);
  }

  function list({ items = {}, minItems = 0, maxItems = 4 }: Schema, depth: number) {
    const maxLength = depth > DEEPEST ? minItems : Math.min(3, maxItems);
    return fc.array(valueOf(items, depth + 1), { minLength: minItems, maxLength });
  }

  function object(schema: Schema, depth: number): fc.Arbitrary<object> {
    const { properties = {}, required = [], additionalProperties } = schema;
    const known = Object.entries<Schema>(properties).filter(
      ([name]) => depth <= DEEPEST || required.includes(name),
    );
    const members = fc.record(
      Object.fromEntries(known.map(([name, member]) => [name, valueOf(member, depth + 1)])),
      { requiredKeys: required.filter((name: string) => name in properties) },
    );
    if (additionalProperties === false || depth > DEEPEST) return members;
    const others =
      typeof additionalProperties === 'object'
        ? additionalProperties
        : { type: ['string', 'null'] };
    const more = fc.dictionary(text({}), valueOf(others, depth + 1), { maxKeys: 2 });
    return fc.tuple(more, members).map(([some, those]) => ({ ...some, ...those }));
  }
}

function integer({ format, minimum, maximum }: Schema): fc.Arbitrary<number> {
  const [least, most] = format === 'int64' ? INT64 : INT32;
  const from = Math.max(least, minimum ?? least);
  const to = Math.min(most, maximum ?? most);
  const fits = (number: number) => Number.isInteger(number) && number >= from && number <= to;
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 2, 60).filter(fits) },
    { weight: 1, arbitrary: fc.constantFrom(from, to) },
    { weight: 1, arbitrary: oddNumbers.filter(fits) },
  );
}
