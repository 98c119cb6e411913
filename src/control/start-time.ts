import { OptionError } from './option-error.ts';

export interface ClockOptions {
  readonly clock?: 'system' | 'manual' | undefined;
  /** Epoch ms, or a date in ISO 8601. */
  readonly now?: number | string | undefined;
}

/** Which clock, and when it begins (epoch ms; left out: now). */
export interface StartTime {
  readonly clock: 'system' | 'manual';
  readonly now?: number;
}

/** With its time zone, as in a seed. */
const DATE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A time that is named stands still. Throws an OptionError where it is none, or the clock is to be the system's. */
export function readStartTime({ clock, now: given }: ClockOptions): StartTime {
  if (given === undefined) return { clock: clock ?? 'system' };
  if (clock === 'system')
    throw new OptionError(
      (named) =>
        `${named('now')} is for a manual clock: leave ${named('clock')} out, or say manual`,
    );
  const now = timeOf(given);
  if (now !== undefined) return { clock: 'manual', now };
  throw new OptionError(
    (named) =>
      `${named('now')} must be a time such as 2026-11-23T09:00:00Z, or epoch milliseconds, got "${String(given)}"`,
  );
}

function timeOf(given: number | string): number | undefined {
  const isDate = typeof given === 'string' && DATE.test(given);
  const isNumber = typeof given === 'number' ? Number.isInteger(given) : /^\d+$/.test(given);
  if (!isDate && !isNumber) return undefined;
  const time = new Date(isDate ? given : Number(given)).getTime();
  return Number.isSafeInteger(time) && time >= 0 ? time : undefined;
}
