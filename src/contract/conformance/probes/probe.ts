import { Unavailable } from '../deviation.ts';
import { memberOf } from '../expectations.ts';
import type { ProbeReport } from '../report.ts';
import type { CheckContext } from '../context.ts';
import { NoAnswer, excerptOf, type Answer } from '../wire.ts';

/** A question to which nobody knows the right answer: what the target does is recorded, not judged. */
export interface Probe {
  readonly name: string;
  readonly question: string;
  /** Gives the answer. */
  readonly find: (context: CheckContext) => Promise<string>;
}

/** Fails only where the target does not answer: a question that could not be put says so in place of the answer. */
export async function runProbe(one: Probe, context: CheckContext): Promise<ProbeReport> {
  const { name: probe, question } = one;
  const answer = await answerOf(one, context);
  return { probe, question, answer: withoutAccidents(answer, context.run) };
}

/** Such as `answers 400 "There is no such task"`; of a success only the status. */
export function answered(answer: Answer): string {
  const status = `answers ${answer.status}`;
  if (answer.status < 300) return status;
  const message = memberOf(answer, 'message');
  const text = typeof message === 'string' ? JSON.stringify(message) : answer.text;
  return `${status} ${excerptOf(text)}`.trimEnd();
}

async function answerOf({ find }: Probe, context: CheckContext): Promise<string> {
  try {
    return await find(context);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return `${error instanceof Unavailable ? 'not asked' : 'could not be asked'}: ${reason}`;
  }
}

const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/g;
const time = /\b\d{13}\b/g;

/** What is another in each run, so that answers of two targets, or of two versions of one, can be compared. */
function withoutAccidents(answer: string, run: string): string {
  return answer
    .replaceAll(uuid, '<id>')
    .replaceAll(time, '<time>')
    .replaceAll(new RegExp(`[-_]${run}`, 'g'), '')
    .replaceAll(/\s+/g, ' ');
}
