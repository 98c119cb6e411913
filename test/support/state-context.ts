import { startMockCluster, type GivenState, type MockCluster } from 'conductor-mock';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { setUpState } from '../../src/contract/states/set-up-state.ts';
import type { StateValues } from '../../src/contract/states/provider-state.ts';
import { StateContext } from '../../src/contract/states/state-context.ts';
import { inProcessTarget, type StateTarget } from '../../src/contract/states/state-target.ts';
import { callApi, type ApiAnswer, type ApiCall } from './api-call.ts';

export interface StateFixture {
  readonly cluster: MockCluster;
  readonly context: StateContext;
  /** Sets up the states, one after the other, and gives the values of all. */
  given(...states: readonly (string | GivenState)[]): Promise<StateValues>;
  /** A call with the token of the caller that the states have established. */
  call(call: ApiCall): Promise<ApiAnswer>;
  callAs(id: string, call: ApiCall): Promise<ApiAnswer>;
}

/** A cluster in which provider states are set up, a fresh one in each test. */
export function useStateContext(
  targetOf: (cluster: MockCluster) => StateTarget = inProcessTarget,
): StateFixture {
  let cluster: MockCluster | undefined;
  let context: StateContext | undefined;
  beforeAll(async () => {
    cluster = await startMockCluster({ clock: 'manual' });
  });
  beforeEach(async () => {
    const target = targetOf(cluster!);
    await target.reset();
    context = new StateContext(target);
  });
  afterAll(() => cluster?.close());

  return {
    get cluster() {
      return cluster!;
    },
    get context() {
      return context!;
    },
    given: async (...states) => {
      let values: StateValues = {};
      for (const state of states) {
        const one = typeof state === 'string' ? { name: state } : state;
        values = { ...values, ...(await setUpState(one, context!)) };
      }
      return values;
    },
    call: async (call) => {
      const token = await context!.callerToken();
      return callApi(cluster!.url, token === undefined ? call : { ...call, token });
    },
    callAs: async (id, call) =>
      callApi(cluster!.url, { ...call, token: await cluster!.tokenFor(id) }),
  };
}
