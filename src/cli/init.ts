import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { OptionError } from '../index.ts';
import { seedText, testText, typedText } from './init-files.ts';
import { testRunnerIn } from './test-runner.ts';
import type { Command } from './command.ts';

const FOLDER = 'mock-cluster';

export const initCommand: Command = {
  name: 'init',
  does: 'writes a first seed and a first test, for the test runner of this project',
  options: {},
  notes: `It writes into ${FOLDER}/, never over a file that is there, and says what to run next. Which test runner the
project has, its package.json tells: Vitest, Jest, or else Node's own.`,
  run: () => {
    init(process.cwd());
    return Promise.resolve();
  },
};

function init(folder: string): void {
  const runner = testRunnerIn(folder);
  const text = testText(runner);
  const test = /\.m?ts$/.test(runner.extension) ? typedText(text) : text;
  const name = `${FOLDER}/cluster${runner.extension}`;
  makeFolder(`${folder}/${FOLDER}`);
  say(written(folder, `${FOLDER}/seed.yaml`, seedText), 'people, a form, a task that waits');
  say(written(folder, name, test), `a test for ${runner.name}`);
  process.stdout.write(`
Run the test:       ${runner.command}
Look at a cluster:  npx conductor-mock --seed ${FOLDER} --watch
`);
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new OptionError(`the folder ${FOLDER} cannot be written: ${(error as Error).message}`);
  }
}

interface Written {
  readonly name: string;
  readonly isNew: boolean;
}

function written(folder: string, name: string, text: string): Written {
  try {
    writeFileSync(`${folder}/${name}`, text, { flag: 'wx' });
    return { name, isNew: true };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return { name, isNew: false };
    // What is there is not all of it.
    rmSync(`${folder}/${name}`, { force: true });
    throw new OptionError(`${name} cannot be written: ${(error as Error).message}`);
  }
}

function say({ name, isNew }: Written, what: string): void {
  const line = isNew ? `wrote ${name}: ${what}` : `left ${name} as it is: it was there already`;
  process.stdout.write(`${line}\n`);
}
