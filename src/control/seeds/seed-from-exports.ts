/** A seed of what the platform exports: definitions and forms, alone or in lists, and the vendor's template bundles. */
import { closeName } from '../../domain/close-name.ts';
import { isJsonObject, memberOf, type JsonObject } from '../../domain/json.ts';
import type { Path } from '../../domain/path.ts';
import { seedMembers } from '../../generated/seed-members.ts';
import {
  aboutBundle,
  bundled,
  isBundle,
  isSeed,
  kindOf,
  ofNoKind,
  type ExportedKey,
  type ExportKind,
} from './export-kinds.ts';
import { filledIn } from './fill-placeholders.ts';

export interface ReadValue {
  /** A seed, still to be held against the schema. */
  readonly value: unknown;
  /** The place in what was read of a place in the seed. */
  readonly origin: (path: Path) => Path;
  /** What is not loaded, each with its place in what was read. */
  readonly leftOut: readonly Remark[];
  /** What is of no kind. */
  readonly unknown: readonly Remark[];
}

interface Remark {
  readonly path: Path;
  readonly text: string;
}

/** Which of the forms a value has is told by its members. A value that is neither object nor list is taken for a seed. */
export function seedFromExports(value: unknown): ReadValue {
  const isExported = isJsonObject(value) ? !isOwnForm(value) : Array.isArray(value);
  return isExported ? new Exports().read(value) : asItIs(value);
}

function isOwnForm(value: JsonObject): boolean {
  return kindOf(value) === undefined && isSeed(value);
}

function asItIs(value: unknown): ReadValue {
  return { value, origin: (path) => path, leftOut: [], unknown: [] };
}

/** Who saved it on the platform, and when: here the administrator does, at the start. */
const authorship = ['createTime', 'updateTime', 'createdBy', 'updatedBy'];

class Exports {
  readonly #lists: Record<ExportedKey, unknown[]> = {
    environmentVariables: [],
    forms: [],
    secrets: [],
    taskDefinitions: [],
    workflowDefinitions: [],
  };
  readonly #origins: Record<ExportedKey, Path[]> = {
    environmentVariables: [],
    forms: [],
    secrets: [],
    taskDefinitions: [],
    workflowDefinitions: [],
  };
  readonly #leftOut: Remark[] = [];
  readonly #unknown: Remark[] = [];
  /** Members that were left out, by kind and name: each is told once. */
  readonly #told = new Set<string>();

  read(value: unknown): ReadValue {
    if (Array.isArray(value)) for (const [at, one] of value.entries()) this.#readOne(one, [at]);
    else this.#readOne(value, []);
    return {
      value: this.#lists,
      origin: (path) => this.#originOf(path),
      leftOut: this.#leftOut,
      unknown: this.#unknown,
    };
  }

  #originOf([key, at, ...rest]: Path): Path {
    const origins: Readonly<Record<string, readonly Path[]>> = this.#origins;
    const origin = origins[String(key)]?.[Number(at)];
    return origin === undefined ? [] : [...origin, ...rest];
  }

  #readOne(value: unknown, path: Path): void {
    const kind = isJsonObject(value) ? kindOf(value) : undefined;
    if (!isJsonObject(value)) this.#unknown.push({ path, text: 'must be object' });
    else if (kind) this.#take(kind, value, path);
    else if (isBundle(value)) this.#readBundle(value, path);
    else this.#unknown.push({ path, text: ofNoKind(value, this.#unknown.length === 0) });
  }

  #readBundle(given: JsonObject, path: Path): void {
    for (const [member, list] of Object.entries(filledIn(given))) {
      const kind = Object.hasOwn(bundled, member) ? bundled[member] : undefined;
      const at = [...path, member];
      if (kind === undefined) this.#leaveMember('template bundle', member, aboutBundle, at);
      else if (Array.isArray(list))
        for (const [index, one] of list.entries()) this.#take(kind, one, [...at, index]);
      else if (list !== null) this.#unknown.push({ path: at, text: 'it must be a list' });
    }
  }

  #take(kind: ExportKind, value: unknown, path: Path): void {
    const { name, key } = kind;
    if (key === undefined) {
      const text = `the ${name}${named(value)} is not loaded: this mock has nothing of the kind`;
      this.#leftOut.push({ path, text });
      return;
    }
    if (isNamedValue(key) && isWithoutValue(value)) {
      const text = `the ${name}${named(value)} is not loaded: it has no value; a seed may have one`;
      this.#leftOut.push({ path, text });
      return;
    }
    this.#lists[key].push(isJsonObject(value) ? this.#kept(name, key, value, path) : value);
    this.#origins[key].push(path);
  }

  #kept(kind: string, key: ExportedKey, value: JsonObject, path: Path): JsonObject {
    const known: readonly string[] = seedMembers[key];
    const kept = Object.entries(value).filter(([member, given]) => {
      if (authorship.includes(member)) return false;
      // Of a workflow definition, what has no effect is told once it is loaded.
      if (known.length === 0) return true;
      if (known.includes(member)) return given !== null;
      // A slip is refused, as in a seed.
      if (closeName(member, known) !== undefined) return true;
      this.#leaveMember(kind, member, [], [...path, member]);
      return false;
    });
    return Object.fromEntries(kept);
  }

  #leaveMember(kind: string, member: string, silent: readonly string[], path: Path): void {
    const what = JSON.stringify([kind, member]);
    if (silent.includes(member) || this.#told.has(what)) return;
    this.#told.add(what);
    this.#leftOut.push({ path, text: `"${member}" of a ${kind} is not kept` });
  }
}

function isNamedValue(key: ExportedKey): boolean {
  return key === 'secrets' || key === 'environmentVariables';
}

/** Whether it is only named: platforms do not tell what is secret. */
function isWithoutValue(value: unknown): boolean {
  return isJsonObject(value) && (value['value'] ?? null) === null;
}

function named(value: unknown): string {
  const name = ['name', 'key'].map((member) => memberOf(value, member));
  const inside = memberOf(memberOf(value, 'integration'), 'name');
  const found = [...name, inside].find((one) => typeof one === 'string');
  return found === undefined ? '' : ` "${found}"`;
}
