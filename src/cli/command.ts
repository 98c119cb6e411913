/** The command line: arguments in, a running server out. */
import { parseArgs } from 'node:util';
import { OptionError, version } from '../index.ts';
import { optionSpecs, readOptions, type ServeOptions } from './options.ts';
import { serve, type OnReady } from './serve.ts';

const HELP = `conductor-mock ${version}: a local stand-in for the Human Task API of an Orkes Conductor cluster

Usage: conductor-mock [start] [options]

Options (each also as an environment variable)
${Object.values(optionSpecs)
  .map(
    ({ flag, value, env, help }) =>
      `  ${`--${flag} ${value}`.padEnd(22)}${help}\n${' '.repeat(24)}${env}`,
  )
  .join('\n')}
  --help                print this and end
  --version             print the version and end

It prints "ready <url>" on standard output once it answers; its log goes to standard error.
`;

export interface CommandDefaults {
  /** Loaded before the seeds that are given. */
  readonly seed?: readonly string[];
  readonly onReady?: OnReady;
}

/** Does what the arguments ask for. A wrong option or seed is explained and ends the process with 2. */
export async function runCommand(
  args: readonly string[],
  defaults: CommandDefaults = {},
): Promise<void> {
  const { seed = [], onReady } = defaults;
  try {
    const command = readCommand(args);
    if (command.kind === 'print') process.stdout.write(command.text);
    else await serve({ ...command.options, seed: [...seed, ...command.options.seed] }, onReady);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    process.stderr.write(`conductor-mock: ${error.message}\nSee conductor-mock --help.\n`);
    process.exitCode = 2;
  }
}

type Command =
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'start'; readonly options: ServeOptions };

function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { kind: 'print', text: HELP };
  if (values.version) return { kind: 'print', text: `${version}\n` };
  const [command = 'start', ...more] = positionals;
  if (command !== 'start' || more.length > 0) {
    throw new OptionError(`unknown command "${positionals.join(' ')}"; the command is start`);
  }
  return { kind: 'start', options: readOptions(textsFrom(values)) };
}

function parse(args: readonly string[]) {
  const flags = Object.values(optionSpecs).map(({ flag }) => [
    flag,
    { type: 'string', multiple: true },
  ]);
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...(Object.fromEntries(flags) as Record<string, { type: 'string'; multiple: true }>),
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

/** The texts of each flag: from the command line or else from the environment. */
function textsFrom(
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, readonly string[]>> {
  const texts: Record<string, readonly string[]> = {};
  for (const { flag, env, multiple } of Object.values(optionSpecs)) {
    const given = values[flag] as readonly string[] | undefined;
    const fromEnv = process.env[env];
    if (given) texts[flag] = given;
    else if (fromEnv !== undefined && fromEnv !== '')
      texts[flag] = multiple ? fromEnv.split(',') : [fromEnv];
  }
  return texts;
}
