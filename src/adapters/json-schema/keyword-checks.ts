import { isExpression } from '../../domain/forms/expression.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import * as arrays from './array-checks.ts';
import type { Dialect } from './dialect.ts';
import * as logic from './logic-checks.ts';
import * as objects from './object-checks.ts';
import { patternOf, type Pattern } from './pattern.ts';
import type { Check, MakeCheck, SchemaNode } from './schema-node.ts';
import * as values from './value-checks.ts';

/** One keyword of a schema, whose value is of its form, with the schemas that stand in it. */
export interface Keyword {
  readonly given: unknown;
  readonly schema: JsonObject;
  readonly dialect: Dialect;
  /** That of another keyword of the same schema, or of this one. */
  readonly node: (keyword: string) => SchemaNode | undefined;
  readonly list: (keyword: string) => readonly SchemaNode[];
  readonly map: (keyword: string) => ReadonlyMap<string, SchemaNode>;
}

type Build = (keyword: Keyword) => Check | undefined;

function simply<T>(make: MakeCheck<T>): Build {
  return ({ given, schema }) => make(given as T, schema);
}

function withNode(keyword: string, make: (node: SchemaNode) => Check): Build {
  return ({ node }) => {
    const found = node(keyword);
    return found && make(found);
  };
}

/** A keyword beside it that is still an expression may judge anything. */
function unevaluated(keyword: string, make: (node: SchemaNode) => Check): Build {
  const build = withNode(keyword, make);
  return (given) => (Object.values(given.schema).some(isExpression) ? logic.open : build(given));
}

function elements(first: readonly SchemaNode[], others: SchemaNode | undefined): Check {
  return arrays.elementsBy((index) => first[index] ?? others);
}

/** `additionalItems` counts beside a list of `items` only. */
function listedItems({ node, list, schema }: Keyword): Check {
  if (!Array.isArray(schema['items'])) return elements([], node('items'));
  const first = list('items');
  const { additionalItems } = schema;
  return additionalItems === false
    ? both(elements(first, undefined), arrays.noMoreThan(first.length))
    : elements(first, node('additionalItems'));
}

function itemsAfterPrefix({ given, schema, node, list }: Keyword): Check {
  const first = list('prefixItems').length;
  if (isExpression(schema['prefixItems'])) return logic.open;
  if (given === false) return arrays.noMoreThan(first);
  return arrays.elementsBy((index) => (index < first ? undefined : node('items')));
}

function both(one: Check, other: Check): Check {
  return logic.every([one, other]);
}

function contains({ node, schema, dialect }: Keyword): Check | undefined {
  const wanted = node('contains');
  if (!wanted) return undefined;
  const { minContains, maxContains } = dialect >= 2019 ? schema : {};
  if (isExpression(minContains) || isExpression(maxContains)) return undefined;
  return arrays.contains({
    node: wanted,
    min: typeof minContains === 'number' ? minContains : 1,
    max: typeof maxContains === 'number' ? maxContains : Infinity,
    evaluates: dialect >= 2020,
  });
}

function patternsOf(schema: JsonObject): readonly Pattern[] {
  const { patternProperties } = schema;
  return isJsonObject(patternProperties) ? Object.keys(patternProperties).map(patternOf) : [];
}

function additionalProperties({ node, schema }: Keyword): Check | undefined {
  const additional = node('additionalProperties');
  const { properties, patternProperties } = schema;
  if (!additional) return undefined;
  if (isExpression(properties) || isExpression(patternProperties)) return logic.open;
  const named = new Set(isJsonObject(properties) ? Object.keys(properties) : []);
  return objects.additionalProperties(additional, named, patternsOf(schema));
}

function namesIn(map: unknown): ReadonlyMap<string, readonly string[]> {
  const entries = isJsonObject(map) ? Object.entries(map) : [];
  return new Map(
    entries.flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, value as readonly string[]]] : [],
    ),
  );
}

/** Undefined: nothing to check, or another keyword has done it. */
export const builds: Readonly<Record<string, Build>> = {
  type: simply(values.type),
  maximum: simply(values.maximum),
  minimum: simply(values.minimum),
  exclusiveMaximum: simply(values.exclusiveMaximum),
  exclusiveMinimum: simply(values.exclusiveMinimum),
  multipleOf: simply(values.multipleOf),
  maxLength: simply(values.maxLength),
  minLength: simply(values.minLength),
  pattern: simply(values.pattern),
  format: simply(values.format),
  const: simply(values.constant),
  enum: simply(values.enumeration),
  maxItems: simply(arrays.maxItems),
  minItems: simply(arrays.minItems),
  uniqueItems: simply(arrays.uniqueItems),
  maxProperties: simply(objects.maxProperties),
  minProperties: simply(objects.minProperties),
  required: simply(objects.required),
  not: withNode('not', logic.not),
  propertyNames: withNode('propertyNames', objects.propertyNames),
  unevaluatedItems: unevaluated('unevaluatedItems', arrays.unevaluatedItems),
  unevaluatedProperties: unevaluated('unevaluatedProperties', objects.unevaluatedProperties),
  anyOf: ({ list }) => logic.anyOf(list('anyOf')),
  oneOf: ({ list }) => logic.oneOf(list('oneOf')),
  allOf: ({ list }) => logic.allOf(list('allOf')),
  if: ({ node }) => {
    const condition = node('if');
    return (
      condition && logic.ifThenElse({ condition, then: node('then'), otherwise: node('else') })
    );
  },
  items: (keyword) => (keyword.dialect === 2020 ? itemsAfterPrefix(keyword) : listedItems(keyword)),
  prefixItems: ({ list }) => elements(list('prefixItems'), undefined),
  contains,
  dependencies: ({ given, map }) =>
    both(objects.dependentRequired(namesIn(given)), objects.dependentSchemas(map('dependencies'))),
  dependentRequired: ({ given }) => objects.dependentRequired(namesIn(given)),
  dependentSchemas: ({ map }) => objects.dependentSchemas(map('dependentSchemas')),
  additionalProperties,
  properties: ({ map }) => objects.properties(map('properties')),
  patternProperties: ({ map }) =>
    objects.patternProperties(
      [...map('patternProperties')].map(([source, node]) => [patternOf(source), node]),
    ),
};
