import { JsonSchemaJudge } from '../../src/adapters/json-schema/json-schema-judge.ts';
import type { Cluster } from '../../src/control/cluster.ts';
import {
  createCluster,
  type ClusterOptions,
  type KeptIn,
} from '../../src/server/create-cluster.ts';
import { seedFromValue } from '../../src/control/seeds/seed-file.ts';
import type { Seed } from '../../src/control/seeds/seed.ts';
import { findCaller, type Caller } from '../../src/domain/identity/caller.ts';
import type { ScriptRunner, Store } from '../../src/domain/ports.ts';
import type { OperationId } from '../../src/generated/operations.ts';
import type { GivenRequest } from '../../src/operations/call/operation.ts';
import { requestTo } from '../../src/operations/call/request-to.ts';
import { perform, type Outcome } from '../../src/operations/perform.ts';
import type { Ports } from '../../src/operations/ports.ts';

/** For fixtures whose workflows decide nothing by script. */
const noScripts: ScriptRunner = {
  problemWith: () => Promise.resolve(undefined),
  run: () => Promise.resolve({ ok: false, error: 'this cluster runs no scripts' }),
  jq: () => Promise.resolve({ ok: false, error: 'this cluster runs no queries' }),
};

/** A cluster from the source, without a port, on a clock that stands still unless told otherwise. */
export function newCluster(
  seed: Seed,
  options: Partial<ClusterOptions> = {},
  keptIn?: KeptIn,
): Promise<Cluster> {
  const usual: ClusterOptions = {
    clock: 'manual',
    judge: new JsonSchemaJudge(),
    scripts: noScripts,
    onError: (error) => {
      throw error;
    },
  };
  return createCluster({ ...usual, ...options }, [seedFromValue(seed)], keptIn);
}

/** Performs an operation as the caller of this id, as the edge would: path, query and body are parsed, and it fills the defaults in. */
export type Actor = <Id extends OperationId>(
  as: string,
  operationId: Id,
  request: Partial<GivenRequest<Id>>,
) => Promise<Outcome>;

/** Performs operations on the cluster's ports, or on another store in place of its own. */
export function actOn(ports: Ports, store: Store = ports.store): Actor {
  return async (as, operationId, request) => {
    const given = { path: {}, body: undefined, ...request } as GivenRequest<typeof operationId>;
    const caller = await callerOf(as, ports);
    return perform(operationId, requestTo(operationId, given), caller, { ...ports, store });
  };
}

async function callerOf(id: string, { store }: Ports): Promise<Caller> {
  const caller = await findCaller(id, store);
  if (!caller) throw new Error(`Nobody has the id ${id}`);
  return caller;
}

/** `ok`, or the name of the refusal. */
export function resultOf(outcome: Outcome): string {
  return 'name' in outcome ? outcome.name : 'ok';
}
