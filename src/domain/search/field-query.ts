/**
 * The queries over a task's input or output (docs/reference-docs/api/human-tasks/search-task-list): `FIELD = VALUE` and
 * `FIELD IN (v1, v2)`, joined by AND and OR, of which AND binds tighter. FIELD is a dotted path, VALUE a word or a
 * quoted text in which `*` stands for any text; values compare as texts, case-sensitively.
 */
import { failure, isFailure, type Failure } from '../failure.ts';
import { memberOf } from '../json.ts';
import { expected, isMark, isWord, TokenReader, tokensOf, type Token } from './tokens.ts';
import { matchesWildcard } from './wildcard.ts';
import { textOf } from '../text-of.ts';

/** Alternatives of conditions that must all hold. */
export type FieldQuery = readonly (readonly Condition[])[];

export interface Condition {
  /** Names with dots between them. */
  readonly path: string;
  readonly anyOf: readonly string[];
}

const TOKEN = /\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<mark>[=(),])|(?<word>[^\s"=(),]+))/y;

/** The query, or what is wrong with it and what would be right. */
export function parseFieldQuery(text: string): FieldQuery | Failure {
  const tokens = tokensOf(text, TOKEN);
  return isFailure(tokens) ? tokens : readQuery(new TokenReader(tokens));
}

/** Whether the value (an input or output) fits the query. */
export function fitsFieldQuery(query: FieldQuery, value: unknown): boolean {
  return query.some((all) => all.every((condition) => fits(condition, value)));
}

function fits({ path, anyOf }: Condition, value: unknown): boolean {
  const text = textAt(path, value);
  return text !== undefined && anyOf.some((wanted) => matchesWildcard(wanted, text));
}

/** What conditions compare with; undefined: there is nothing, and none holds. */
export function textAt(path: string, value: unknown): string | undefined {
  const found = path.split('.').reduce(memberOf, value);
  return found === undefined || found === null ? undefined : textOf(found);
}

/** The conditions, where all must hold and none has a wildcard: at each path one of the texts stands as it is. */
export function exactConditions(query: FieldQuery): readonly Condition[] | undefined {
  const [all, ...alternatives] = query;
  const isExact = all?.every(({ anyOf }) => anyOf.every((text) => !text.includes('*')));
  return isExact && alternatives.length === 0 ? all : undefined;
}

function readQuery(tokens: TokenReader): FieldQuery | Failure {
  const alternatives: Condition[][] = [[]];
  for (;;) {
    const condition = readCondition(tokens);
    if (isFailure(condition)) return condition;
    alternatives.at(-1)?.push(condition);
    const join = tokens.next();
    if (join === undefined) return alternatives;
    if (isWord(join, 'OR')) alternatives.push([]);
    else if (!isWord(join, 'AND')) return expected('AND or OR', join);
  }
}

function readCondition(tokens: TokenReader): Condition | Failure {
  const field = tokens.next();
  if (field === undefined || field.kind === 'mark') return expected('a field', field);
  const path = field.text;
  const operator = tokens.next();
  if (isMark(operator, '=')) {
    const value = tokens.value();
    return isFailure(value) ? value : { path, anyOf: [value] };
  }
  if (!isWord(operator, 'IN')) return noOperator(field, operator);
  const anyOf = tokens.list();
  return isFailure(anyOf) ? anyOf : { path, anyOf };
}

/** `FIELD:VALUE` is how other query languages say it. */
function noOperator(field: Token, got: Token | undefined): Failure {
  const { reason } = expected('= or IN', got);
  const colon = field.text.indexOf(':');
  if (colon < 1) return failure(reason);
  const [name, value] = [field.text.slice(0, colon), field.text.slice(colon + 1)];
  const meant = value === '' ? (got?.text ?? 'VALUE') : value;
  return failure(`${reason}; write ${name} = ${meant}`);
}
