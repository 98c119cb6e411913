/** The states that an interaction names, by the rule that Pact reads them: what it would silently drop is refused. */
import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { GivenState } from '../states/provider-state.ts';

/** `where` names the pact and the interaction. Throws an OptionError for states that are none. */
export function givenStates(interaction: JsonObject, where: string): readonly GivenState[] {
  const { providerStates: several } = interaction;
  // Since version 3 of the specification there are several, before it one; where both stand, the one is not read.
  if (several === undefined) return formerState(interaction, where);
  if (several === null) return [];
  if (!Array.isArray(several))
    throw new OptionError(`${where}: providerStates must be a list such as [{"name": "…"}]`);
  return several.map((one) => readState(one, where)).filter(({ name }) => name !== '');
}

function formerState(interaction: JsonObject, where: string): readonly GivenState[] {
  const name = interaction['providerState'] ?? interaction['provider_state'] ?? '';
  if (typeof name !== 'string') throw new OptionError(`${where}: providerState must be a text`);
  return name === '' ? [] : [{ name }];
}

function readState(value: unknown, where: string): GivenState {
  const { name, params } = isJsonObject(value) ? value : {};
  // Pact names a state by an empty text where an interaction has none.
  const isNone = name === '' && Object.keys(params ?? {}).length === 0;
  if (typeof name !== 'string' || (name === '' && !isNone))
    throw new OptionError(
      `${where}: each of providerStates must be an object with a name, got ${JSON.stringify(value)}`,
    );
  if (!isJsonObject(params ?? {}))
    throw new OptionError(`${where}: the params of state "${name}" must be an object`);
  return { name, params: isJsonObject(params) ? params : {} };
}
