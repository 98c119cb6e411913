import { admit } from '../domain/access/admit.ts';
import { notFoundHints } from '../domain/access/not-found-hints.ts';
import type { Context } from '../domain/context.ts';
import { withConsequences } from '../domain/effects/consequences.ts';
import type { Caller } from '../domain/identity/caller.ts';
import type { Change, ScriptRunner, Store } from '../domain/ports.ts';
import { isRefusal, withHints, type Refusal } from '../domain/refusals.ts';
import type { OperationId } from '../generated/operations.ts';
import { operations } from './index.ts';
import { onlyRuleOf, uncommitted } from './dry-run.ts';
import { namedIn } from './call/named-in.ts';
import type { Admission, OpenContext, RequestTo } from './call/operation.ts';
import { countForgotten } from './forgotten.ts';
import { paced } from './paced.ts';
import type { Line, Ports, Watch } from './ports.ts';
import type { Named, Sweep } from './sweep.ts';
import { RememberedScripts } from './remembered-scripts.ts';
import { untilCommitted } from './until-committed.ts';

/** What a call comes to, for those who carry it on. */
export type Outcome = Answer | Refusal;
interface Answer {
  readonly status: 200 | 204;
  readonly body: unknown;
  /** Told beside the answer. */
  readonly hints?: readonly string[];
}

/** What an operation gets, whether it asks for a caller or not. */
type CallContext = OpenContext & { readonly caller: Caller | undefined };

/** An operation of the table without its own types, which have been checked where it was written. */
interface AnyOperation {
  readonly admission: Admission;
  readonly load: (request: unknown, context: CallContext) => unknown;
  readonly decide: (
    request: unknown,
    context: CallContext,
    loaded: unknown,
  ) => AnyDecision | Refusal | Promise<AnyDecision | Refusal>;
}
interface AnyDecision {
  readonly answer: Answer;
  readonly changes?: readonly Change[];
  readonly notices?: readonly string[];
  readonly hints?: readonly string[];
  readonly waiting?: {
    readonly forMs: number;
    readonly again: (context: CallContext) => Promise<AnyDecision | Refusal>;
  };
}
type Decide = (context: CallContext) => Promise<AnyDecision | Refusal>;

/**
 * One call: decided once or, where its answer may become a better one by waiting, again each time that something it has
 * read is changed, until it has what it waits for, its time (of the real clock) is over or its caller is gone.
 */
export async function perform<Id extends OperationId>(
  operationId: Id,
  request: RequestTo<Id>,
  caller: Caller | undefined,
  ports: Ports,
  line?: Line,
): Promise<Outcome> {
  const operation = operations[operationId] as unknown as AnyOperation;
  const first: Decide = (context) => admitted(operation, request, context);
  const named = () => namedIn(request);
  const once = (decide: Decide) =>
    decideOnce({ what: operationId, named }, given(operationId, decide, ports), caller, ports);
  const decision = await once(first);
  if (isRefusal(decision) || decision.waiting === undefined) return outcomeOf(decision);
  return waited(decision, once, ports, line);
}

/** Once more in any case, since the changes of the first decision may be what is waited for. */
async function waited(
  first: AnyDecision,
  once: (decide: Decide) => Promise<AnyDecision | Refusal>,
  { changes, store }: Ports,
  line: Line | undefined,
): Promise<Outcome> {
  let decision: AnyDecision | Refusal = first;
  const deadline = changes.elapsed() + (first.waiting?.forMs ?? 0);
  while (!isRefusal(decision) && decision.waiting !== undefined) {
    if (line?.destroyed === true) return decision.answer;
    const { again } = decision.waiting;
    const watch = changes.watch(store);
    try {
      decision = await once((context) => again({ ...context, read: watch }));
      if (isRefusal(decision) || decision.waiting === undefined || hasChanges(decision)) continue;
      const left = deadline - changes.elapsed();
      if (left <= 0 || !(await changedWhileThere(watch, left, line))) return decision.answer;
    } finally {
      watch.end();
    }
  }
  return outcomeOf(decision);
}

async function changedWhileThere(
  watch: Watch,
  waitMs: number,
  line: Line | undefined,
): Promise<boolean> {
  if (line?.destroyed === true) return false;
  const giveUp = () => {
    watch.wake(false);
  };
  line?.once('close', giveUp);
  try {
    return await watch.changed(waitMs);
  } finally {
    line?.off('close', giveUp);
  }
}

/** What a call would come to, and the row of the grid that decided whether the caller may, where it is one. */
interface Verdict {
  readonly outcome: Outcome;
  /** As `resource.action`. */
  readonly rule?: string | undefined;
}

