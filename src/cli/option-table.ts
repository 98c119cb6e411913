/** Options as texts, each with a flag, an environment variable and a field of the same name. */
import { parseArgs } from 'node:util';
import { closeName } from '../domain/close-name.ts';
import { OptionError } from '../index.ts';

export interface OptionSpec {
  readonly flag: string;
  readonly env: string;
  /** The variable that the SDKs read it from; counts where `env` says nothing. */
  readonly sdkEnv?: string | undefined;
  /** What stands for its value in the help; undefined: a switch, which is on or left out. */
  readonly value: string | undefined;
  readonly multiple: boolean;
  readonly help: string;
}

export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** By flag. Of a switch that is on, the only text is `true`. */
export type OptionTexts = Readonly<Record<string, readonly string[] | undefined>>;

export interface Given {
  readonly texts: OptionTexts;
  /** What is no option. */
  readonly operands: readonly string[];
  readonly asks: 'help' | 'version' | undefined;
  /** How each option was given: by its flag, or by the variable that has its value. */
  readonly named: (flag: string) => string;
}

/** An option that takes one value; of several, the last counts. */
export function option(flag: string, value: string, help: string): OptionSpec {
  return { flag, env: variableOf(flag), value, multiple: false, help };
}

/** As the SDKs have it in the environment, too. */
export function sdkOption(flag: string, value: string, help: string, sdkEnv: string): OptionSpec {
  return { ...option(flag, value, help), sdkEnv };
}

export function repeatable(flag: string, value: string, help: string): OptionSpec {
  return { ...option(flag, value, help), multiple: true };
}

/** In the environment it is on when it says `true`. */
export function flagOption(flag: string, help: string): OptionSpec {
  return { flag, env: variableOf(flag), value: undefined, multiple: false, help };
}

function variableOf(flag: string): string {
  return `CONDUCTOR_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`;
}

/** From the command line or else from the environment. Throws an OptionError for an option that is not in the table. */
export function readGiven(args: readonly string[], table: OptionTable): Given {
  const { values, positionals } = parse(args, Object.values(table));
  const specs = Object.values(table);
  const texts = specs.map((spec) => [spec.flag, textsOf(spec, values[spec.flag])]);
  const variables = new Map(
    specs.map((spec) => [
      spec.flag,
      values[spec.flag] === undefined ? variableThatSays(spec) : undefined,
    ]),
  );
  return {
    texts: Object.fromEntries(texts) as OptionTexts,
    operands: positionals,
    named: (flag) => variables.get(flag) ?? `--${flag}`,
    asks: values['help'] === true ? 'help' : values['version'] === true ? 'version' : undefined,
  };
}

type Values = Readonly<Record<string, unknown>>;

function parse(args: readonly string[], specs: readonly OptionSpec[]) {
  const flags = specs.map(({ flag, value }) => [
    flag,
    value === undefined ? { type: 'boolean' } : { type: 'string', multiple: true },
  ]);
  const own = Object.fromEntries(flags) as Record<string, { type: 'string'; multiple: true }>;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...own,
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new OptionError(unknownOption(error, specs) ?? messageOf(error));
  }
}

/** What was probably meant by an option that is none; undefined for any other error. */
function unknownOption(error: unknown, specs: readonly OptionSpec[]): string | undefined {
  const { code } = error as { readonly code?: unknown };
  const [, given = ''] = /'(-[^']*)'/.exec(messageOf(error)) ?? [];
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return undefined;
  const flags = [...specs.map(({ flag }) => flag), 'help', 'version'];
  const name = given.replace(/^-+/, '');
  const meant =
    name.length === 1 ? flags.find((flag) => flag.startsWith(name)) : closeName(name, flags);
  const hint = meant === undefined ? '--help lists them' : `did you mean --${meant}?`;
  return `there is no option ${given}; ${hint}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function textsOf(spec: OptionSpec, given: unknown): readonly string[] | undefined {
  if (given === true) return ['true'];
  if (given !== undefined) return given as readonly string[];
  const variable = variableThatSays(spec);
  const text = variable && process.env[variable];
  if (variable === undefined || text === undefined) return undefined;
  if (spec.value === undefined) return switchFrom(variable, text);
  return spec.multiple ? text.split(',') : [text];
}

/** The variable of an option that has a value, if one has. */
function variableThatSays({ env, sdkEnv }: OptionSpec): string | undefined {
  return [env, ...(sdkEnv === undefined ? [] : [sdkEnv])].find(
    (name) => (process.env[name] ?? '') !== '',
  );
}

function switchFrom(env: string, text: string): readonly string[] | undefined {
  if (text === 'true') return ['true'];
  if (text === 'false') return undefined;
  throw new OptionError(`${env} must be true or false, got "${text}"`);
}

const LABEL_WIDTH = 22;

/** A line for each option, with its variable below. */
export function helpOf(table: OptionTable): string {
  return Object.values(table)
    .map(({ flag, value, env, sdkEnv, help }) => {
      const label = value === undefined ? `--${flag}` : `--${flag} ${value}`;
      const margin = ' '.repeat(LABEL_WIDTH + 2);
      const first =
        label.length < LABEL_WIDTH - 1 ? label.padEnd(LABEL_WIDTH) : `${label}\n${margin}`;
      const variables = sdkEnv === undefined ? env : `${env} or ${sdkEnv}`;
      return `  ${first}${help}\n${margin}${variables}`;
    })
    .join('\n');
}
