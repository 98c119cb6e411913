/** Packages that only the verification needs. Users who verify install them. */
import { createRequire } from 'node:module';
import { VerificationError } from './verification-error.ts';

const majors = {
  '@pact-foundation/pact': 16,
  '@pactflow/openapi-pact-comparator': 1,
} as const;

export type Peer = keyof typeof majors;

/** Where the package is. Throws a VerificationError that says how to install it when it is nowhere. */
export function locatePeer(name: Peer): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch (error) {
    throw new VerificationError(
      `${name} is needed to verify pacts and is not installed. Install it with\n  npm install --save-dev ${name}@${String(majors[name])}`,
      { cause: error },
    );
  }
}
