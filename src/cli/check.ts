import { checkSeeds, OptionError } from '../index.ts';
import type { Command } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  operands: 'PATH…',
  does: 'reads seeds as a start would, and says all that is wrong with them',
  options: {},
  notes: `PATH is a seed file, YAML or JSON, a folder of them, or a pattern, as --seed of start takes it; several are read as one
start would. What that start would say in its log goes to standard error.

It ends with
  0  when nothing is wrong
  1  when something is, with a line for each: the file, the line, and what would be right
  2  when no file is named, or an option is wrong`,
  run: (_texts, files) => check(files),
};

async function check(files: readonly string[]): Promise<void> {
  if (files.length === 0) throw new OptionError('name the seed files to check');
  const findings = await checkSeeds(files, (notice) => {
    process.stderr.write(`conductor-mock: ${notice}\n`);
  });
  for (const finding of findings) process.stdout.write(`${finding}\n`);
  if (findings.length > 0) process.exitCode = 1;
}
