import { pino } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Spelled out, so that whoever uses the package needs no types of the library behind it. */
export interface Log {
  error(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** A log of JSON lines on standard error. */
export function jsonLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
