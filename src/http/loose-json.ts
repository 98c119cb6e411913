/**
 * Values in bodies that are of another type than the document names, read as the platform's JSON mapper reads them (the
 * engine 3.32.1 configures Jackson no stricter than it comes): "10" for 10 and 10 for "10", "true" for true, an empty
 * text for no number or boolean. Where the document says `x-one-for-list`, one value stands for a list of it.
 */
import { resolvedSchema, type BodySchema } from './body-schema.ts';

type Schemas = Readonly<Record<string, object>>;

/** The value with what can be read as the declared type read so; the same one where nothing can. */
export function readLoosely(value: unknown, given: BodySchema, schemas: Schemas): unknown {
  const schema = resolvedSchema(given, schemas);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined
      ? value
      : changed(value, (one) => readLoosely(one, items, schemas)).list;
  }
  if (typeof value === 'object' && value !== null) return membersOf(value, schema, schemas);
  if (schema['x-one-for-list'] && typesOf(schema).includes('array') && value !== null)
    return [readLoosely(value, schema.items ?? {}, schemas)];
  return scalarOf(value, typesOf(schema));
}

function membersOf(value: object, schema: BodySchema, schemas: Schemas): object {
  const { properties = {}, additionalProperties } = schema;
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const entries = Object.entries(value);
  const read = changed<readonly [string, unknown]>(entries, (entry) => {
    const [name, member] = entry;
    const of = Object.hasOwn(properties, name) ? properties[name] : others;
    if (of === undefined) return entry;
    const loose = readLoosely(member, of, schemas);
    return loose === member ? entry : [name, loose];
  });
  return read.isChanged ? Object.fromEntries(read.list) : value;
}

function scalarOf(value: unknown, types: readonly string[]): unknown {
  if (typeof value === 'string') return types.includes('string') ? value : fromText(value, types);
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  const isWanted = types.some((type) => type === typeof value || type === 'integer');
  return isPlain && !isWanted && types.includes('string') ? String(value) : value;
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

function fromText(value: string, types: readonly string[]): unknown {
  const text = value.trim();
  const isNumber = types.includes('integer') || types.includes('number');
  const isBoolean = types.includes('boolean');
  if (text === '') return (isNumber || isBoolean) && types.includes('null') ? null : value;
  if (isBoolean) return BOOLEANS[text] ?? value;
  const shape = types.includes('number') ? /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/ : /^[+-]?\d+$/;
  return isNumber && shape.test(text) ? Number(text) : value;
}

function typesOf({ type }: BodySchema): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}

/** The list, and whether any of it is another value now. */
function changed<T>(list: readonly T[], read: (one: T) => T) {
  const mapped = list.map(read);
  const isChanged = mapped.some((one, at) => one !== list[at]);
  return { list: isChanged ? mapped : list, isChanged };
}
