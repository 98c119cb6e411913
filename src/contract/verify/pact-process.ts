/**
 * A process of its own in which Pact's verifier runs. Its native library writes to standard output and asks the
 * environment; here it can neither drown the summary of the caller nor take the caller down with it.
 */
import { createRequire } from 'node:module';

/** The part of Pact that verifies, without the proxy in front of it, which would parse and rewrite bodies. */
interface PactCore {
  readonly default: { verifyPacts(options: object): Promise<unknown> };
}

process.once('message', ({ pact, options }: { pact: string; options: object }) => {
  const { default: core } = createRequire(pact)('@pact-foundation/pact-core') as PactCore;
  core.verifyPacts(options).then(report, (error: unknown) => {
    report(error instanceof Error ? error.message : String(error));
  });
});
// Nobody waits for the answer any more.
process.once('disconnect', () => process.exit());

function report(said: unknown): void {
  process.send?.(said, () => {
    process.disconnect();
  });
}
