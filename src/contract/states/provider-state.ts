/** What a provider state is: something that a pact may say of the cluster before a request, and how it is made true. */
import type { JsonObject } from '../documents/json.ts';
import type { StateContext } from './state-context.ts';

/** What Pact can put in the place of `${name}`. */
export type StateValues = Readonly<Record<string, string | number | boolean>>;

/** A state as a pact names it. */
export interface GivenState {
  readonly name: string;
  readonly params?: JsonObject;
}

/** A JSON Schema of an object that knows all its members; defaults stand in it. */
export interface ParameterSchema {
  readonly type: 'object';
  readonly additionalProperties: false;
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly required?: readonly string[];
}

export interface ProviderState<Name extends string = string> {
  readonly name: Name;
  /** In one sentence. */
  readonly about: string;
  readonly parameters: ParameterSchema;
  /** What each value that it returns means. */
  readonly returns: Readonly<Record<string, string>>;
  /** As an interaction would name it, with the states that have to come before it. */
  readonly example: readonly GivenState[];
  /** Makes it true, and checks that it is. The parameters are valid and have their defaults. */
  readonly setUp: (parameters: JsonObject, context: StateContext) => Promise<StateValues>;
}

type StateOf<Name extends string, Parameters> = Omit<
  ProviderState<Name>,
  'parameters' | 'setUp'
> & {
  readonly parameters: ParameterSchema['properties'];
  readonly required?: readonly string[];
  readonly setUp: (parameters: Parameters, context: StateContext) => Promise<StateValues>;
};

/** A state whose parameters its schema has judged before `setUp` reads them as of that type. */
export function providerState<const Name extends string, Parameters = JsonObject>({
  parameters: properties,
  required,
  setUp,
  ...state
}: StateOf<Name, Parameters>): ProviderState<Name> {
  return {
    ...state,
    parameters: {
      type: 'object',
      additionalProperties: false,
      properties,
      ...(required && { required }),
    },
    setUp: (parameters, context) => setUp(parameters as Parameters, context),
  };
}
