import { pino, type Logger } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>;

/** A log of JSON lines on standard error. */
export function jsonLog(level: LogLevel): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
