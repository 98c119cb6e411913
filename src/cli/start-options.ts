/** Every option of a cluster, once. */
import {
  isSharedStore,
  limitSpecs,
  logLevels,
  OptionError,
  type LimitName,
  type Limits,
  type LimitSpec,
  type LogLevel,
} from '../index.ts';
import {
  flagOption,
  option,
  repeatable,
  type OptionSpec,
  type OptionTexts,
} from './option-table.ts';

export interface StartOptions extends Limits {
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** Paths of seed files and folders, and patterns of paths. */
  readonly seed: readonly string[];
  /** Loads seeds anew whose files change. */
  readonly watch: boolean;
  /** Where the state is; left out: in memory. */
  readonly store: string | undefined;
  /** Empties the store, and begins with the seeds. */
  readonly reseed: boolean;
  /** Where the other servers on the same database reach this one. */
  readonly replicaUrl: string | undefined;
  /** Path of a file for the variables of clients. */
  readonly writeEnv: string | undefined;
  /** Left out: the system's, unless a time is named. */
  readonly clock: 'system' | 'manual' | undefined;
  /** When time begins and stands still: epoch ms, or ISO 8601. */
  readonly now: string | undefined;
  readonly logLevel: LogLevel;
  readonly adminToken: string | undefined;
  /** More names under which it answers. */
  readonly hostNames: readonly string[];
  /** Origins whose pages may call the API. */
  readonly cors: readonly string[];
  /** Origins that HTTP tasks really call. */
  readonly allowHttp: readonly string[];
  /** A key pair that is no application's gets the token of an administrator. */
  readonly anyKey: boolean;
  /** Refuses names that are close to a known one. */
  readonly strictNames: boolean;
  /** Refuses answers that are known less well. */
  readonly strictEvidence: StrictEvidence | undefined;
  /** Calls that the journal keeps; 0: none. */
  readonly journal: number;
  /** Leaves out the pages for browsers. */
  readonly noConsole: boolean;
}

const strictEvidences = ['documented', 'observed', 'inferred'] as const;
type StrictEvidence = (typeof strictEvidences)[number];

const LARGEST_PORT = 65_535;

export const startOptions: Readonly<Record<keyof StartOptions, OptionSpec>> = {
  port: option('port', 'NUMBER', 'port to listen on, 0 picks a free one (default 8080)'),
  host: option('host', 'ADDRESS', 'address to listen on (default 127.0.0.1)'),
  seed: repeatable(
    'seed',
    'PATH',
    'seed file, folder or pattern, ours or exported; may be given several times',
  ),
  watch: flagOption(
    'watch',
    'load seeds anew when their files change: back to the start, with them',
  ),
  store: option(
    'store',
    'WHERE',
    'where the state is: memory, file:PATH or postgres://… (default memory)',
  ),
  reseed: flagOption('reseed', 'empty the store, and begin with the seeds'),
  replicaUrl: option(
    'replica-url',
    'URL',
    'where other servers on the database reach this one (default: its host and port)',
  ),
  writeEnv: option(
    'write-env',
    'FILE',
    'write CONDUCTOR_SERVER_URL and a key pair there while it runs',
  ),
  clock: option(
    'clock',
    'MODE',
    'system, or manual: time stands still until moved (default system)',
  ),
  now: option('now', 'TIME', 'let time begin then, and stand still: ISO 8601, or epoch ms'),
  logLevel: option('log-level', 'LEVEL', `${logLevels.join(', ')} (default warn)`),
  adminToken: option(
    'admin-token',
    'TOKEN',
    'required of everybody who calls /__admin (default: callers on this machine may)',
  ),
  hostNames: repeatable(
    'host-name',
    'NAME',
    'answer under this name, too; may be given several times',
  ),
  cors: repeatable(
    'cors',
    'ORIGIN',
    'let pages of it call /api, * any page; may be given several times',
  ),
  allowHttp: repeatable(
    'allow-http',
    'ORIGIN',
    'let HTTP tasks without a mock output really call it; may be given several times',
  ),
  anyKey: flagOption(
    'any-key',
    'take any key pair for that of an administrator (default: refused with 401)',
  ),
  strictNames: flagOption(
    'strict-names',
    'refuse names that are close to known ones (default: told in x-mock-hint)',
  ),
  strictEvidence: option(
    'strict-evidence',
    'LEVEL',
    'refuse what is known less: documented, observed, inferred (default: nothing)',
  ),
  journal: option('journal', 'NUMBER', 'calls that the journal keeps, 0 for none (default 1000)'),
  noConsole: flagOption('no-console', 'leave out the console and the API reference'),
  ...eachLimit(({ flag, help, standard }) =>
    option(flag, 'NUMBER', `${help} (default ${standard})`),
  ),
};

function eachLimit<T>(make: (spec: LimitSpec) => T): Record<LimitName, T> {
  const entries = Object.entries(limitSpecs).map(([name, spec]) => [name, make(spec)]);
  return Object.fromEntries(entries) as Record<LimitName, T>;
}

export function readStartOptions(texts: OptionTexts): StartOptions {
  const last = (flag: string) => texts[flag]?.at(-1);
  return {
    port: readPort(last('port') ?? '8080'),
    host: last('host') ?? '127.0.0.1',
    seed: texts['seed'] ?? [],
    watch: texts['watch'] !== undefined,
    store: last('store'),
    reseed: texts['reseed'] !== undefined,
    replicaUrl: readReplicaUrl(last('replica-url'), last('store')),
    writeEnv: last('write-env'),
    clock: readClock(last('clock')),
    now: last('now'),
    logLevel: oneOf('log-level', logLevels, last('log-level') ?? 'warn'),
    adminToken: readAdminToken(last('admin-token')),
    hostNames: texts['host-name'] ?? [],
    cors: texts['cors'] ?? [],
    allowHttp: texts['allow-http'] ?? [],
    anyKey: texts['any-key'] !== undefined,
    strictNames: texts['strict-names'] !== undefined,
    strictEvidence: readStrictEvidence(last('strict-evidence')),
    journal: readCount('journal', last('journal') ?? '1000'),
    noConsole: texts['no-console'] !== undefined,
    ...eachLimit(({ flag, standard }) => readLimit(flag, last(flag) ?? String(standard))),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= LARGEST_PORT) return port;
  throw new OptionError(`--port must be a number from 0 to ${String(LARGEST_PORT)}, got "${text}"`);
}

function readCount(flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new OptionError(`--${flag} must be a whole number from 0, got "${text}"`);
}

function readLimit(flag: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new OptionError(`--${flag} must be a whole number from 1, got "${text}"`);
}

function readClock(text: string | undefined): 'system' | 'manual' | undefined {
  return text === undefined ? undefined : oneOf('clock', ['system', 'manual'] as const, text);
}

function oneOf<T extends string>(flag: string, allowed: readonly T[], text: string): T {
  const found = allowed.find((one) => one === text);
  if (found !== undefined) return found;
  throw new OptionError(`--${flag} must be one of ${allowed.join(', ')}, got "${text}"`);
}

function readStrictEvidence(text: string | undefined): StrictEvidence | undefined {
  return text === undefined ? undefined : oneOf('strict-evidence', strictEvidences, text);
}

function readReplicaUrl(text: string | undefined, store = 'memory'): string | undefined {
  if (text === undefined || isSharedStore(store)) return text;
  throw new OptionError(
    (named) =>
      `${named('replicaUrl')} is for servers that share a database: ${named('store')} postgres://…`,
  );
}

function readAdminToken(text: string | undefined): string | undefined {
  if (text === '') throw new OptionError('--admin-token must not be empty');
  return text;
}
