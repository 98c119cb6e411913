import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const contracts = fileURLToPath(new URL('../../contracts/', import.meta.url));
/** Nothing else is there, but what a consumer's test is writing. */
export const contractFiles = readdirSync(contracts).filter((name) => !name.endsWith('.new'));

/** What one interaction of a pact asks and expects, as far as it says which operation answers it and how. */
export interface CommittedInteraction {
  readonly consumer: string;
  readonly description: string;
  readonly states: readonly string[];
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The example of the expected answer. */
  readonly content: unknown;
  /** How the answer's message is compared. */
  readonly messageRule: MatchingRule | undefined;
}

export interface MatchingRule {
  readonly match: string;
  readonly regex?: string;
}

export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly metadata: { readonly pactSpecification: { readonly version: string } };
  readonly interactions: readonly PactInteraction[];
}

interface PactInteraction {
  readonly description: string;
  readonly providerStates?: readonly { readonly name: string }[];
  readonly request: { readonly method: string; readonly path: string };
  readonly response: {
    readonly status: number;
    readonly body?: { readonly content: unknown };
    readonly matchingRules?: {
      readonly body?: Readonly<Record<string, { readonly matchers: readonly MatchingRule[] }>>;
    };
  };
}

export function readPact(file: string): PactFile {
  return JSON.parse(readFileSync(`${contracts}${file}`, 'utf8')) as PactFile;
}

export function committedInteractions(): readonly CommittedInteraction[] {
  return contractFiles.map(readPact).flatMap(({ consumer, interactions }) =>
    interactions.map(({ description, providerStates = [], request, response }) => ({
      consumer: consumer.name,
      description,
      states: providerStates.map(({ name }) => name),
      method: request.method,
      path: request.path,
      status: response.status,
      content: response.body?.content,
      messageRule: response.matchingRules?.body?.['$.message']?.matchers[0],
    })),
  );
}
