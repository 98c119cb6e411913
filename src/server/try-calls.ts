import type { TryCalls } from '../control/allowed.ts';
import type { Cluster } from '../control/cluster.ts';
import { paced } from '../operations/paced.ts';
import { dryRun } from '../operations/perform.ts';
import type { Ports } from '../operations/ports.ts';
import type { CallFromWithin } from './calls-from-within.ts';

/** Calls go the way of the API's own, up to what would be committed. */
export function callsTriedOn(
  cluster: Cluster,
  call: CallFromWithin,
  withholding: Pick<Ports, 'withhold'>,
): TryCalls {
  return async (caller, calls) => {
    const ports = { ...(await cluster.dryRunPorts()), ...withholding };
    const turn = paced(cluster.ports.changes);
    const verdicts = [];
    for (const one of calls) {
      // Undefined where the call does not come as far.
      let rule: string | undefined;
      const { response } = await call(one, {
        caller,
        now: () => ports.clock.now(),
        perform: async (operationId, request, as) => {
          const verdict = await dryRun(operationId, request, as, ports);
          rule = verdict.rule;
          return verdict.outcome;
        },
      });
      await turn();
      const { status, refusal, body } = response;
      const told = refusal === undefined ? {} : { refusal, message: messageIn(body) };
      verdicts.push({ status, ...told, ...(rule !== undefined && { rule }) });
    }
    return verdicts;
  };
}

function messageIn(body: string): string {
  return (JSON.parse(body) as { readonly message: string }).message;
}
