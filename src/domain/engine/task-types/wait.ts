import { failure, isFailure, type Failure } from '../../failure.ts';
import { textOf } from '../../text-of.ts';
import { SECOND_MS } from '../../units.ts';
import { begun, ended, type Task } from '../../executions/task.ts';
import type { TaskType } from './task-type.ts';
import { durationMs } from '../../definitions/duration.ts';
import { timeOf } from '../../definitions/point-in-time.ts';

/**
 * WAIT (docs/reference-docs/operators/wait): ends by itself after a `duration` or at the time `until`, or, with
 * neither, when a signal or an update completes it.
 */
export const wait: TaskType = {
  begins: 'afterwards',
  begin: (scheduled, _execution, { now }) => {
    const task = begun(scheduled, now);
    const end = endOf(task, now);
    if (isFailure(end)) return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, end.reason);
    if (end !== undefined && end <= now) return ended(task, 'COMPLETED', now);
    return end === undefined
      ? task
      : { ...task, waitUntil: end, callbackAfterSeconds: secondsTo(end, now) };
  },
};

/** As the engine 3.32.1 tells it when the wait begins. */
function secondsTo(end: number, now: number): number {
  return Math.ceil((end - now) / SECOND_MS);
}

/** When the wait ends (epoch ms), undefined for never, or what is wrong with its input. */
function endOf({ input }: Task, now: number): number | undefined | Failure {
  const duration = given(input['duration']);
  const until = given(input['until']);
  if (duration !== '' && until !== '')
    return failure("Both 'duration' and 'until' specified. Please provide only one input");
  if (duration !== '') {
    const length = durationMs(duration);
    return length === undefined
      ? failure(`Not valid duration: ${duration}; one is such as "2 days 5 hours 30 seconds"`)
      : now + length;
  }
  if (until === '') return undefined;
  return (
    timeOf(until) ??
    failure(`Not a date and time: ${until}; one is such as "2026-01-31 18:00 GMT+02:00"`)
  );
}

/** A parameter that is null counts as left out; one that is no text is given all the same, and wrong. */
function given(parameter: unknown): string {
  return textOf(parameter ?? '').trim();
}
