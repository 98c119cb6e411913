import { normalised, type Json } from './normalised.ts';
import type { TaskOf } from './definition.ts';
import { RefusedCall, Run, type Execute } from './run.ts';
import { shown } from './shown.ts';
import type { Target } from './target.ts';

/** Sends something, and gives back what of the answers is to be the same on the engine and on the mock. */
export type Scenario = (run: Run) => Promise<unknown>;

/** By what they are about: the title says what is sent. */
export type Scenarios = Readonly<Record<string, Scenario>>;

/** An execution of these tasks, driven to its end. */
export function executed(
  tasks: readonly TaskOf[],
  given: Execute & { readonly showInput?: boolean } = {},
): Scenario {
  return async (run) => shown(await run.execute(tasks, given), { input: given.showInput ?? false });
}

/**
 * What came of the scenario on the target, as it is recorded. A call that was refused where it should not have been is a
 * result too, without its words, which only scenarios about words compare.
 */
export async function resultOf(scenario: Scenario, target: Target, prefix: string): Promise<Json> {
  try {
    return normalised(await scenario(new Run(target, prefix)), prefix);
  } catch (error) {
    return normalised(failureOf(error), prefix);
  }
}

function failureOf(error: unknown): object {
  if (!(error instanceof RefusedCall)) return { failed: String(error) };
  const { status, sent } = error.answer;
  return { refused: `${sent.method} ${sent.target.replace(/\?.*/, '')}`, status };
}
