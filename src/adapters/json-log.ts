import { pino } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Spelled out, so that users of the package need no types of the library behind it. */
export interface Log {
  /** What went wrong in the mock itself. */
  error(details: object, message: string): void;
  /** What is stored but has no effect. */
  warn(details: object, message: string): void;
  /** Each call: of the API, and of those under `/__admin` each that did something. */
  info(details: object, message: string): void;
  /** Whether what is of this level is written. */
  says(level: 'info' | 'debug'): boolean;
}

/** The same log; each of its lines says which tenant it is about. */
export function logOfTenant(log: Log, tenant: string): Log {
  return {
    error: (details, message) => {
      log.error({ tenant, ...details }, message);
    },
    warn: (details, message) => {
      log.warn({ tenant, ...details }, message);
    },
    info: (details, message) => {
      log.info({ tenant, ...details }, message);
    },
    says: (level) => log.says(level),
  };
}

/** A log of JSON lines on standard error. */
export function jsonLog(level: LogLevel): Log {
  const out = pino.destination({ dest: 2, sync: true });
  // Whoever read it is gone, as with `2>&1 | head`: nobody is to be told.
  out.on('error', () => undefined);
  const log = pino({ level, base: null }, out);
  return {
    error: (details, message) => {
      log.error(details, message);
    },
    warn: (details, message) => {
      log.warn(details, message);
    },
    info: (details, message) => {
      log.info(details, message);
    },
    says: (one) => log.isLevelEnabled(one),
  };
}
