/** The pacts that a broker wants verified: the same that Pact will find there, read for the account and the comparison. */
import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, jsonOf, type JsonObject } from '../documents/json.ts';
import { readPact, type Pact } from './pact-file.ts';
import { VerificationError } from './verification-error.ts';
import { providerOf, type VerifyOptions } from './verify-options.ts';

export interface BrokerPact {
  readonly pact: Pact;
  /** It was never kept, and may still fail. */
  readonly pending: boolean;
}

const FOR_VERIFICATION = 'pb:provider-pacts-for-verification';
const DEFAULT_SELECTORS: readonly object[] = [{ mainBranch: true }, { deployedOrReleased: true }];

/** What the options of Pact say of the broker. */
export function pactOptionsFor(options: VerifyOptions): JsonObject {
  const { brokerToken, providerVersion, includeWipPactsSince } = options;
  return {
    pactBrokerUrl: options.brokerUrl,
    ...(brokerToken !== undefined && { pactBrokerToken: brokerToken }),
    provider: providerOf(options),
    consumerVersionSelectors: selectorsOf(options),
    failIfNoPactsFound: true,
    ...(options.providerBranch !== undefined && { providerVersionBranch: options.providerBranch }),
    ...(options.enablePending === true && { enablePending: true }),
    ...(includeWipPactsSince !== undefined && { includeWipPactsSince }),
    ...(options.publish === true && { publishVerificationResult: true, providerVersion }),
  };
}

/** Throws an OptionError when the broker has none, and a VerificationError when it is not to be had. */
export async function readBrokerPacts(options: VerifyOptions): Promise<readonly BrokerPact[]> {
  const { brokerUrl = '', enablePending = false, includeWipPactsSince, providerBranch } = options;
  const provider = providerOf(options);
  const index = await ask(brokerUrl, options);
  const link = linkTo(index, FOR_VERIFICATION)?.replace('{provider}', encodeURIComponent(provider));
  if (link === undefined)
    throw new VerificationError(
      `${brokerUrl} is no Pact Broker: it has no link ${FOR_VERIFICATION}`,
    );
  const chosen = await ask(link, options, {
    consumerVersionSelectors: selectorsOf(options),
    includePendingStatus: enablePending,
    ...(includeWipPactsSince !== undefined && { includeWipPactsSince }),
    ...(providerBranch !== undefined && { providerVersionBranch: providerBranch }),
  });
  const found = pactsIn(chosen);
  if (found.length === 0)
    throw new OptionError(
      `the broker ${brokerUrl} has no pact with ${provider} that the selectors ${JSON.stringify(selectorsOf(options))} choose`,
    );
  return Promise.all(found.map((one) => readOne(one, options)));
}

function selectorsOf({ consumerVersionSelectors = DEFAULT_SELECTORS }: VerifyOptions) {
  return consumerVersionSelectors;
}

function pactsIn({ _embedded: embedded }: JsonObject): readonly JsonObject[] {
  const pacts = isJsonObject(embedded) ? embedded['pacts'] : [];
  return Array.isArray(pacts) ? pacts.filter(isJsonObject) : [];
}

async function readOne(found: JsonObject, options: VerifyOptions): Promise<BrokerPact> {
  const { verificationProperties: properties } = found;
  const address = linkTo(found, 'self') ?? '';
  const content = await ask(address, options);
  return {
    pact: readPact(JSON.stringify(content), address),
    pending: isJsonObject(properties) && properties['pending'] === true,
  };
}

function linkTo({ _links: links }: JsonObject, name: string): string | undefined {
  const link = isJsonObject(links) ? links[name] : undefined;
  return isJsonObject(link) && typeof link['href'] === 'string' ? link['href'] : undefined;
}

async function ask(
  url: string,
  { brokerToken }: VerifyOptions,
  body?: JsonObject,
): Promise<JsonObject> {
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/hal+json, application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(brokerToken !== undefined && { authorization: `Bearer ${brokerToken}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new VerificationError(`the broker cannot be reached at ${url}`, { cause: error });
  });
  const text = await response.text();
  if (response.ok) return jsonOf(text);
  const hint = response.status === 401 ? '; is brokerToken right?' : '';
  throw new VerificationError(`the broker answered ${response.status} to ${url}${hint} ${text}`);
}
