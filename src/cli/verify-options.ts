/** Every option of a verification, once. */
import { pactLogLevels } from '../contract/verify/pact-log-level.ts';
import { OptionError, type VerifyOptions } from '../index.ts';
import { flagOption, option, type OptionSpec, type OptionTexts } from './option-table.ts';

export const verifyOptions: Readonly<
  Record<Exclude<keyof VerifyOptions, 'pacts' | 'onProgress'>, OptionSpec>
> = {
  providerBaseUrl: option(
    'provider-base-url',
    'URL',
    'the cluster to verify, with or without /api (default: one in this process)',
  ),
  adminToken: option('admin-token', 'TOKEN', 'opens the /__admin of that cluster'),
  json: option('json', 'FILE', 'write the outcome there as JSON; - is standard output'),
  junit: option('junit', 'FILE', 'write the outcome there as JUnit XML; - is standard output'),
  skipComparison: flagOption(
    'skip-comparison',
    'do not compare the pacts with the OpenAPI document',
  ),
  pactLogLevel: option(
    'pact-log-level',
    'LEVEL',
    'pass on what Pact says: warn, info, debug, trace (default error: nothing)',
  ),
  brokerUrl: option('broker-url', 'URL', 'experimental: take the pacts from this broker'),
  brokerToken: option('broker-token', 'TOKEN', 'experimental: what the broker asks for'),
  provider: option('provider', 'NAME', 'how the pacts name the provider (default conductor-mock)'),
  consumerVersionSelectors: option(
    'consumer-version-selectors',
    'JSON',
    'experimental: which pacts (default main branches, deployed or released)',
  ),
  publish: flagOption('publish', 'experimental: tell the broker what came of it'),
  providerVersion: option('provider-version', 'VERSION', 'experimental: needed to publish'),
  providerBranch: option(
    'provider-branch',
    'BRANCH',
    'experimental: needed to publish and for pending pacts',
  ),
  enablePending: flagOption(
    'enable-pending',
    'experimental: pacts that were never kept do not fail the run',
  ),
  includeWipPactsSince: option(
    'include-wip-pacts-since',
    'DATE',
    'experimental: goes with pending pacts, such as 2026-01-31',
  ),
};

export function readVerifyOptions(texts: OptionTexts, pacts: readonly string[]): VerifyOptions {
  const given = Object.entries(verifyOptions).flatMap(([field, { flag, value }]) => {
    const text = texts[flag]?.at(-1);
    if (text === undefined) return [];
    return [[field, value === undefined ? true : valueOf(field, flag, text)] as const];
  });
  return { ...(Object.fromEntries(given) as Omit<VerifyOptions, 'pacts'>), pacts };
}

function valueOf(field: string, flag: string, text: string): unknown {
  if (text === '') throw new OptionError(`--${flag} must not be empty`);
  if (field === 'consumerVersionSelectors') return readSelectors(flag, text);
  if (field === 'pactLogLevel' && !pactLogLevels.some((one) => one === text))
    throw new OptionError(`--${flag} must be one of ${pactLogLevels.join(', ')}, got "${text}"`);
  return text;
}

function readSelectors(flag: string, text: string): readonly object[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const isList = Array.isArray(value) && value.length > 0;
  if (isList && (value as unknown[]).every((one) => typeof one === 'object' && one !== null))
    return value as object[];
  throw new OptionError(
    `--${flag} must be a JSON list of selectors such as [{"mainBranch":true}], got "${text}"`,
  );
}
