/** Seeds as texts and values, held against conductor-mock-seed.schema.json, with the place of everything wrong. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { MOST_VIOLATIONS, seedValidators as validators } from '../../generated/validators.ts';
import type { TaskMocks } from '../../domain/executions/task-mocks.ts';
import { pathOfPointer } from '../../domain/json-pointer.ts';
import { pathText, type Path } from '../../domain/path.ts';
import { meant } from './meant-name.ts';
import { SeedError, SeedFindings } from './seed-error.ts';
import { parsedText } from './seed-text.ts';
import type { Seed } from './seed.ts';

/** A parsed seed that still knows where each of its values stands. */
export interface SeedSource {
  readonly seed: Seed;
  readonly text: string;
  /** Where the value at the path stands, as messages begin: `file:line` or, of a value, the seed's name. */
  readonly at: (path: Path) => string;
}

/** Parses a seed; `name` stands for it in messages. Throws a SeedError. */
export function readSeed(text: string, name: string): SeedSource {
  const { value, at } = parsedText(text, name);
  return { seed: checked(value, at), text, at };
}

/** Holds a seed given as a value against the schema; `name` stands for it in messages. Throws a SeedError. */
export function seedFromValue(value: unknown, name = 'seed'): SeedSource {
  const text = jsonOf(value, name);
  // A copy: what the caller does with the value afterwards changes nothing here.
  return { seed: checked(JSON.parse(text), () => name), text, at: () => name };
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

/** The seeds that the readers give; throws a SeedError with what is wrong with any of them. */
export function allRead(readers: readonly (() => SeedSource)[]): readonly SeedSource[] {
  const findings = new SeedFindings();
  const sources = readers.flatMap((read) => {
    try {
      return [read()];
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

function checked(value: unknown, at: SeedSource['at']): Seed {
  const findings = new SeedFindings();
  check(validators.seed, value, [], at, findings);
  findings.refuse();
  const seed = value as Seed;
  for (const [index, definition] of (seed.workflowDefinitions ?? []).entries())
    check(validators.definition, definition, ['workflowDefinitions', index], at, findings);
  findings.refuse();
  return seed;
}

function checkedMocks(value: unknown, at: SeedSource['at']): TaskMocks {
  const findings = new SeedFindings();
  check(validators.taskMocks, value, ['taskMocks'], at, findings);
  findings.refuse();
  return value as TaskMocks;
}

function check(
  validate: ValidateFunction,
  value: unknown,
  path: Path,
  at: SeedSource['at'],
  findings: SeedFindings,
): void {
  if (validate(value)) return;
  const errors = validate.errors ?? [];
  if (errors.length >= MOST_VIOLATIONS) findings.stopCounting();
  for (const error of errors) {
    // What is wrong with the name of a key is told by an error of its own.
    if (error.keyword === 'propertyNames') continue;
    findings.add(() => describe(error, value, path, at));
  }
}

function describe(error: ErrorObject, value: unknown, base: Path, at: SeedSource['at']): string {
  const path = [...base, ...pathOfPointer(error.instancePath, value)];
  const where = path.length === 0 ? 'the seed' : pathText(path);
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
