/** Holds pacts against the OpenAPI document, without sending anything. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { OptionError } from '../../control/option-error.ts';
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { Difference } from './outcome.ts';
import type { Pact, PactInteraction } from './pact-file.ts';
import { locatePeer } from './peer.ts';

interface Comparator {
  compare(pact: JsonObject): AsyncIterable<unknown>;
}

interface ComparatorModule {
  readonly Comparator: new (document: JsonObject) => Comparator;
}

/** That of the form in which interactions are given to it, whatever the pact is written in. */
const VERSION = { pactSpecification: { version: '3.0.0' } };

/** By the name that it has in the package, which is the same in the sources and in what ships. */
const DOCUMENT = createRequire(import.meta.url).resolve('conductor-mock/openapi.json');

/** Every difference that breaks the document; what is merely odd is left to the consumer. */
export async function comparePacts(
  pacts: readonly { readonly pact: Pact; readonly pending: boolean }[],
): Promise<readonly Difference[]> {
  const comparator = await openComparator();
  const differences: Difference[] = [];
  for (const { pact, pending } of pacts)
    for (const [at, interaction] of pact.interactions.entries())
      for (const result of await resultsOf(comparator, interaction, pact.source))
        differences.push({ ...differenceFrom(result, pact.consumer, at), pending });
  return differences;
}

/** Each interaction by itself, so that one that the comparator breaks down on can be named. */
async function resultsOf(
  comparator: Comparator,
  { description, plain }: PactInteraction,
  source: string,
): Promise<readonly JsonObject[]> {
  const results: JsonObject[] = [];
  try {
    for await (const result of comparator.compare({ metadata: VERSION, interactions: [plain] }))
      if (isJsonObject(result) && result['type'] === 'error') results.push(result);
    return results;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new OptionError(
      `${source}: the interaction "${description}" cannot be compared with the OpenAPI document: ${reason}`,
    );
  }
}

async function openComparator() {
  const location = pathToFileURL(locatePeer('@pactflow/openapi-pact-comparator')).href;
  const { Comparator } = (await import(location)) as ComparatorModule;
  return new Comparator(JSON.parse(readFileSync(DOCUMENT, 'utf8'), anyMembers) as JsonObject);
}

/**
 * Objects of any members, said in the other way that JSON Schema has: of those that say `true` the comparator would let a
 * pact name no member.
 */
function anyMembers(key: string, value: unknown): unknown {
  return key === 'additionalProperties' && value === true ? {} : value;
}

function differenceFrom(
  { code, message, mockDetails, specDetails }: JsonObject,
  consumer: string,
  at: number,
) {
  const { interactionDescription, location: inPact } = objectOf(mockDetails);
  const { location: inDocument } = objectOf(specDetails);
  return {
    consumer,
    interaction: textOf(interactionDescription),
    code: textOf(code),
    message: textOf(message),
    inPact: textOf(inPact).replace(/^\[root\]\.interactions\[0\]/, `interactions[${at}]`),
    inDocument: textOf(inDocument).replace(/^\[root\]\.?/, ''),
  };
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
