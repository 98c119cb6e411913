// Sends the scenarios of test/engine/ to the open-source engine and writes down what it answers: all of them, or those of
// the areas that are named. With --check it writes nothing, and fails where the engine answers otherwise than recorded.
// --at URL takes an engine that runs already, --only REGEX those scenarios whose id matches.
import { parseArgs } from 'node:util';
import { randomOnes, scenarios } from '../test/engine/areas.ts';
import { ENGINE_VERSION, startEngine } from './engine/engine-server.ts';
import { liveTarget } from './engine/live-target.ts';
import { answersOf, changedAmong, record } from './engine/record.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    at: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

try {
  const all = [...scenarios, ...randomOnes];
  const unknown = positionals.filter((named) => !all.some(({ area }) => area === named));
  if (unknown.length > 0) throw new Error(`No such area: ${unknown.join(', ')}`);
  const only = new RegExp(values.only);
  const wanted = all
    .filter(({ area }) => positionals.length === 0 || positionals.includes(area))
    .filter(({ id }) => only.test(id));
  const engine = values.at === undefined ? await startEngine() : undefined;
  try {
    const answers = await answersOf(wanted, liveTarget(engine?.url ?? values.at ?? ''));
    if (values.check) report(changedAmong(answers));
    else record(answers, ENGINE_VERSION);
  } finally {
    await engine?.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function report(changed: readonly string[]): void {
  for (const one of changed) console.error(one);
  if (changed.length > 0) process.exitCode = 1;
  else console.log('The engine answers as recorded.');
}
