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
import { withTriggers } from '../domain/human/triggers.ts';
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
 * 3. workflows that a Human task's change triggers are started;
 * 4. all changes are committed together, last; had somebody else changed a record meanwhile, all of it runs again.
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
    const scene = { ...sceneAt(now, ports), caller };
    const decision = await operation(request, scene);
    if (isRefusal(decision)) return decision;
    const { answer, changes } = decision;
    if (changes === undefined || changes.length === 0) return answer;
    const all = await withTriggers(changes, scene, ports.store);
    if ((await ports.store.commit(all)) === 'committed') return answer;
  }
}

function sceneAt(now: number, { store, ids, judge, scripts, tokens }: Ports): Scene {
  return { now, read: store, ids, judge, scripts, tokens };
}
