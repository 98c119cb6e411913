import { OptionError, refuseUnknownOptions, type NameOption } from '../../control/option-error.ts';
import { pactLogLevels, type PactLogLevel } from './pact-log-level.ts';

/** Which pacts to hold against which cluster, and what to do with the outcome. */
export interface VerifyOptions {
  /** Pact files, folders of them, globs. */
  readonly pacts?: string | readonly string[];
  /** The base URL of a cluster, with or without `/api`; left out: one in this process. */
  readonly providerBaseUrl?: string;
  /** What opens the `/__admin` of that cluster. */
  readonly adminToken?: string;
  /** The provider's name in the pacts and at the broker. Default `conductor-mock`. */
  readonly provider?: string;
  /** Experimental, as is all that has to do with a broker. */
  readonly brokerUrl?: string;
  readonly brokerToken?: string;
  /** Which pacts of the broker; default those of main branches and those that are deployed or released. */
  readonly consumerVersionSelectors?: readonly object[];
  /** Tell the broker what came of it. */
  readonly publish?: boolean;
  readonly providerVersion?: string;
  readonly providerBranch?: string;
  /** Pacts that were never kept do not fail the run. Only with `includeWipPactsSince` and `providerBranch`. */
  readonly enablePending?: boolean;
  /** A date such as `2026-01-31`. */
  readonly includeWipPactsSince?: string;
  /** Do not compare the pacts with the OpenAPI document. */
  readonly skipComparison?: boolean;
  /** Where to write the outcome as JSON; `-`: standard output. */
  readonly json?: string;
  /** Where to write it as JUnit XML; `-`: standard output. */
  readonly junit?: string;
  /** Called as an interaction begins, with its number and how many there are. */
  readonly onProgress?: (number: number, total: number) => void;
  /** How much of what Pact says is passed on to standard error. Default `error`: nothing, unless it crashes. */
  readonly pactLogLevel?: PactLogLevel;
}

const optionNames = Object.keys({
  pacts: true,
  providerBaseUrl: true,
  adminToken: true,
  provider: true,
  brokerUrl: true,
  brokerToken: true,
  consumerVersionSelectors: true,
  publish: true,
  providerVersion: true,
  providerBranch: true,
  enablePending: true,
  includeWipPactsSince: true,
  skipComparison: true,
  json: true,
  junit: true,
  onProgress: true,
  pactLogLevel: true,
} satisfies Record<keyof VerifyOptions, true>);

/** Throws an OptionError for options that there are not, and for those that make no sense together. */
export function checkOptions(options: VerifyOptions): void {
  refuseUnknownOptions('verifyPacts', options, optionNames);
  const problem = problemIn(options);
  if (problem !== undefined) throw new OptionError(problem);
}

type Problem = ConstructorParameters<typeof OptionError>[0] | undefined;

function problemIn(options: VerifyOptions): Problem {
  const { brokerUrl, providerBaseUrl, json, junit, pactLogLevel = 'error' } = options;
  if (pathsOf(options).length === 0 && brokerUrl === undefined)
    return 'there is nothing to verify: name pact files, folders or globs, or a broker';
  for (const [name, url] of Object.entries({ providerBaseUrl, brokerUrl })) {
    if (url !== undefined && !/^https?:\/\/[^/]/.test(url))
      return (named) => `${named(name)} must be a URL such as http://127.0.0.1:8080, got "${url}"`;
  }
  if (json === '-' && junit === '-')
    return (named) =>
      `only one of ${named('json')} and ${named('junit')} can go to standard output`;
  if (!pactLogLevels.includes(pactLogLevel))
    return (named) =>
      `${named('pactLogLevel')} must be one of ${pactLogLevels.join(', ')}, got "${pactLogLevel}"`;
  return brokerUrl === undefined ? problemWithoutBroker(options) : problemWithBroker(options);
}

const brokersOwn = [
  'brokerToken',
  'consumerVersionSelectors',
  'publish',
  'providerVersion',
  'providerBranch',
  'enablePending',
  'includeWipPactsSince',
] as const;

function problemWithoutBroker(options: VerifyOptions): Problem {
  const stray = brokersOwn.find((name) => options[name] !== undefined && options[name] !== false);
  if (stray === undefined) return undefined;
  return (named) => `${named(stray)} makes sense only with ${named('brokerUrl')}`;
}

function problemWithBroker(options: VerifyOptions): Problem {
  const { publish, providerVersion, providerBranch, enablePending, includeWipPactsSince } = options;
  if (pathsOf(options).length > 0)
    return 'verify either pact files or those of a broker: what is published must be what was verified';
  if (publish === true && (providerVersion === undefined || providerBranch === undefined))
    return (named) =>
      `${named('publish')} needs ${named('providerVersion')} and ${named('providerBranch')}: the broker keeps results by them`;
  const wip = [enablePending === true, includeWipPactsSince !== undefined];
  if (!wip.includes(true)) return undefined;
  const both = (named: NameOption) =>
    `${named('enablePending')} and ${named('includeWipPactsSince')}`;
  if (wip.includes(false))
    return (named) =>
      `${both(named)} go together: work in progress that is not pending breaks the build of the provider`;
  if (providerBranch !== undefined) return undefined;
  return (named) =>
    `${both(named)} need ${named('providerBranch')}: the broker decides by it what is pending`;
}

export function providerOf({ provider = 'conductor-mock' }: VerifyOptions): string {
  return provider;
}

export function pathsOf({ pacts = [] }: VerifyOptions): readonly string[] {
  return typeof pacts === 'string' ? [pacts] : pacts;
}
