/** Every option of a conformance run, once. */
import { OptionError, type Credentials } from '../index.ts';
import { option, sdkOption, type OptionSpec, type OptionTexts } from './option-table.ts';
import { readCredentials } from './read-credentials.ts';

export interface ConformOptions {
  readonly baseUrl: string;
  readonly key: string;
  readonly secret: string;
  readonly credentials: Credentials | undefined;
  readonly adminToken: string | undefined;
  readonly only: readonly string[] | undefined;
  /** A path. */
  readonly report: string | undefined;
}

export const conformOptions: Readonly<Record<keyof ConformOptions, OptionSpec>> = {
  baseUrl: sdkOption(
    'base-url',
    'URL',
    'the cluster to ask, with or without /api at its end',
    'CONDUCTOR_SERVER_URL',
  ),
  key: sdkOption(
    'key',
    'ID',
    'the id of an access key that belongs to an administrator',
    'CONDUCTOR_AUTH_KEY',
  ),
  secret: sdkOption('secret', 'SECRET', 'the secret of that key', 'CONDUCTOR_AUTH_SECRET'),
  credentials: option(
    'credentials',
    'FILE',
    'people who exist there, YAML or JSON (default: made for the run)',
  ),
  adminToken: option('admin-token', 'TOKEN', 'for a mock that wants one from whoever steers it'),
  only: option('only', 'LIST', 'cases, themes or probes, such as A1,B,probes (default all)'),
  report: option('report', 'FILE', 'write what came of each check there, as JSON'),
};

export function readConformOptions(texts: OptionTexts): ConformOptions {
  const optional = (flag: string) => filled(flag, texts[flag]?.at(-1));
  const required = ({ flag, sdkEnv = '' }: OptionSpec) => {
    const text = optional(flag);
    if (text === undefined) throw new OptionError(`--${flag} is needed, or ${sdkEnv}`);
    return text;
  };
  const credentials = optional('credentials');
  return {
    baseUrl: required(conformOptions.baseUrl),
    key: required(conformOptions.key),
    secret: required(conformOptions.secret),
    credentials: credentials === undefined ? undefined : readCredentials(credentials),
    adminToken: optional('admin-token'),
    only: optional('only')
      ?.split(',')
      .map((name) => name.trim()),
    report: optional('report'),
  };
}

function filled(flag: string, text: string | undefined): string | undefined {
  if (text === '') throw new OptionError(`--${flag} must not be empty`);
  return text;
}
