import { isJsonObject } from '../../domain/json.ts';

/** Of a list of ids. */
const MOST = 1_000;

/** The texts in which a request may name an execution or a task: of its path and query, and those of its body at the top. */
export function namedIn(request: unknown): readonly string[] {
  const { path, query, body } = request as Readonly<Record<string, unknown>>;
  return [path, query, body].flatMap(textsIn);
}

function textsIn(value: unknown): readonly string[] {
  const members = Array.isArray(value)
    ? value.slice(0, MOST)
    : isJsonObject(value)
      ? Object.values(value)
      : [];
  return members.filter((one): one is string => typeof one === 'string');
}
