import type { CallAs } from '../control/actors/call-as.ts';
import { perform } from '../operations/perform.ts';
import type { CallFromWithin } from './calls-from-within.ts';
import { callToApi } from './noted-calls.ts';

/** Actors' calls go the way of the API's own. Faults are for those who are tested, not for them. */
export function callsOfActors(call: CallFromWithin): CallAs {
  return async (one, caller, ports) => {
    const { changes, clock } = ports;
    const begun = changes.elapsed();
    const answered = await call(one, {
      caller,
      now: () => clock.now(),
      perform: (operationId, request, as) => perform(operationId, request, as, ports),
    });
    const { status, body } = answered.response;
    const noted = callToApi(answered, 'actor', clock.now(), changes.elapsed() - begun);
    return { status, body, noted };
  };
}
