/** Texts and values without the secrets in them, for the log and the journal. */

const HIDDEN = '***';
/** As tokens begin, whole or cut off, with their dots as they are or encoded. */
const TOKEN = /eyJ[\w-]{5,}(?:(?:\.|%2e)[\w-]*)*/gi;
/** Names of parameters, members and headers whose values are never shown. */
const SECRET = /secret|passw|token|authorization|credential|cookie|api.?key/i;
/** A secret member in a text that is no JSON, such as the beginning of one. */
const SECRET_MEMBER =
  /("[^"]*(?:secret|passw|token|authorization|credential|cookie)[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"?/gi;

/** A path, or a text, without the tokens in it. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, HIDDEN);
}

/** The same, without the texts that are hidden wherever they stand. */
function withoutHidden(text: string, hidden: Iterable<string>): string {
  let shown = withoutTokens(text);
  for (const one of hidden) shown = shown.replaceAll(one, HIDDEN);
  return shown;
}

/** A query without the values of secret parameters, and without tokens. */
export function queryWithoutSecrets(query: string): string {
  return query.split('&').map(parameterWithoutSecrets).join('&');
}

/** A JSON value without the texts of secret members, without tokens and without the `hidden` texts. */
export function valueWithoutSecrets(value: unknown, hidden: Iterable<string> = []): unknown {
  if (typeof value === 'string') return withoutHidden(value, hidden);
  if (Array.isArray(value)) return value.map((one) => valueWithoutSecrets(one, hidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => [
      name,
      SECRET.test(name) && typeof one === 'string' ? HIDDEN : valueWithoutSecrets(one, hidden),
    ]),
  );
}

/** The beginning of a JSON text without the same. */
export function textWithoutSecrets(text: string, hidden: Iterable<string>): string {
  const inJson = [...hidden].map((one) => JSON.stringify(one).slice(1, -1));
  return withoutHidden(text, inJson).replaceAll(SECRET_MEMBER, `$1"${HIDDEN}"`);
}

function parameterWithoutSecrets(parameter: string): string {
  const [name = '', value] = parameter.split('=', 2);
  return value !== undefined && SECRET.test(decoded(name))
    ? `${name}=${HIDDEN}`
    : withoutTokens(parameter);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
