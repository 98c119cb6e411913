import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { GivenState } from '../states/provider-state.ts';
import { awaitedValues } from './awaited-values.ts';
import { withoutByteOrderMark } from './files-for-pact.ts';
import { givenStates } from './given-states.ts';
import { plainInteraction, specificationOf } from './plain-parts.ts';

const HTTP = 'Synchronous/HTTP';

/** What a consumer expects. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  /** The path or the address that it was read from. */
  readonly source: string;
  readonly interactions: readonly PactInteraction[];
}

export interface PactInteraction {
  readonly description: string;
  readonly states: readonly GivenState[];
  /** The names of the values that its states have to return. */
  readonly awaited: readonly string[];
  /** What it sends and expects, in the form that the comparison takes. */
  readonly plain: JsonObject;
}

/** Reads a pact. Throws an OptionError for what is none, and for what cannot be verified here. */
export function readPact(text: string, source: string): Pact {
  const content = parsed(text, source);
  const { consumer, provider, interactions, messages } = content;
  if (Array.isArray(messages) && messages.length > 0) throw unsupported(`${source}: messages`);
  if (!Array.isArray(interactions) || interactions.length === 0)
    throw new OptionError(`${source}: the pact has no interactions, so there is nothing to verify`);
  const version = specificationOf(content);
  return {
    consumer: nameOf(consumer, 'consumer', source),
    provider: nameOf(provider, 'provider', source),
    source,
    interactions: interactions.map((one) => readInteraction(one, version, source)),
  };
}

function parsed(text: string, source: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(withoutByteOrderMark(text));
  } catch (error) {
    throw new OptionError(`${source}: it is not JSON: ${whyNotJson(text, error as Error)}`);
  }
  if (isJsonObject(value)) return value;
  throw new OptionError(`${source}: a pact is a JSON object`);
}

/** What was read as UTF-8 and is UTF-16 has a NUL beside each letter. */
function whyNotJson(text: string, { message }: Error): string {
  return text.includes('\0') ? 'it is not in UTF-8; save it in UTF-8' : message;
}

function nameOf(value: unknown, part: string, source: string): string {
  if (isJsonObject(value) && typeof value['name'] === 'string' && value['name'] !== '')
    return value['name'];
  throw new OptionError(`${source}: the pact does not name its ${part}`);
}

function readInteraction(
  value: unknown,
  version: string | undefined,
  source: string,
): PactInteraction {
  const interaction = isJsonObject(value) ? value : {};
  const { description, pending } = interaction;
  if (typeof description !== 'string')
    throw new OptionError(`${source}: an interaction has no description`);
  const where = `${source}: the interaction "${description}"`;
  expectHttp(interaction, version, where);
  if ((pending ?? false) !== false)
    throw new OptionError(
      `${where} says itself that it is pending, which only a broker may say: remove "pending"`,
    );
  const missing = missingIn(interaction);
  if (missing !== undefined) throw new OptionError(`${where} has no ${missing}`);
  return {
    description,
    states: givenStates(interaction, where),
    awaited: awaitedValues([
      generatorsOf(interaction['request']),
      generatorsOf(interaction['response']),
    ]),
    plain: plainInteraction(interaction, version, where),
  };
}

/** Of a pact of version 4, Pact leaves out what names no type. */
function expectHttp({ type }: JsonObject, version: string | undefined, where: string): void {
  if (type === HTTP || (type === undefined && version !== '4')) return;
  if (type === undefined)
    throw new OptionError(`${where} has no type, which version 4 wants: "${HTTP}"`);
  throw unsupported(`${where} is of type ${JSON.stringify(type)}, which`);
}

function missingIn({ request, response }: JsonObject): string | undefined {
  if (!isJsonObject(request)) return 'request (an object)';
  if (typeof request['method'] !== 'string') return 'method in its request (a text such as GET)';
  if (typeof request['path'] !== 'string') return 'path in its request (a text such as /api/…)';
  if (!isJsonObject(response)) return 'response (an object)';
  if (!Number.isInteger(response['status'])) return 'status in its response (a whole number)';
  return undefined;
}

function generatorsOf(part: unknown): unknown {
  return isJsonObject(part) ? part['generators'] : undefined;
}

function unsupported(what: string): OptionError {
  return new OptionError(`${what} cannot be verified: the API is HTTP, and so must be its pacts`);
}
