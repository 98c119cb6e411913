import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { pathOfPointer } from '../../domain/json-pointer.ts';
import { pathText } from '../../domain/path.ts';
import type { JsonObject } from '../documents/json.ts';
import { providerStates } from './catalogue.ts';
import { nearest } from './nearest.ts';
import type { GivenState, ParameterSchema, ProviderState, StateValues } from './provider-state.ts';
import type { StateContext } from './state-context.ts';

const ajv = new Ajv2020({ allErrors: true, useDefaults: true, strict: false, logger: false });
const validators = new Map<string, ValidateFunction>();

/** Makes the state true in the context. Throws an error that says what is wrong and what would be right. */
export async function setUpState(
  { name, params = {} }: GivenState,
  context: StateContext,
): Promise<StateValues> {
  const state = providerStates.find((one) => one.name === name);
  if (!state) throw new Error(unknownState(name));
  const parameters = checkedParameters(state, params);
  try {
    return await state.setUp(parameters, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`state "${name}" could not be set up: ${reason}`, { cause: error });
  }
}

function unknownState(name: string): string {
  const near = nearestState(name);
  if (!near) return `unknown state "${name}"; all that there are stand in docs/provider-states.md`;
  const parameters = Object.keys(near.parameters.properties);
  const hint = parameters.length === 0 ? '' : `, whose parameters are ${parameters.join(', ')}`;
  return `unknown state "${name}"; the nearest known is "${near.name}"${hint}`;
}

/** A name that begins with a known one has, most often, a parameter written into it; a beginning of one was cut off. */
function nearestState(name: string): ProviderState | undefined {
  const begun = providerStates.filter((one) => name.startsWith(one.name)).at(-1);
  const cutOff = providerStates.find((one) => one.name.startsWith(name));
  const names = providerStates.map((one) => one.name);
  return begun ?? cutOff ?? providerStates.find((one) => one.name === nearest(name, names));
}

/** A copy of the parameters with the defaults of those that are left out. */
function checkedParameters({ name, parameters }: ProviderState, given: JsonObject): JsonObject {
  const validate = validators.get(name) ?? ajv.compile(parameters);
  validators.set(name, validate);
  const checked = structuredClone(given);
  if (validate(checked)) return checked;
  const problems = (validate.errors ?? []).map((error) => problemIn(error, parameters, checked));
  throw new Error(`state "${name}": ${[...new Set(problems)].join('; ')}`);
}

function problemIn(error: ErrorObject, { properties }: ParameterSchema, given: JsonObject): string {
  const known = Object.keys(properties);
  const { additionalProperty, missingProperty, allowedValues } = error.params as {
    additionalProperty?: string;
    missingProperty?: string;
    allowedValues?: readonly unknown[];
  };
  const path = pathText(pathOfPointer(error.instancePath, given));
  if (path === '' && additionalProperty !== undefined)
    return known.length === 0
      ? `it takes no parameters, got "${additionalProperty}"`
      : `it has no parameter "${additionalProperty}"; its parameters are ${known.join(', ')}`;
  if (path === '' && missingProperty !== undefined)
    return `it needs the parameter "${missingProperty}"`;
  const allowed = allowedValues === undefined ? '' : `: ${allowedValues.map(String).join(', ')}`;
  return `the parameter "${path}" ${error.message ?? 'is not valid'}${allowed}`;
}
