/** The part of JSON Schema that tells of the types of a body, as the document uses it. */
export interface BodySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly BodySchema[];
  readonly items?: BodySchema;
  readonly properties?: Readonly<Record<string, BodySchema>>;
  readonly additionalProperties?: boolean | BodySchema;
  readonly 'x-one-for-list'?: boolean;
}

/** Behind its references; one that may be null as well stands for what it is besides. */
export function resolvedSchema(
  schema: BodySchema,
  schemas: Readonly<Record<string, object>>,
): BodySchema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return resolvedSchema(schemas[name] ?? {}, schemas);
  }
  const alternatives = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = alternatives;
  return only !== undefined && alternatives.length === 1 ? resolvedSchema(only, schemas) : schema;
}
