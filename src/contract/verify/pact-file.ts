import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { GivenState } from '../states/provider-state.ts';
import { awaitedValues } from './awaited-values.ts';
import { givenStates } from './given-states.ts';

/** What a consumer expects. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  /** The path or the address that it was read from. */
  readonly source: string;
  readonly interactions: readonly PactInteraction[];
  readonly content: JsonObject;
}

export interface PactInteraction {
  readonly description: string;
  readonly states: readonly GivenState[];
  /** The names of the values that its states have to return. */
  readonly awaited: readonly string[];
}

/** Reads a pact. Throws an OptionError for what is none, and for what cannot be verified here. */
export function readPact(text: string, source: string): Pact {
  const content = parsed(text, source);
  const { consumer, provider, interactions, messages } = content;
  if (Array.isArray(messages) && messages.length > 0) throw unsupported('messages', source);
  if (!Array.isArray(interactions) || interactions.length === 0)
    throw new OptionError(`${source}: the pact has no interactions, so there is nothing to verify`);
  return {
    consumer: nameOf(consumer, 'consumer', source),
    provider: nameOf(provider, 'provider', source),
    source,
    interactions: interactions.map((one) => readInteraction(one, source)),
    content,
  };
}

function parsed(text: string, source: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OptionError(`${source}: it is not JSON: ${reason}`);
  }
  if (isJsonObject(value)) return value;
  throw new OptionError(`${source}: a pact is a JSON object`);
}

function nameOf(value: unknown, part: string, source: string): string {
  if (isJsonObject(value) && typeof value['name'] === 'string' && value['name'] !== '')
    return value['name'];
  throw new OptionError(`${source}: the pact does not name its ${part}`);
}

function readInteraction(value: unknown, source: string): PactInteraction {
  const interaction = isJsonObject(value) ? value : {};
  const { description, type = 'Synchronous/HTTP', pending } = interaction;
  if (typeof description !== 'string')
    throw new OptionError(`${source}: an interaction has no description`);
  if (type !== 'Synchronous/HTTP')
    throw unsupported(`interactions of type ${String(type)} ("${description}")`, source);
  const where = `${source}: the interaction "${description}"`;
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
  };
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

function unsupported(what: string, source: string): OptionError {
  return new OptionError(
    `${source}: ${what} cannot be verified: the API is HTTP, and so must be its pacts`,
  );
}
