/**
 * What a caller probably got wrong, beside the answer: the platform's words and statuses stay, the help goes to the
 * header `x-mock-hint` and to the log.
 */
import { closeName } from '../domain/close-name.ts';
import { memo } from '../domain/memo.ts';
import { pathText, type Path } from '../domain/path.ts';
import type { Refusal } from '../domain/refusals.ts';
import type { OperationSpec } from '../generated/operations.ts';
import { headerOf, type ApiRequest } from './api-request.ts';
import { resolvedSchema, type BodySchema } from './body-schema.ts';

/** Printable ASCII, of so many bytes at most: it is a header. */
const LONGEST = 512;
/** More of them are not told. */
const MOST = 8;
/** After so many unknown members no more are compared: a body may have a hundred thousand. */
const MOST_COMPARED = 2_000;

/** The header of these hints; none where there is nothing to say. */
export function hintHeaders(hints: readonly string[]): Readonly<Record<string, string>> {
  if (hints.length === 0) return {};
  const text = hints.join('; ').replaceAll(/[^\x20-\x7e]/g, '?');
  return { 'x-mock-hint': text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}...` };
}

/** A name that nobody knows, close to one that somebody does. */
export interface CloseName {
  /** As messages say it: `query parameter "completed"`. */
  readonly given: string;
  readonly meant: string;
}

export function asHint({ given, meant }: CloseName): string {
  return `${given} is unknown and ignored; did you mean "${meant}"?`;
}

export function asRefusal({ given, meant }: CloseName): string {
  return `${given} is unknown; did you mean "${meant}"?`;
}

/** Query parameters that the operation does not have, and has nearly. */
export function closeParameters(spec: OperationSpec, { query }: ApiRequest): readonly CloseName[] {
  const known = queryNames(spec);
  if (onlyKnown(query, known)) return [];
  const found: CloseName[] = [];
  for (const name of new Set(new URLSearchParams(query).keys())) {
    const meant = closeName(name, known);
    if (meant !== undefined) found.push({ given: `query parameter "${name}"`, meant });
  }
  return found.slice(0, MOST);
}

const queryNames = memo(
  ({ parameters }: OperationSpec): ReadonlySet<string> =>
    new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name)),
);

/** Almost always true, and cheap: every call is asked. */
function onlyKnown(query: string, known: ReadonlySet<string>): boolean {
  for (let from = 0; from < query.length;) {
    const next = query.indexOf('&', from);
    const to = next === -1 ? query.length : next;
    const equals = query.indexOf('=', from);
    const name = query.slice(from, equals === -1 || equals > to ? to : equals);
    if (!known.has(name)) return false;
    from = to + 1;
  }
  return true;
}

type Schemas = Readonly<Record<string, object>>;

/** Members of the body that its schema does not have, and has nearly. */
export function closeMembers(body: unknown, schema: object, schemas: Schemas): CloseName[] {
  const found: CloseName[] = [];
  let compared = 0;
  lookInto(body, schema, []);
  return found;

  function lookInto(value: unknown, given: BodySchema, path: Path): void {
    if (typeof value !== 'object' || value === null) return;
    if (found.length >= MOST || compared >= MOST_COMPARED) return;
    const { items, properties = {}, additionalProperties } = resolvedSchema(given, schemas);
    if (Array.isArray(value)) {
      if (items !== undefined)
        value.forEach((one, at) => {
          lookInto(one, items, [...path, at]);
        });
      return;
    }
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const known = Object.keys(properties);
    if (known.length === 0 && others === undefined) return;
    for (const [name, member] of Object.entries(value)) {
      const isKnown = Object.hasOwn(properties, name);
      const of = isKnown ? properties[name] : others;
      if (of !== undefined) lookInto(member, of, [...path, name]);
      if (isKnown || others !== undefined) continue;
      compared += 1;
      if (found.length >= MOST || compared > MOST_COMPARED) return;
      const meant = closeName(name, known);
      if (meant !== undefined)
        found.push({ given: `member "${pathText([...path, name])}"`, meant });
    }
  }
}

/** What may have gone wrong with the token, where that can be seen. */
export function tokenHints({ name }: Refusal, request: ApiRequest): readonly string[] {
  if (name === 'MissingToken') return elsewhere(request);
  if (name !== 'InvalidToken') return [];
  const token = headerOf(request, 'x-authorization') ?? '';
  if (/^bearer\s/i.test(token))
    return ['send the token alone in X-Authorization, without "Bearer"'];
  return ['that is no token of this cluster; POST /api/token issues one'];
}

/** Headers in which others expect a token. */
const OTHER_HEADERS = ['authorization', 'x-auth-token', 'x-access-token', 'x-api-key'];

function elsewhere(request: ApiRequest): readonly string[] {
  const sent = OTHER_HEADERS.filter((name) => headerOf(request, name) !== undefined);
  return sent.map((name) => `send the token in X-Authorization; you sent it in ${name}`);
}

/** A path that is a literal under another method was probably called with the wrong one. */
export function methodHints(
  { method, path }: ApiRequest,
  spec: OperationSpec,
  operations: readonly OperationSpec[],
): readonly string[] {
  if (!spec.path.includes('{')) return [];
  const literal = operations.find((one) => one.path === path && one.method !== method);
  if (literal === undefined) return [];
  const body = literal.body === null ? '' : ' with a body';
  return [`did you mean ${literal.method} ${literal.path}${body}?`];
}

/** The operation whose path is the nearest: with /api before it, one slash for two, names that are close. */
export function pathHints(
  { method, path }: ApiRequest,
  operations: readonly OperationSpec[],
): readonly string[] {
  const segments = path.split('/').filter((one) => one !== '');
  const readings = [segments, ['api', ...segments], segments.slice(1)];
  for (const reading of readings) {
    const near = operations
      .map((spec) => ({ spec, distance: distanceBetween(reading, spec) }))
      .filter(({ distance }) => distance < Infinity)
      .sort((one, other) => rank(one) - rank(other));
    const [first] = near;
    if (first) return [`did you mean ${first.spec.method} ${first.spec.path}?`];
  }
  return [];

  /** Names that are right count first, then the method. */
  function rank({ spec, distance }: { spec: OperationSpec; distance: number }): number {
    return distance * 2 + (spec.method === method ? 0 : 1);
  }
}

/** How many segments are not those of the path; one that stands for a value takes any but costs a little. */
function distanceBetween(segments: readonly string[], { path }: OperationSpec): number {
  const known = path.split('/').slice(1);
  if (known.length !== segments.length) return Infinity;
  let distance = 0;
  for (const [at, segment] of segments.entries()) {
    const name = known[at] ?? '';
    if (name === segment) continue;
    if (name.startsWith('{')) distance += 0.1;
    else if (closeName(segment, [name]) === name) distance += 1;
    else return Infinity;
  }
  return distance;
}
