/** Seeds as texts and values, held against conductor-mock-seed.schema.json, with the place of everything wrong. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { MOST_VIOLATIONS, seedValidators as validators } from '../../generated/validators.ts';
import type { TaskMocks } from '../../domain/executions/task-mocks.ts';
import { pathOfPointer } from '../../domain/json-pointer.ts';
import { pathText, type Path } from '../../domain/path.ts';
import { meant } from './meant-name.ts';
import { SeedError, SeedFindings } from './seed-error.ts';
import { seedFromExports } from './seed-from-exports.ts';
import { parsedText } from './seed-text.ts';
import type { Seed } from './seed.ts';

/** A parsed seed that still knows where each of its values stands. */
export interface SeedSource {
  readonly seed: Seed;
  readonly text: string;
  /** Where the value at the path stands, as messages begin: `file:line` or, of a value, the seed's name. */
  readonly at: (path: Path) => string;
  /** The path as the text has it, which may be an export of the platform. */
  readonly shown: (path: Path) => string;
  /** What of the text is not loaded; for the log, once the rest is. */
  readonly notices: readonly string[];
}

/** How messages name a value of a seed. */
type Places = Pick<SeedSource, 'at' | 'shown'>;

/** Parses a seed, or what the platform exports; `name` stands for it in messages. Throws a SeedError. */
export function readSeed(text: string, name: string): SeedSource {
  const { value, at } = parsedText(text, name);
  return sourceFrom(value, text, at);
}

/** Holds a seed, or what the platform exports, given as a value against the schema; `name` stands for it in messages. Throws a SeedError. */
export function seedFromValue(value: unknown, name = 'seed'): SeedSource {
  const text = jsonOf(value, name);
  // A copy: what the caller does with the value afterwards changes nothing here.
  return sourceFrom(JSON.parse(text), text, () => name);
}

/** A seed as a value whose messages begin with what `placeOf` makes of a path, and do not tell the path. Throws a SeedError. */
export function seedPlacedBy(value: Seed, placeOf: (path: Path) => string): SeedSource {
  const text = JSON.stringify(value);
  const places = { at: placeOf, shown: () => '' };
  return { seed: checked(JSON.parse(text), places), text, ...places, notices: [] };
}

function sourceFrom(given: unknown, text: string, placeOf: (path: Path) => string): SeedSource {
  const { value, origin, leftOut, unknown } = seedFromExports(given);
  const findings = new SeedFindings();
  for (const { path, text: what } of unknown)
    findings.add(() => `${placeOf(path)}: ${inside(path)}${what}`);
  findings.refuse();
  const at = (path: Path) => placeOf(origin(path));
  const shown = (path: Path) => pathText(origin(path));
  const notices = leftOut.map(({ path, text: what }) => `${placeOf(path)}: ${what}`);
  return { seed: checked(value, { at, shown }), text, at, shown, notices };
}

function inside(path: Path): string {
  return path.length === 0 ? '' : `${pathText(path)}: `;
}

/** Parses what a seed has under `taskMocks`, on its own. */
export function readTaskMocks(text: string, name: string): TaskMocks {
  const { value, at } = parsedText(text, name);
  return checkedMocks(value, ([, ...path]) => at(path));
}

/** Holds task mocks given as a value against the schema. */
export function taskMocksFromValue(value: unknown): TaskMocks {
  return checkedMocks(JSON.parse(jsonOf(value, 'taskMocks')), () => '');
}

/** Parses what a seed has under `actors`, on its own: a seed of nothing else. */
export function readActors(text: string, name: string): SeedSource {
  const { value, at: placeOf } = parsedText(text, name);
  const at = ([, ...path]: Path) => placeOf(path);
  const seed = checked({ actors: value }, { at, shown: pathText });
  return { seed, text, at, shown: pathText, notices: [] };
}

