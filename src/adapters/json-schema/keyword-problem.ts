import { isExpression } from '../../domain/forms/expression.ts';
import { isJsonObject } from '../../domain/json.ts';
import type { Dialect } from './dialect.ts';
import type { KeywordForm } from './keyword-forms.ts';
import { typeNames } from './value-checks.ts';

/** Why the value cannot stand behind a keyword of that form. Schemas in it are looked at when their turn comes. */
export function keywordProblem(
  form: KeywordForm,
  value: unknown,
  dialect: Dialect,
): string | undefined {
  if (isExpression(value)) return undefined;
  const [phrase, test] = FORMS[form];
  return test(value, dialect) ? undefined : `must be ${phrase}`;
}

type Test = (value: unknown, dialect: Dialect) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => Number.isFinite(value);
const isBoolean: Test = (value) => typeof value === 'boolean';

const isSchema: Test = (value, dialect) =>
  isExpression(value) || isJsonObject(value) || (dialect >= 6 && typeof value === 'boolean');

const isSchemas: Test = (value, dialect) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isSchema(one, dialect));

const isNames: Test = (value, dialect) =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'string') &&
  new Set(value).size === value.length &&
  (value.length > 0 || dialect >= 6);

function isMap(ofValues: Test): Test {
  return (value, dialect) =>
    isJsonObject(value) &&
    Object.values(value).every((one) => isExpression(one) || ofValues(one, dialect));
}

const isType: Test = (value) =>
  isExpression(value) || (typeof value === 'string' && typeNames.includes(value));

const isSchemaOrSchemas: Test = (value, dialect) =>
  isSchema(value, dialect) ||
  (Array.isArray(value) && value.every((one) => isSchema(one, dialect)));

const isTypes: Test = (value, dialect) =>
  isType(value, dialect) ||
  (Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((one) => isType(one, dialect)));

const isSchemaOrNames: Test = (one, dialect) => isSchema(one, dialect) || isNames(one, dialect);

const FORMS: Readonly<Record<KeywordForm, readonly [phrase: string, test: Test]>> = {
  schema: ['a schema', isSchema],
  schemas: ['a list of schemas, at least one', isSchemas],
  'schema or schemas': ['a schema or a list of schemas', isSchemaOrSchemas],
  'map of schemas': ['an object whose members are schemas', isMap(isSchema)],
  'map of patterns to schemas': ['an object whose members are schemas', isMap(isSchema)],
  'map of schemas or names': [
    'an object whose members are schemas or lists of names',
    isMap(isSchemaOrNames),
  ],
  'map of names': ['an object whose members are lists of different names', isMap(isNames)],
  'boolean or schema': [
    'true, false or a schema',
    (one, d) => isBoolean(one, d) || isSchema(one, d),
  ],
  names: ['a list of different names', isNames],
  types: [`one of the types ${typeNames.join(', ')}, or a list of such types`, isTypes],
  list: ['a list of values', (value, d) => Array.isArray(value) && (value.length > 0 || d >= 6)],
  anything: ['anything', () => true],
  count: ['a whole number, not negative', (value) => Number.isInteger(value) && Number(value) >= 0],
  number: ['a number', isNumber],
  'positive number': ['a number above 0', (value, d) => isNumber(value, d) && Number(value) > 0],
  boolean: ['true or false', isBoolean],
  pattern: ['a regular expression', isText],
  text: ['a text', isText],
};
