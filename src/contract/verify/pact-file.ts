import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import type { GivenState } from '../states/provider-state.ts';

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
  const { description, type = 'Synchronous/HTTP' } = interaction;
  if (typeof description !== 'string')
    throw new OptionError(`${source}: an interaction has no description`);
  if (type !== 'Synchronous/HTTP')
    throw unsupported(`interactions of type ${String(type)} ("${description}")`, source);
  const missing = missingIn(interaction);
  if (missing !== undefined)
    throw new OptionError(`${source}: the interaction "${description}" has no ${missing}`);
  return { description, states: statesOf(interaction) };
}

function missingIn({ request, response }: JsonObject): string | undefined {
  if (!isJsonObject(request)) return 'request (an object)';
  if (typeof request['method'] !== 'string') return 'method in its request (a text such as GET)';
  if (typeof request['path'] !== 'string') return 'path in its request (a text such as /api/…)';
  if (!isJsonObject(response)) return 'response (an object)';
  if (!Number.isInteger(response['status'])) return 'status in its response (a whole number)';
  return undefined;
}

/** Since version 3 of the specification there are several, before it one. */
function statesOf({ providerStates, providerState }: JsonObject): readonly GivenState[] {
  if (typeof providerState === 'string' && providerState !== '') return [{ name: providerState }];
  if (!Array.isArray(providerStates)) return [];
  return providerStates.filter(isJsonObject).map(({ name, params }) => ({
    name: String(name),
    params: isJsonObject(params) ? params : {},
  }));
}

function unsupported(what: string, source: string): OptionError {
  return new OptionError(
    `${source}: ${what} cannot be verified: the API is HTTP, and so must be its pacts`,
  );
}
