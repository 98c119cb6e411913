import { pino } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Spelled out, so that users of the package need no types of the library behind it. */
export interface Log {
  /** What went wrong in the mock itself. */
  error(details: object, message: string): void;
  /** What is stored but has no effect. */
  warn(details: object, message: string): void;
  /** What changed from beside the API: each call under `/__admin` that did something. */
  info(details: object, message: string): void;
  /** Each call of the API. */
  debug(details: object, message: string): void;
}

/** A log of JSON lines on standard error. */
export function jsonLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
