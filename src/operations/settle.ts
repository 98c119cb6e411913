import type { Bounds } from '../domain/bounds.ts';
import { settleHumanTask } from '../domain/completion/expire.ts';
import { withConsequences } from '../domain/effects/consequences.ts';
import {
  replace,
  type Change,
  type Due,
  type Ids,
  type ScriptRunner,
  type Store,
} from '../domain/ports.ts';
import { settleExecution } from '../domain/engine/due-tasks.ts';
import { endedEarly } from '../domain/executions/execution.ts';
import type { EngineContext } from '../domain/context.ts';
import type { LeavesOpen } from '../domain/executions/leaves-open.ts';
import { countStarts, unaskedStarts } from './unasked-starts.ts';
import { untilCommitted } from './until-committed.ts';

interface SettlePorts {
  readonly store: Store;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
  readonly leavesOpen?: LeavesOpen | undefined;
  readonly bounds?: Bounds | undefined;
  readonly notice?: ((message: string) => void) | undefined;
}

/** What is being settled, one thing after another, of each store: whoever comes meanwhile waits for it. */
const settling = new WeakMap<Store, Promise<void>>();

/** Makes happen what is due by `now`, each thing at its own time and in the order of those times. */
export async function settle(now: number, ports: SettlePorts): Promise<void> {
  const { store } = ports;
  while ((await store.firstDue(now)) !== undefined) {
    const others = settling.get(store);
    if (others) {
      await others;
      continue;
    }
    const own = settleAll(now, ports).finally(() => settling.delete(store));
    settling.set(store, own);
    await own;
  }
}

async function settleAll(now: number, ports: SettlePorts): Promise<void> {
  let wasDue = true;
  while (wasDue) {
    // Had somebody else changed the record, whether it is still due is asked anew.
    wasDue = await untilCommitted('what is due', ports.store, async () => {
      const due = await ports.store.firstDue(now);
      if (due === undefined) return { result: false, changes: [] };
      const changes = await decided(due, ports);
      return {
        result: true,
        changes,
        done: () => {
          countStarts(ports.store, due.at, changes);
        },
      };
    });
  }
}

/** What happens to the record, with all that follows; or, where that cannot be decided, that nothing is due any more. */
async function decided(due: Due, ports: SettlePorts): Promise<readonly Change[]> {
  const { store, ids, scripts, leavesOpen, bounds } = ports;
  const starts = unaskedStarts(store, due.at, bounds, ports.notice);
  const context = { now: due.at, ids, scripts, leavesOpen, bounds, starts, read: store };
  try {
    return await withConsequences(await changesFor(due, context, store), context, store);
  } catch (error) {
    const ended = givenUp(due, error, ports);
    return withConsequences(ended, context, store).catch(() => ended);
  }
}

async function changesFor(
  due: Due,
  context: EngineContext,
  store: Store,
): Promise<readonly Change[]> {
  if (due.kind === 'humanTask') return settleHumanTask(due.stored, context, store);
  if (due.kind === 'execution') {
    return [replace('execution', due.stored, await settleExecution(due.stored.value, context))];
  }
  throw new Error(`${due.kind} ${due.stored.id} is due, but time does nothing to it`);
}

/** What cannot be settled must not hold up everything else; the log says why. */
function givenUp(due: Due, error: unknown, { notice }: SettlePorts): readonly Change[] {
  const reason = error instanceof Error ? error.message : String(error);
  notice?.(`${due.kind} ${due.stored.id} could not be settled: ${reason}`);
  if (due.kind === 'humanTask') {
    const { value } = due.stored;
    return [
      replace('humanTask', due.stored, { ...value, slaDueAt: undefined, timeoutAt: undefined }),
    ];
  }
  if (due.kind !== 'execution') throw error;
  const end = { status: 'FAILED', reason, failureWorkflow: false } as const;
  return [replace('execution', due.stored, endedEarly(due.stored.value, end, due.at))];
}
