// What the document's examples say about each of its schemas: the values that stand where a schema is meant.

export type Schema = Readonly<Record<string, unknown>>;

export interface Documented {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface DocumentedAnswer {
  readonly status: number;
  readonly schema: Schema;
  readonly examples: readonly unknown[];
}

type Members = Readonly<Record<string, unknown>>;

/** Every answer of every operation that has a JSON body. */
export function answersIn(document: Documented): readonly DocumentedAnswer[] {
  return Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((operation) => Object.entries(membersOf(membersOf(operation)['responses'])))
    .flatMap(([status, response]) => {
      const { content } = membersOf(resolved(document, response));
      const { schema, examples } = membersOf(membersOf(content)['application/json']);
      if (schema === undefined) return [];
      const values = Object.values(membersOf(examples)).map(
        (example) => membersOf(resolved(document, example))['value'],
      );
      return [{ status: Number(status), schema: membersOf(schema), examples: values }];
    });
}

/** The examples of each component schema by its name, those of whole answers and those of parts of them alike. */
export function examplesByName(document: Documented): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, unknown[]>();
  const note = (schema: Schema, value: unknown): void => {
    const name = nameIn(schema);
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), value]);
    for (const [part, inner] of partsOf(document, membersOf(resolved(document, schema)), value))
      note(part, inner);
  };
  for (const { schema, examples } of answersIn(document))
    for (const example of examples) note(schema, example);
  return found;
}

/** The schemas inside a schema, each with a value that the given one has there. */
function partsOf(
  document: Documented,
  schema: Schema,
  value: unknown,
): readonly (readonly [Schema, unknown])[] {
  const { anyOf, items, properties, additionalProperties } = schema;
  if (Array.isArray(anyOf)) {
    const meant = anyOf.map(membersOf).find((one) => hasRequired(document, one, value));
    return meant === undefined ? [] : [[meant, value]];
  }
  if (Array.isArray(value))
    return items === undefined ? [] : value.map((one: unknown) => [membersOf(items), one] as const);
  const others = membersOf(additionalProperties);
  return Object.entries(membersOf(value)).map(
    ([key, inner]) => [membersOf(membersOf(properties)[key] ?? others), inner] as const,
  );
}

function hasRequired(document: Documented, schema: Schema, value: unknown): boolean {
  const { required } = membersOf(resolved(document, schema));
  const members = membersOf(value);
  return (Array.isArray(required) ? required : []).every((key) => String(key) in members);
}

/** The name of the component schema that a schema refers to. */
export function nameIn(schema: Schema): string | undefined {
  const { $ref } = schema;
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined;
}

export function resolved(document: Documented, value: unknown): unknown {
  const { $ref } = membersOf(value);
  if (typeof $ref !== 'string') return value;
  const [, , kind = '', name = ''] = $ref.split('/');
  return resolved(document, document.components[kind]?.[name]);
}

export function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}
