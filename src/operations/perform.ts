import type { Caller } from '../domain/identity/caller.ts';
import type {
  Change,
  Clock,
  Ids,
  SchemaJudge,
  ScriptRunner,
  Store,
  Tokens,
} from '../domain/ports.ts';
import { isRefusal, type Refusal } from '../domain/refusals.ts';
import type { OperationId } from '../generated/operations.ts';
import { operations } from './index.ts';
import type { RequestTo, Scene } from './operation.ts';
import { settle } from './settle.ts';

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly judge: SchemaJudge;
  readonly scripts: ScriptRunner;
  readonly tokens: Tokens;
}

/** What a call comes to, for those who carry it on. */
export type Outcome = Answer | Refusal;
interface Answer {
  readonly status: 200 | 204;
  readonly body: unknown;
}

/** An operation of the table without its own types, which have been checked where it was written. */
type AnyOperation = (
  request: unknown,
  scene: Scene & { readonly caller: Caller | undefined },
) => Promise<{ readonly answer: Answer; readonly changes?: readonly Change[] } | Refusal>;

/**
 * One call, in the steps that no operation may forget:
 * 1. what is due by now happens first;
 * 2. the operation decides on what is stored: lookups, who may, state, body;
 * 3. its changes are committed together, last; had somebody else changed a record meanwhile, all of it runs again.
 */
export async function perform<Id extends OperationId>(
  operationId: Id,
  request: RequestTo<Id>,
  caller: Caller | undefined,
  ports: Ports,
): Promise<Outcome> {
  const operation = operations[operationId] as unknown as AnyOperation;
  for (;;) {
    const now = ports.clock.now();
    await settle(now, ports);
    const decision = await operation(request, { ...sceneAt(now, ports), caller });
    if (isRefusal(decision)) return decision;
    const { answer, changes = [] } = decision;
    const done = changes.length === 0 || (await ports.store.commit(changes)) === 'committed';
    if (done) return answer;
  }
}

function sceneAt(now: number, { store, ids, judge, scripts, tokens }: Ports): Scene {
  return { now, read: store, ids, judge, scripts, tokens };
}