/** What `perform` would answer at first: nothing is waited for and nothing committed. Draws from the `ids` of the ports. */
export async function dryRun<Id extends OperationId>(
  operationId: Id,
  request: RequestTo<Id>,
  caller: Caller | undefined,
  { notice: _untold, ...ports }: Ports,
): Promise<Verdict> {
  const operation = operations[operationId] as unknown as AnyOperation;
  const decide: Decide = (context) => admitted(operation, request, context);
  const what = { what: operationId, named: () => [] };
  const store = uncommitted(ports.store);
  // What falls due meanwhile is left to the cluster: settled here, it would stay due.
  const sweep: Sweep = { before: () => Promise.resolve() };
  const asGiven = given(operationId, decide, ports);
  const decision = await decideOnce(what, asGiven, caller, { ...ports, store, sweep });
  const refusing = isRefusal(decision) ? decision.rule : undefined;
  return { outcome: outcomeOf(decision), rule: refusing ?? onlyRuleOf(operation.admission) };
}

/** Refuses a success that is not known well enough, before anything of it is committed. */
function given(operationId: OperationId, decide: Decide, { withhold }: Ports): Decide {
  if (withhold === undefined) return decide;
  return async (context) => {
    const decision = await decide(context);
    if (isRefusal(decision)) return decision;
    return withhold(operationId, decision.answer.status) ?? decision;
  };
}

/** Lets the caller in as the operation declares, and decides with what that has loaded. */
async function admitted(
  { admission, load, decide }: AnyOperation,
  request: unknown,
  context: CallContext,
): Promise<AnyDecision | Refusal> {
  if (admission.by !== 'on') return decide(request, context, undefined);
  const loaded = await load(request, context);
  if (isRefusal(loaded)) return loaded;
  const { resource, action } = admission;
  const refused = await admit(resource, action as never, loaded as never, context as Context);
  return refused ?? decide(request, context, loaded);
}

/** What its own changes came to is seen at once, even when no time is left. */
function hasChanges({ changes = [] }: AnyDecision): boolean {
  return changes.length > 0;
}

/**
 * Something that the server does by itself, in the same steps as a call; `what` names it in errors. `isAlone`: all that
 * others decide rests on it.
 */
export async function act(
  what: string,
  decide: (context: OpenContext) => Promise<readonly Change[]>,
  ports: Ports,
  isAlone = false,
): Promise<void> {
  const answer = { status: 204, body: undefined } as const;
  const decision = async (context: OpenContext) => ({ answer, changes: await decide(context) });
  await decideOnce({ what, named: () => [], isAlone }, decision, undefined, ports);
}

function outcomeOf(decision: AnyDecision | Refusal): Outcome {
  if (isRefusal(decision)) return decision;
  const { answer, notices = [], hints = [] } = decision;
  return notices.length + hints.length === 0
    ? answer
    : { ...answer, hints: [...notices, ...hints] };
}

interface Deciding {
  readonly what: string;
  readonly named: Named;
  readonly isAlone?: boolean;
}

/**
 * One decision, in the steps that no operation may forget:
 * 1. what is due by now of what the call names happens first;
 * 2. what the call is about is looked up, the caller is let in, and the operation decides: state, body;
 * 3. what follows from its changes is decided with them: human records, triggers, sub-workflows;
 * 4. all changes are committed together, last; had somebody else changed a record meanwhile, all of it runs again;
 * 5. what the operation has to say goes into the log; of a refusal, what may help is looked for.
 */
async function decideOnce(
  { what, named, isAlone }: Deciding,
  decide: Decide,
  caller: Caller | undefined,
  ports: Ports,
): Promise<AnyDecision | Refusal> {
  const { store } = ports;
  const scripts = new RememberedScripts(ports.scripts);
  // It commits what it does, so it comes before the attempts.
  await ports.sweep.before(named, ports);
  const attempt = async () => {
    const now = ports.clock.now();
    const context = contextAt(now, ports, scripts.attempt(), caller);
    const decision = await decide(context);
    if (isRefusal(decision) || !hasChanges(decision)) return { result: decision, changes: [] };
    const all = await withConsequences(decision.changes ?? [], context, store);
    const done = () => {
      countForgotten(store, all, ports.notice);
    };
    return { result: decision, changes: all, done };
  };
  const result = await untilCommitted(what, store, attempt, isAlone);
  if (isRefusal(result)) return hinted(result, caller, store);
  if (!hasChanges(result)) return result;
  for (const message of result.notices ?? []) ports.notice?.(message);
  return result;
}

/** With what was probably meant, where something was named that is not there. */
async function hinted(refusal: Refusal, caller: Caller | undefined, read: Store): Promise<Refusal> {
  if (refusal.notFound === undefined || caller === undefined) return refusal;
  return withHints(refusal, await notFoundHints(refusal.notFound, { caller, read }));
}

/** Member by member: a copy by spread takes several times as long (docs/decisions/0031). */
function contextAt(
  now: number,
  ports: Ports,
  scripts: ScriptRunner,
  caller: Caller | undefined,
): CallContext {
  const { store, ids, judge, tokens, anyKeySubject, leavesOpen, bounds, staleMs, changes, starts } =
    ports;
  const turn = paced(changes);
  return {
    now,
    read: store,
    ids,
    judge,
    scripts,
    tokens,
    anyKeySubject,
    leavesOpen,
    bounds,
    staleMs,
    starts,
    turn,
    caller,
  };
}
