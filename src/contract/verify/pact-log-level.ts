export const pactLogLevels = ['error', 'warn', 'info', 'debug', 'trace'] as const;

export type PactLogLevel = (typeof pactLogLevels)[number];
