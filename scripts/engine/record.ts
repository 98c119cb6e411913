import type { NamedScenario } from '../../test/engine/areas.ts';
import { differences } from '../../test/engine/differences.ts';
import type { Json } from '../../test/engine/normalised.ts';
import {
  answersIn,
  readRecording,
  writeRecordedEngine,
  writeRecording,
} from '../../test/engine/recording.ts';
import { resultOf } from '../../test/engine/scenario.ts';
import type { Target } from '../../test/engine/target.ts';
import { withOwnExecutions } from './own-executions.ts';

/** As many scenarios at once: the engine mostly waits for its own queues. */
const AT_ONCE = 8;

type Answers = ReadonlyMap<NamedScenario, Json>;

export async function answersOf(
  scenarios: readonly NamedScenario[],
  target: Target,
): Promise<Answers> {
  const answers = new Map<NamedScenario, Json>();
  const waiting = [...scenarios];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      answers.set(one, await answerTo(one, target));
      if (answers.size % 100 === 0) console.log(`${answers.size} of ${scenarios.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

/**
 * Threads of the engine race with one another, and under load it misses what it has just stored: an answer that comes
 * twice at once is the only one, otherwise all that came are answers.
 */
const MOST_TIMES = 4;

async function answerTo({ scenario, prefix }: NamedScenario, target: Target): Promise<Json> {
  const given = new Set<string>();
  let refused: Json | undefined;
  const inThisRun = Date.now().toString(36);
  for (let time = 1; time <= MOST_TIMES; time += 1) {
    const own = withOwnExecutions(target);
    const answer = await resultOf(scenario, own.target, `${inThisRun}n${time}${prefix}`);
    await own.end();
    const text = JSON.stringify(answer);
    if (!couldNotBeDone(answer)) given.add(text);
    else refused = answer;
    if (time === 2 && given.size === 1 && refused === undefined) break;
  }
  const answers = [...given].map((text) => JSON.parse(text) as Json);
  return answers.length > 1 ? { oneOf: answers } : (answers[0] ?? refused ?? null);
}

/** A call was refused that should not have been, or the engine could not store a task that it had decided on. */
function couldNotBeDone(answer: Json): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const text = JSON.stringify(answer);
  return 'refused' in answer || 'failed' in answer || text.includes('Error scheduling tasks');
}

export function record(answers: Answers, version: string): void {
  for (const [area, results] of resultsByArea(answers))
    writeRecording(area, { ...readRecording(area), ...results });
  const recorded = new Date().toISOString().slice(0, 10);
  writeRecordedEngine({ version, recorded });
}

/** The answers that are not as recorded, one a line. */
export function changedAmong(answers: Answers): readonly string[] {
  return [...resultsByArea(answers)].flatMap(([area, results]) => {
    const recorded = readRecording(area);
    return Object.keys(results).flatMap((title) =>
      nearest(recorded[title], results[title]).map(
        ({ path, engine, mock }) =>
          `${area}: ${title}: ${path} was ${JSON.stringify(engine)}, is ${JSON.stringify(mock)}`,
      ),
    );
  });
}

/** An answer is as recorded if one that the engine gives now is one that it gave then. */
function nearest(recorded: Json | undefined, result: Json | undefined) {
  const found = answersIn(result).map((answer) => differences(recorded, answer));
  return found.reduce((least, one) => (one.length < least.length ? one : least));
}

function resultsByArea(answers: Answers): ReadonlyMap<string, Readonly<Record<string, Json>>> {
  const found = new Map<string, Record<string, Json>>();
  for (const [{ area, title }, answer] of answers)
    found.set(area, { ...found.get(area), [title]: answer });
  return found;
}
