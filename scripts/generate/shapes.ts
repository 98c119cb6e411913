// src/generated/shapes.ts: what the matchers of conductor-mock/pact know of each schema that answers are made of.
import {
  answersIn,
  examplesByName,
  membersOf,
  nameIn,
  type Documented,
  type Schema,
} from './examples.ts';

/** The text of the file. */
export function shapeTable(document: Documented): string {
  const examples = examplesByName(document);
  const shapes = namesInAnswers(document).map((name) => {
    const schema = membersOf(document.components['schemas']?.[name]);
    return [name, shapeOf(schema, examples.get(name) ?? [], name)] as const;
  });
  const messages = refusalMessages(document);
  return `
    export type ShapeName = ${shapes.map(([name]) => JSON.stringify(name)).join(' | ')};

    ${shapeTypes}

    /** Every component schema that answers are made of, by its name. */
    export const shapes: Readonly<Record<ShapeName, Shape>> =
      ${JSON.stringify(Object.fromEntries(shapes))};

    /** A status that a PlatformError is answered with. */
    export type RefusalStatus = ${Object.keys(messages).join(' | ')};

    /** A message for each of them, as the document has it. */
    export const refusalMessages: Readonly<Record<RefusalStatus, string>> =
      ${JSON.stringify(messages)};
  `;
}

const shapeTypes = `
  export type Shape = Readonly<
    (
      | { kind: 'text' | 'time'; example: string }
      | { kind: 'choice'; example: string; values: readonly string[] }
      | { kind: 'integer' | 'number'; example: number }
      | { kind: 'flag'; example: boolean }
      | { kind: 'object'; required: readonly string[]; members: Readonly<Record<string, Shape>>; open: boolean }
      /** An object of any members, the values all of one shape; \`key\` is an example of a name. */
      | { kind: 'map'; key: string; values: Shape }
      /** \`min\`: how many elements the document's examples have at least, at most 1. */
      | { kind: 'list'; min: 0 | 1; items: Shape }
      /** An object of which nothing is known. */
      | { kind: 'free' }
      /** Any JSON value. */
      | { kind: 'any' }
      | { kind: 'ref'; name: ShapeName }
    ) & { nullable?: boolean }
  >;
`;

/** Sorted, so that a new operation does not move the others. */
export function namesInAnswers(document: Documented): readonly string[] {
  const found = new Set<string>();
  const queue: unknown[] = answersIn(document).map(({ schema }) => schema);
  for (const value of queue) {
    for (const name of namesIn(value)) {
      if (found.has(name)) continue;
      found.add(name);
      queue.push(document.components['schemas']?.[name]);
    }
  }
  return [...found].sort();
}

function namesIn(value: unknown): readonly string[] {
  const found = JSON.stringify(value ?? null).matchAll(/"#\/components\/schemas\/([^"/]+)"/g);
  return [...found].map(([, name = '']) => name);
}

/** `samples`: what the document's examples have in this place; `name`: of the place, for want of a sample. */
function shapeOf(schema: Schema, samples: readonly unknown[], name: string): object {
  const types = [schema['type']].flat();
  const nullable = types.includes('null') ? { nullable: true } : {};
  return { ...shapeOfType(schema, types[0], samples, name), ...nullable };
}

function shapeOfType(
  schema: Schema,
  type: unknown,
  samples: readonly unknown[],
  name: string,
): object {
  const reference = nameIn(schema);
  if (reference !== undefined) return { kind: 'ref', name: reference };
  switch (type) {
    case 'string':
      return textShape(schema, samples, name);
    case 'integer':
    case 'number':
      return { kind: type, example: sampleOf('number', samples) ?? schema['minimum'] ?? 1 };
    case 'boolean':
      return { kind: 'flag', example: sampleOf('boolean', samples) ?? true };
    case 'array':
      return listShape(schema, samples, name);
    case 'object':
      return objectShape(schema, samples, name);
    default:
      return { kind: 'any' };
  }
}

function textShape(schema: Schema, samples: readonly unknown[], name: string): object {
  const sample = sampleOf('string', samples);
  const values = schema['enum'];
  if (Array.isArray(values)) return { kind: 'choice', example: sample ?? values[0], values };
  if (schema['format'] === 'date-time')
    return { kind: 'time', example: sample ?? '2026-02-05T10:09:42.421Z' };
  return { kind: 'text', example: sample ?? `some ${name}` };
}

function listShape(schema: Schema, samples: readonly unknown[], name: string): object {
  const lists = samples.filter((sample) => Array.isArray(sample)) as readonly unknown[][];
  const isNeverEmpty = lists.length > 0 && lists.every(({ length }) => length > 0);
  const items = shapeOf(membersOf(schema['items']), lists.flat(), name);
  return { kind: 'list', min: isNeverEmpty ? 1 : 0, items };
}

function objectShape(schema: Schema, samples: readonly unknown[], name: string): object {
  const { properties, required = [], additionalProperties = false } = schema;
  const objects = samples.map(membersOf);
  if (properties !== undefined) {
    const members = Object.entries(membersOf(properties)).map(([key, member]) => {
      const inside = objects.filter((one) => key in one).map((one) => one[key]);
      return [key, shapeOf(membersOf(member), inside, key)] as const;
    });
    const open = additionalProperties !== false;
    return { kind: 'object', required, members: Object.fromEntries(members), open };
  }
  if (typeof additionalProperties === 'boolean') return { kind: 'free' };
  const values = objects.flatMap((one) => Object.values(one));
  const key = objects.flatMap((one) => Object.keys(one))[0] ?? `some ${name}`;
  return { kind: 'map', key, values: shapeOf(membersOf(additionalProperties), values, name) };
}

function sampleOf(type: 'string' | 'number' | 'boolean', samples: readonly unknown[]): unknown {
  return samples.find((sample) => typeof sample === type);
}

function refusalMessages(document: Documented): Readonly<Record<string, unknown>> {
  const messages = answersIn(document)
    .filter(({ schema }) => nameIn(schema) === 'PlatformError')
    .map(({ status, examples }) => [status, membersOf(examples[0])['message']] as const);
  // Of several messages the first stands.
  return Object.fromEntries(messages.filter(([, message]) => message !== undefined).reverse());
}
