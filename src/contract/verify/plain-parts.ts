/**
 * The parts of an interaction as Pact reads them, in the one form that the comparison takes. What Pact would leave out or
 * send otherwise than it stands there is refused.
 */
import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../documents/json.ts';

/** The major version of the specification that Pact takes a pact for; undefined: named nowhere, which Pact reads as 3. */
export function specificationOf({ metadata }: JsonObject): string | undefined {
  const { pactSpecification, 'pact-specification': former } = objectOf(metadata);
  const { version } = objectOf(pactSpecification ?? former);
  return version === undefined ? undefined : (/^v?(\d+)/i.exec(textOf(version))?.[1] ?? 'unknown');
}

/** `where` names the pact and the interaction. Throws an OptionError. */
export function plainInteraction(
  { description, request, response }: JsonObject,
  version: string | undefined,
  where: string,
): JsonObject {
  const { method, path, query, ...asked } = objectOf(request);
  const { status, ...answered } = objectOf(response);
  const plainQuery = queryOf(query, version, `${where}: the query of its request`);
  return {
    description,
    request: {
      method,
      path,
      query: plainQuery,
      ...payloadOf(asked, version, `${where}: its request`),
    },
    response: { status, ...payloadOf(answered, version, `${where}: its response`) },
  };
}

function queryOf(query: unknown, version: string | undefined, where: string): unknown {
  if (query === undefined || query === null || typeof query === 'string') return query ?? undefined;
  if (!isJsonObject(query)) throw new OptionError(`${where} must be an object of lists of texts`);
  const isRead = version === undefined || version === '3' || version === '4';
  if (!isRead && Object.keys(query).length > 0)
    throw new OptionError(
      `${where} is an object, which Pact reads since version 3 of its specification; the metadata of the pact names another`,
    );
  return mapped(query, (name, value) => {
    const texts = [value].flat() as readonly unknown[];
    const odd = texts.find((one) => typeof one !== 'string');
    if (odd === undefined && !texts.includes(undefined)) return texts;
    throw new OptionError(
      `${where} has ${JSON.stringify(odd)} as "${name}", and Pact leaves out what is no text: put it in quotes`,
    );
  });
}

function payloadOf(
  { headers, body }: JsonObject,
  version: string | undefined,
  where: string,
): JsonObject {
  const plain = headersOf(headers, where);
  if (body === undefined) return { headers: plain };
  const type = contentTypeOf(plain);
  const plainBody = version === '4' ? versionFourBody(body, type, where) : textOrJson(body, type);
  return plainBody === undefined ? { headers: plain } : { headers: plain, body: plainBody };
}

/** Pact sends numbers and truth values as texts. */
function headersOf(headers: unknown, where: string): JsonObject {
  if (headers === undefined || headers === null) return {};
  if (!isJsonObject(headers))
    throw new OptionError(`${where} has headers that are no object, which Pact leaves out`);
  return mapped(headers, (name, value) =>
    ([value].flat() as readonly unknown[]).map((one) => {
      if (typeof one !== 'object') return textOf(one);
      const text = JSON.stringify(one);
      throw new OptionError(`${where} has ${text} as header "${name}": a header is a text`);
    }),
  );
}

function contentTypeOf(headers: JsonObject): string | undefined {
  const [, value] = Object.entries(headers).find(([name]) => /^content-type$/i.test(name)) ?? [];
  return value === undefined ? undefined : textOf(value);
}

/** Since version 4 a body is an object: its content, and how that is encoded. */
function versionFourBody(body: unknown, headerType: string | undefined, where: string): unknown {
  if (!isJsonObject(body)) return body;
  const { content, contentType, encoded = false, ...others } = body;
  const [stray] = Object.keys(others);
  if (content === undefined && stray !== undefined)
    throw new OptionError(
      `${where} has a body with "${stray}" and no "content"; since version 4 a body is {"content": …, "contentType": …, "encoded": false}`,
    );
  const type = typeof contentType === 'string' ? contentType : headerType;
  if (typeof content !== 'string' || [false, null, '', 'false'].includes(encoded as string))
    return content;
  switch (String(encoded).toLowerCase()) {
    case 'json':
      return jsonOr(content);
    case 'base64':
      return textOrJson(decoded(content, where), type);
    default:
      throw new OptionError(
        `${where} has a body that is encoded as ${JSON.stringify(encoded)}; Pact knows "base64", "JSON" and false`,
      );
  }
}

const BASE64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

function decoded(content: string, where: string): string {
  if (BASE64.test(content)) return Buffer.from(content, 'base64').toString('utf8');
  throw new OptionError(`${where} has a body that is said to be in base64 and is not`);
}

/** A text that is JSON, where its type does not say that it is something else. */
function textOrJson(body: unknown, type = 'application/json'): unknown {
  return typeof body === 'string' && /\bjson\b/i.test(type) ? jsonOr(body) : body;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function mapped(object: JsonObject, map: (name: string, value: unknown) => unknown): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, map(name, value)]),
  );
}

/** A number or a truth value as Pact writes it; the only text of a list. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
