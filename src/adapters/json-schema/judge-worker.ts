/** The thread in which schemas and patterns that may take long are judged, while the server goes on. */
import { parentPort } from 'node:worker_threads';
import { createContext, Script } from 'node:vm';
import { TOO_DEEP, TooCostly, type Budget } from './budget.ts';
import { compiled, findingsOf, problemOf } from './judge.ts';
import { tooLong, tooManySteps } from './judge-work.ts';
import type { JudgeLimits, JudgeOutcome, JudgeWork } from './judge-work.ts';

const sandbox = createContext({ test: () => false });
const script = new Script('test()');

function budgetOf({ maxSteps, maxMs, maxFindings }: JudgeLimits): Budget {
  let leftMs = maxMs;
  return {
    maxSteps,
    maxFindings,
    onSpent: () => new TooCostly(tooManySteps(maxSteps)),
    unbounded: (test) => {
      const startedAt = performance.now();
      const outcome = interruptibly(test, Math.ceil(leftMs));
      leftMs -= performance.now() - startedAt;
      if (outcome === undefined || leftMs <= 0) throw new TooCostly(tooLong(maxMs));
      return outcome;
    },
  };
}

/** Undefined: it was ended. Nothing else than this can end the search for a pattern. */
function interruptibly(test: () => boolean, timeout: number): boolean | undefined {
  sandbox['test'] = test;
  try {
    return script.runInContext(sandbox, { timeout }) as boolean;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return undefined;
    throw error;
  }
}

function perform({ schema, answer, limits }: JudgeWork): JudgeOutcome<unknown> {
  const budget = budgetOf(limits);
  try {
    const done = answer
      ? findingsOf(compiled(schema, budget), answer.value, answer.judging, budget)
      : problemOf(schema, budget);
    return { done };
  } catch (error) {
    if (error instanceof TooCostly) return { tooCostly: error.message };
    if (error instanceof RangeError) return { tooCostly: TOO_DEEP };
    // A pattern that is too large to be compiled says so with its first text.
    if (error instanceof SyntaxError) return { tooCostly: tooLong(limits.maxMs) };
    throw error;
  }
}

parentPort?.on('message', (work: JudgeWork) => {
  parentPort?.postMessage(perform(work));
});
