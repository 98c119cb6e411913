/** The command line: arguments in, the command that they name run. */
import { OptionError, version } from '../index.ts';
import type { Command } from './command.ts';
import { explain } from './machine-problem.ts';
import { helpOf, readGiven, type Given } from './option-table.ts';

/** Does what the arguments ask for; the first command is meant where none is named. Wrong ones end the process with 2. */
export async function runCommand(
  args: readonly string[],
  commands: readonly [Command, ...Command[]],
): Promise<void> {
  const [first = '', ...more] = args;
  const named = commands.find(({ name }) => name === first);
  const command = named ?? commands[0];
  let given: Given | undefined;
  try {
    given = readGiven(named ? more : args, command.options);
    if (!named && given.operands.length > 0)
      throw new OptionError(unknownCommand(given.operands, commands));
    await run(command, given, commands);
  } catch (error) {
    if (!(error instanceof OptionError)) {
      explain(error);
      return;
    }
    const ask = named && named !== commands[0] ? `${command.name} --help` : '--help';
    process.stderr.write(
      `conductor-mock: ${asGiven(error, command, given)}\nSee conductor-mock ${ask}.\n`,
    );
    process.exitCode = 2;
  }
}

/** Its message, with each option called as it was given. */
function asGiven(error: OptionError, { options }: Command, given: Given | undefined): string {
  const nameOf = given?.named ?? ((flag: string) => `--${flag}`);
  const message = error.told((field) => nameOf(options[field]?.flag ?? field));
  return message.replace(/^--([\w-]+)/, (_whole, flag: string) => nameOf(flag));
}

async function run(
  command: Command,
  { texts, operands, asks }: Given,
  commands: readonly Command[],
): Promise<void> {
  if (asks === 'help') process.stdout.write(helpFor(command, commands));
  else if (asks === 'version') process.stdout.write(`${version}\n`);
  else if (command.operands === undefined && operands.length > 0)
    throw new OptionError(`${command.name} takes no operand, got "${operands.join(' ')}"`);
  else await command.run(texts, operands);
}

function unknownCommand(operands: readonly string[], commands: readonly Command[]): string {
  if (operands.some((one) => /\.(ya?ml|json)$/i.test(one)))
    return `a seed is given as --seed PATH, a pattern of paths in quotes; got "${operands.join(' ')}"`;
  const names = commands.map(({ name }) => name).join(', ');
  return `unknown command "${operands.join(' ')}"; the commands are ${names}`;
}

function helpFor(command: Command, commands: readonly Command[]): string {
  const isFirst = command === commands[0];
  const others = commands.map(({ name, does }) => `  ${name.padEnd(22)}${does}\n`).join('');
  const usage = [isFirst ? `[${command.name}]` : command.name, '[options]', command.operands];
  return `conductor-mock ${version}: a local stand-in for the Human Task API of an Orkes Conductor cluster

Usage: conductor-mock ${usage.filter((part) => part !== undefined).join(' ')}
${isFirst ? `\nCommands (each with --help)\n${others}` : `\n${command.does}\n`}
Options (each also as an environment variable)
${helpOf(command.options)}
  --help                print this and end
  --version             print the version and end

${command.notes}
`;
}
