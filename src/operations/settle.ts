/** What time does to records, each in a commit of its own: at the time at which it was due, not when somebody looked. */
import type { Bounds, UnaskedStarts } from '../domain/bounds.ts';
import { settleHumanTask } from '../domain/completion/expire.ts';
import { withConsequences } from '../domain/effects/consequences.ts';
import {
  remove,
  replace,
  type Change,
  type Due,
  type IsPassedOver,
  type Kind,
  type Ids,
  type ScriptRunner,
  type Store,
} from '../domain/ports.ts';
import { settleExecution } from '../domain/engine/due-tasks.ts';
import { endedEarly } from '../domain/executions/execution.ts';
import { indexOf } from '../domain/records/record-index.ts';
import type { EngineContext } from '../domain/context.ts';
import type { LeavesOpen } from '../domain/executions/leaves-open.ts';
import { countForgotten } from './forgotten.ts';
import { paced, type Turns } from './paced.ts';
import { RememberedScripts } from './remembered-scripts.ts';
import { countStarts, unaskedStarts } from './unasked-starts.ts';
import { untilCommitted } from './until-committed.ts';

export interface SettlePorts {
  readonly store: Store;
  readonly ids: Ids;
  readonly scripts: ScriptRunner;
  readonly changes: Turns;
  readonly leavesOpen?: LeavesOpen | undefined;
  readonly bounds?: Bounds | undefined;
  readonly notice?: ((message: string) => void) | undefined;
  /** Decides what an actor does. Left out: nobody acts, and what actors have to do stays due. */
  readonly acting?: Acting | undefined;
}

type DueOccurrence = Extract<Due, { readonly kind: 'occurrence' }>;

/** What comes of it that an actor is to act: what it changes, and what is to be told once that is committed. */
export type Acting = (
  due: DueOccurrence,
  starts: UnaskedStarts,
) => Promise<{ readonly changes: readonly Change[]; readonly done?: () => void }>;

/**
 * Makes happen what is due by `now`, one thing after another in the order of their times; others have their turn
 * meanwhile. `reach` is told each time before what is due then happens, and ends it all where it gives false.
 */
export async function settle(
  now: number,
  ports: SettlePorts,
  reach: (at: number) => boolean = () => true,
): Promise<void> {
  const turn = paced(ports.changes);
  for (;;) {
    const due = await firstToSettle(now, ports);
    if (due === undefined || !reach(due.at)) return;
    await settleRecord(due, due.at, ports, reach);
    await turn();
  }
}

/** What is due first by `now`, of that which somebody carries out and which is not passed over. */
export function firstToSettle(
  now: number,
  { store, acting }: Pick<SettlePorts, 'store' | 'acting'>,
  isPassedOver?: IsPassedOver,
): Promise<Due | undefined> {
  if (acting !== undefined) return store.firstDue(now, isPassedOver);
  return store.firstDue(
    now,
    (record) => record.kind === 'occurrence' || isPassedOver?.(record) === true,
  );
}

/**
 * Makes happen once what is due of the record by `now`; had somebody else changed it, whether it still is, is asked anew,
 * and with it `reach`, which is false where that time is no longer reached.
 */
export function settleRecord(
  { kind, stored: { id } }: Pick<Due, 'kind' | 'stored'>,
  now: number,
  ports: SettlePorts,
  reach: (at: number) => boolean = () => true,
): Promise<void> {
  const { store } = ports;
  const scripts = new RememberedScripts(ports.scripts);
  return untilCommitted('what is due', store, async () => {
    const due = await dueOf(kind, id, now, store);
    if (due === undefined || !reach(due.at)) return { result: undefined, changes: [] };
    const starts = unaskedStarts(store, due.at, ports.bounds, ports.notice);
    const { changes, told } = await decided(due, starts, {
      ...ports,
      scripts: scripts.attempt(),
    });
    const done = () => {
      countStarts(store, due.at, changes);
      starts.countCut();
      countForgotten(store, changes, ports.notice);
      told?.();
    };
    return { result: undefined, changes, done };
  });
}

/** The record, if it is due by `now`. */
export async function dueOf(
  kind: Kind,
  id: string,
  now: number,
  store: Pick<Store, 'read'>,
): Promise<Due | undefined> {
  const stored = await store.read(kind, id);
  const at = stored && indexOf(kind).dueAt?.(stored.value);
  if (at === undefined || at > now) return undefined;
  return { kind, at, stored } as unknown as Due;
}

interface Decided {
  readonly changes: readonly Change[];
  readonly told?: (() => void) | undefined;
}

/** What happens to the record, with all that follows; or, where that cannot be decided, that nothing is due any more. */
async function decided(due: Due, starts: UnaskedStarts, ports: SettlePorts): Promise<Decided> {
  const { store, ids, scripts, leavesOpen, bounds, changes } = ports;
  const turn = paced(changes);
  const context = { now: due.at, ids, scripts, leavesOpen, bounds, starts, turn, read: store };
  try {
    if (due.kind === 'occurrence') return await acted(due, starts, ports);
    const first = await changesFor(due, context, store);
    return { changes: await withConsequences(first, context, store) };
  } catch (error) {
    const ended = givenUp(due, error, ports);
    return { changes: await withConsequences(ended, context, store).catch(() => ended) };
  }
}

/** Its calls have drawn the consequences themselves. */
async function acted(
  due: DueOccurrence,
  starts: UnaskedStarts,
  { acting }: SettlePorts,
): Promise<Decided> {
  if (acting === undefined) return { changes: [] };
  const { changes, done: told } = await acting(due, starts);
  return { changes, told };
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
  if (due.kind === 'cachedOutput') return [remove('cachedOutput', due.stored)];
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
  if (due.kind === 'occurrence') return [remove('occurrence', due.stored)];
  if (due.kind !== 'execution') throw error;
  const end = { status: 'FAILED', reason, failureWorkflow: false } as const;
  return [replace('execution', due.stored, endedEarly(due.stored.value, end, due.at))];
}
