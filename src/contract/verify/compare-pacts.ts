/** Holds pacts against the OpenAPI document, without sending anything. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isJsonObject, type JsonObject } from '../documents/json.ts';
import type { Difference } from './outcome.ts';
import type { Pact } from './pact-file.ts';
import { locatePeer } from './peer.ts';

interface ComparatorModule {
  readonly Comparator: new (document: JsonObject) => {
    compare(pact: JsonObject): AsyncIterable<unknown>;
  };
}

/** By the name that it has in the package, which is the same in the sources and in what ships. */
const DOCUMENT = createRequire(import.meta.url).resolve('conductor-mock/openapi.json');

/** Every difference that breaks the document; what is merely odd is left to the consumer. */
export async function comparePacts(
  pacts: readonly { readonly pact: Pact; readonly pending: boolean }[],
): Promise<readonly Difference[]> {
  const comparator = await openComparator();
  const differences: Difference[] = [];
  for (const { pact, pending } of pacts) {
    for await (const result of comparator.compare(structuredClone(pact.content)))
      if (isJsonObject(result) && result['type'] === 'error')
        differences.push({ ...differenceFrom(result, pact), pending });
  }
  return differences;
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

function differenceFrom({ code, message, mockDetails, specDetails }: JsonObject, pact: Pact) {
  const { interactionDescription, location: inPact } = objectOf(mockDetails);
  const { location: inDocument } = objectOf(specDetails);
  return {
    consumer: pact.consumer,
    interaction: textOf(interactionDescription),
    code: textOf(code),
    message: textOf(message),
    inPact: textOf(inPact).replace(/^\[root\]\.?/, ''),
    inDocument: textOf(inDocument).replace(/^\[root\]\.?/, ''),
  };
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
