import type { JsonObject } from './json.ts';

/** `${name}`, where the name is a path of members; `\${` is none. */
const EXPRESSION = /(?<!\\)\$\{\s*([A-Za-z_][^{}$]*?)\s*\}/g;

/** The form with the values of the task's input in place of its expressions, as the server judges it. */
export function fillIn<T>(form: T, input: JsonObject): T {
  return filledIn(form, input) as T;
}

function filledIn(value: unknown, input: JsonObject): unknown {
  if (typeof value === 'string') return textFrom(value, input);
  if (Array.isArray(value)) return value.map((one) => filledIn(one, input));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filledIn(one, input)]));
}

/** A text that is one expression becomes its value, whatever that is; what has no value stays as it is. */
function textFrom(text: string, input: JsonObject): unknown {
  const [whole, name] = [...text.trim().matchAll(EXPRESSION)][0] ?? [];
  if (name !== undefined && whole === text.trim()) return valueOf(name, input) ?? text;
  return text.replaceAll(
    EXPRESSION,
    (given, path: string) => inText(valueOf(path, input)) ?? given,
  );
}

function valueOf(path: string, input: JsonObject): unknown {
  if (Object.hasOwn(input, path)) return input[path];
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, name) => (at as JsonObject | null | undefined)?.[name], input);
}

function inText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
