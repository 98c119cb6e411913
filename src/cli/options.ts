/** Every option of a cluster, once: its flag, its environment variable and its field are the same name. */
import { logLevels, OptionError, type LogLevel } from '../index.ts';

export interface ServeOptions {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** Paths of seed files, loaded in order. */
  readonly seed: readonly string[];
  readonly clock: 'system' | 'manual';
  readonly logLevel: LogLevel;
  readonly adminToken: string | undefined;
  /** Origins that HTTP tasks really call. */
  readonly allowHttp: readonly string[];
}

interface OptionSpec {
  readonly flag: string;
  readonly env: string;
  readonly value: string;
  readonly multiple: boolean;
  readonly help: string;
}

const LARGEST_PORT = 65_535;

export const optionSpecs: Readonly<Record<keyof ServeOptions, OptionSpec>> = {
  port: spec('port', 'NUMBER', 'port to listen on, 0 picks a free one (default 8080)'),
  host: spec('host', 'ADDRESS', 'address to listen on (default 127.0.0.1)'),
  seed: {
    ...spec('seed', 'FILE', 'seed file, YAML or JSON; may be given several times'),
    multiple: true,
  },
  clock: spec('clock', 'MODE', 'system, or manual: time stands still until moved (default system)'),
  logLevel: spec('log-level', 'LEVEL', `${logLevels.join(', ')} (default info)`),
  adminToken: spec(
    'admin-token',
    'TOKEN',
    'required of everybody who calls /__admin, from any machine',
  ),
  allowHttp: {
    ...spec(
      'allow-http',
      'ORIGIN',
      'let HTTP tasks without a mock output really call it; may be given several times',
    ),
    multiple: true,
  },
};

function spec(flag: string, value: string, help: string): OptionSpec {
  const env = `CONDUCTOR_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`;
  return { flag, env, value, multiple: false, help };
}

/** The options from texts as they stand on the command line or in the environment. */
export function readOptions(
  texts: Readonly<Record<string, readonly string[] | undefined>>,
): ServeOptions {
  const last = (flag: string) => texts[flag]?.at(-1);
  return {
    port: readPort(last('port') ?? '8080'),
    host: last('host') ?? '127.0.0.1',
    seed: texts['seed'] ?? [],
    clock: oneOf('clock', ['system', 'manual'] as const, last('clock') ?? 'system'),
    logLevel: oneOf('log-level', logLevels, last('log-level') ?? 'info'),
    adminToken: readAdminToken(last('admin-token')),
    allowHttp: texts['allow-http'] ?? [],
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LARGEST_PORT) return port;
  throw new OptionError(`--port must be a number from 0 to ${String(LARGEST_PORT)}, got "${text}"`);
}

function oneOf<T extends string>(flag: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new OptionError(`--${flag} must be one of ${allowed.join(', ')}, got "${text}"`);
}

function readAdminToken(text: string | undefined): string | undefined {
  if (text === '') throw new OptionError('--admin-token must not be empty');
  return text;
}
