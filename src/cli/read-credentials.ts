import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OptionError, type Credentials } from '../index.ts';

const people = ['ann', 'bob', 'eve', 'cal', 'portal'] as const;
/** Hardly any check goes without them. */
const needed = ['ann', 'bob'];
const RIGHT = 'give {token: …} or {keyId: …, keySecret: …}';

/** Throws an OptionError for a file that says something else. What is in it is never shown: it is secret. */
export function readCredentials(path: string): Credentials {
  const value = parsed(path);
  if (!isObject(value)) throw wrong(path, 'is no object', `name ${people.join(', ')} or group`);
  for (const [name, given] of Object.entries(value)) {
    if (name === 'group') {
      if (!isText(given))
        throw wrong(path, 'has a group that is no text', 'give the id of a group');
    } else if (!people.some((one) => one === name)) {
      throw wrong(path, `names "${name}"`, `the names are ${people.join(', ')} and group`);
    } else if (!isCredential(given)) throw wrong(path, `says nothing to use for ${name}`, RIGHT);
  }
  for (const name of needed)
    if (!(name in value)) throw wrong(path, `names no ${name}`, 'name ann and bob at least');
  return value;
}

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new OptionError(`--credentials cannot be read: ${(error as Error).message}`);
  }
  try {
    return parse(text, { prettyErrors: false });
  } catch {
    throw new OptionError(`--credentials ${path} is neither YAML nor JSON`);
  }
}

function wrong(path: string, what: string, right: string): OptionError {
  return new OptionError(`--credentials ${path} ${what}; ${right}`);
}

function isCredential(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = Object.keys(value).sort().join();
  return ['token', 'keyId,keySecret'].includes(keys) && Object.values(value).every(isText);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
