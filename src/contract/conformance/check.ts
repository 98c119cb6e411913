import {
  behaviourCases,
  type BehaviourCase,
  type CaseId,
} from '../../generated/behaviour-cases.ts';
import { Unavailable } from './deviation.ts';
import type { CheckReport } from './report.ts';
import type { CheckContext, Need, OpenContext } from './context.ts';
import { NoAnswer } from './wire.ts';

/** Takes of the context what it needs. */
export type CheckBody = (context: CheckContext) => Promise<void>;

/** A case as something that can be checked on a target. */
export interface Check {
  readonly case: BehaviourCase;
  /** As it stands beside the body; a test compares it with the list. */
  readonly title: string;
  readonly needs: readonly Need[];
  readonly body: CheckBody;
}

/** The check of a numbered case; requirement and evidence come from the list. */
export function check(
  id: CaseId,
  title: string,
  body: CheckBody,
  needs: readonly Need[] = [],
): Check {
  const found = behaviourCases.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}`);
  return { case: found, title, needs, body };
}

/**
 * Whatever goes wrong is a difference; only what the target does not have is skipped, with the reason. Where it does not
 * answer at all, that is thrown: it says nothing of the case.
 */
export async function runCheck(one: Check, context: OpenContext): Promise<CheckReport> {
  const { id, requirement, evidence, source } = one.case;
  const { title } = one;
  const about = { case: id, title, requirement, evidence, source };
  try {
    for (const need of one.needs) {
      const missing = await context.lacks(need);
      if (missing !== undefined) throw new Unavailable(missing);
    }
    await one.body(context);
    return { ...about, outcome: 'agreed' };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const outcome = error instanceof Unavailable ? 'skipped' : 'differs';
    return { ...about, outcome, reason: oneLine(error) };
  }
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? `${nameOf(error)}${error.message}` : String(error);
  return text.replaceAll(/\s+/g, ' ');
}

/** Errors of this kit speak for themselves; of others the kind says much. */
function nameOf({ name }: Error): string {
  return name.endsWith('Error') ? `${name}: ` : '';
}