/** The seeds that the readers give; throws a SeedError with what is wrong with any of them. */
export function allRead(readers: readonly (() => readonly SeedSource[])[]): readonly SeedSource[] {
  const findings = new SeedFindings();
  const sources = readers.flatMap((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      findings.addAll(error);
      return [];
    }
  });
  findings.refuse();
  return sources;
}

function jsonOf(value: unknown, name: string): string {
  try {
    const inherited = inheritedMember(value);
    if (inherited === undefined) {
      // Of a function it makes nothing, which its type does not say.
      const text: unknown = JSON.stringify(value);
      return typeof text === 'string' ? text : 'null';
    }
    const advice = 'give "__proto__" as JSON text to keep it';
    throw new Error(`"${inherited}" comes from a prototype; ${advice}`);
  } catch (error) {
    throw new SeedError([`${name}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** A member that an object literal has put into a prototype by `__proto__`, where JSON would lose it. */
function inheritedMember(value: unknown, seen = new Set<object>()): string | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  for (const name in value) if (!Object.hasOwn(value, name)) return name;
  for (const inner of Object.values(value)) {
    const found = inheritedMember(inner, seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checked(value: unknown, places: Places): Seed {
  const findings = new SeedFindings();
  check(validators.seed, value, [], places, findings);
  findings.refuse();
  const seed = value as Seed;
  for (const [index, definition] of (seed.workflowDefinitions ?? []).entries())
    check(validators.definition, definition, ['workflowDefinitions', index], places, findings);
  findings.refuse();
  return seed;
}

function checkedMocks(value: unknown, at: SeedSource['at']): TaskMocks {
  const findings = new SeedFindings();
  check(validators.taskMocks, value, ['taskMocks'], { at, shown: pathText }, findings);
  findings.refuse();
  return value as TaskMocks;
}

function check(
  validate: ValidateFunction,
  value: unknown,
  path: Path,
  places: Places,
  findings: SeedFindings,
): void {
  if (validate(value)) return;
  const errors = withoutOtherChoices(validate.errors ?? []);
  if (errors.length >= MOST_VIOLATIONS) findings.stopCounting();
  for (const error of errors) {
    // What is wrong with the name of a key is told by an error of its own.
    if (error.keyword === 'propertyNames') continue;
    findings.add(() => describe(error, value, path, places));
  }
}

/** Of a value that may be one or a list of them, what is wrong with that which it is. */
function withoutOtherChoices(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(
    ({ keyword, schema }) => keyword === 'anyOf' && isOneOrMany(schema),
  );
  const isOtherChoice = ({ keyword, instancePath }: ErrorObject) =>
    choices.some((choice) => {
      if (instancePath !== choice.instancePath) return false;
      if (keyword === 'anyOf') return true;
      return keyword === 'type' && (choice.data === null || typeof choice.data === 'object');
    });
  return choices.length === 0 ? errors : errors.filter((one) => !isOtherChoice(one));
}

function isOneOrMany(schema: unknown): boolean {
  return Array.isArray(schema) && schema.some(({ type }: { type?: unknown }) => type === 'array');
}

function describe(error: ErrorObject, value: unknown, base: Path, { at, shown }: Places): string {
  const path = [...base, ...pathOfPointer(error.instancePath, value)];
  const where = shown(path) || 'the seed';
  const { additionalProperty, allowedValues } = error.params as {
    additionalProperty?: string;
    allowedValues?: readonly unknown[];
  };
  const unknown = additionalProperty ?? error.propertyName;
  const known =
    additionalProperty === undefined
      ? allowedValues
      : Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
  if (unknown !== undefined && known !== undefined)
    return `${beginning(at([...path, unknown]))}${where} has no key "${unknown}"${meant(unknown, known.map(String))}; its keys are ${known.join(', ')}`;
  const allowed = allowedValues === undefined ? '' : `: ${allowedValues.join(', ')}`;
  return `${beginning(at(path))}${where} ${error.message ?? 'is not valid'}${allowed}`;
}

function beginning(place: string): string {
  return place === '' ? '' : `${place}: `;
}
