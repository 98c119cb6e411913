/**
 * What it comes to when an actor is due: its calls are made one after another through the API, as whom it acts, and what
 * they change is committed as one, with the note that it has acted.
 */
import {
  ACTORS,
  listsOf,
  nextOf,
  type ListedActor,
  type ListedPerson,
  type ListedWorker,
} from '../../domain/actors/actors.ts';
import {
  noProgress,
  type ActorProgress,
  type ActorRefusal,
  type Occurrence,
} from '../../domain/actors/occurrence.ts';
import { fits } from '../../domain/actors/plan.ts';
import type { UnaskedStarts } from '../../domain/bounds.ts';
import { isQueued, type Task } from '../../domain/executions/task.ts';
import { isOpen } from '../../domain/human-tasks/human-task.ts';
import { isClaimant } from '../../domain/human-tasks/relations.ts';
import { findCaller, type Caller } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { keys } from '../../domain/index-keys.ts';
import { put, remove, replace, type Change, type Reader, type Stored } from '../../domain/ports.ts';
import { SECOND_MS } from '../../domain/units.ts';
import type { Ports } from '../../operations/ports.ts';
import type { Acting } from '../../operations/settle.ts';
import type { ApiCall } from './api-call.ts';
import type { CallToApi } from '../journal/entry.ts';
import { ADMINISTRATING_APPLICATION } from '../seeds/default-cluster.ts';
import type { CallAs, MadeCall } from './call-as.ts';
import { callsOfPerson, pollFor, reportOf } from './calls-of-act.ts';
import { UnitStore } from './unit-store.ts';

/** What an actor has done, for the journal and the log. */
export interface Acted {
  readonly calls: readonly CallToApi[];
  /** Why it went no further. */
  readonly notice?: string;
}

/** `told` is told of each act, once it is committed. */
export function actingOn(ports: Ports, callAs: CallAs, told: (acted: Acted) => void): Acting {
  return async (due, starts) => {
    const { store } = ports;
    const turn = await firstTurn(due.stored, due.at, store);
    if (turn === undefined) return { changes: [remove('occurrence', due.stored)] };
    const { changes, acted } = await new Act(turn, due.at, { ports, callAs, starts }).done();
    const done = () => {
      if (acted) told(acted);
    };
    return { changes, done };
  };
}

/** What an actor has to do now. */
interface Turn {
  readonly listed: ListedActor;
  readonly stored: Stored<'occurrence'>;
}

/** Of all that is due at this time the first in the order of the seed; undefined: its actor is gone. */
async function firstTurn(
  due: Stored<'occurrence'>,
  at: number,
  store: Reader,
): Promise<Turn | undefined> {
  const actors = (await store.read('actors', ACTORS))?.value ?? {};
  for (const listed of listsOf(actors).all) {
    const [stored] = await store.find('occurrence', [[keys.actsAt(listed.ref, at)]], 1);
    if (stored) return { listed, stored };
    if (listed.ref === due.value.actor) return { listed, stored: due };
  }
  return undefined;
}

interface Tools {
  readonly ports: Ports;
  readonly callAs: CallAs;
  readonly starts: UnaskedStarts;
}

interface Done {
  readonly changes: readonly Change[];
  readonly acted?: Acted;
}

class Act {
  readonly #turn: Turn;
  readonly #occurrence: Occurrence;
  readonly #at: number;
  readonly #tools: Tools;
  #unit: UnitStore;
  #calls: MadeCall[] = [];

  constructor(turn: Turn, at: number, tools: Tools) {
    this.#turn = turn;
    this.#occurrence = turn.stored.value;
    this.#at = at;
    this.#tools = tools;
    this.#unit = new UnitStore(tools.ports.store);
  }

  async done(): Promise<Done> {
    const { listed, stored } = this.#turn;
    const task = await this.#openTask();
    if (task === undefined) return { changes: [remove('occurrence', stored)] };
    const subject = subjectOf(listed);
    const caller = await findCaller(subject, this.#unit);
    if (caller === undefined) return this.#ended(this.#nobody(subject));
    return listed.kind === 'worker'
      ? this.#work(listed, task, caller)
      : this.#ended(await this.#callAll(await this.#callsOf(listed, caller), caller));
  }

  /** The task, while there is something to do about it for the actor, who may have come in the place of another. */
  async #openTask(): Promise<Task | undefined> {
    const { taskId, workflowId } = this.#occurrence;
    const execution = await this.#unit.read('execution', workflowId);
    const task = execution?.value.tasks.byId(taskId);
    if (task === undefined) return undefined;
    const { kind, actor } = this.#turn.listed;
    if (kind === 'worker')
      return isQueued(task) && task.taskType === actor.taskType ? task : undefined;
    const record = (await this.#unit.read('humanTask', taskId))?.value;
    const isTheirs = record && isOpen(record) && (await fits(record, actor.on, this.#unit));
    return isTheirs ? task : undefined;
  }

  /** Nobody claims what they have claimed. */
  async #callsOf({ ref, actor }: ListedPerson, caller: Caller): Promise<readonly ApiCall[]> {
    const { acted } = await progressOf(ref, this.#unit);
    const record = await this.#unit.read('humanTask', this.#occurrence.taskId);
    const act = nextOf(actor.then, acted);
    const hasClaimed = record !== undefined && isClaimant(caller, record.value);
    return callsOfPerson(hasClaimed ? { ...act, claim: false } : act, this.#occurrence);
  }

  /** Polls its queue. Where another task comes first, that one is left, and the task reported on as it stands. */
  async #work({ ref, actor }: ListedWorker, task: Task, caller: Caller): Promise<Done> {
    const refused = await this.#callAll([pollFor(task)], caller);
    if (refused !== undefined) return this.#ended(refused);
    const handedOut = this.#handedOut();
    if (handedOut === undefined) return this.#later(task);
    if (handedOut !== task.taskId) this.#forgetCalls();
    const { acted } = await progressOf(ref, this.#unit);
    const report = reportOf(nextOf(actor.then ?? {}, acted), this.#occurrence);
    return this.#ended(await this.#callAll([report], caller));
  }

  #handedOut(): string | undefined {
    const body = this.#calls.at(-1)?.body ?? '';
    return body === '' ? undefined : (JSON.parse(body) as { readonly taskId: string }).taskId;
  }

  /** The limits of the task's name let nobody have it now. */
  #later({ workflowTask }: Task): Done {
    const seconds = Math.max(1, workflowTask.taskDefinition?.rateLimitFrequencyInSeconds ?? 0);
    const at = this.#at + seconds * SECOND_MS;
    return { changes: [replace('occurrence', this.#turn.stored, { ...this.#occurrence, at })] };
  }

  #forgetCalls(): void {
    this.#unit = new UnitStore(this.#tools.ports.store);
    this.#calls = [];
  }

  /** Makes the calls up to the first that is refused. */
  async #callAll(calls: readonly ApiCall[], caller: Caller): Promise<ActorRefusal | undefined> {
    const { callAs, ports, starts } = this.#tools;
    const own: Ports = {
      ...ports,
      store: this.#unit,
      clock: { now: () => this.#at },
      sweep: { before: () => Promise.resolve() },
      acting: undefined,
      starts,
    };
    for (const call of calls) {
      const made = await callAs(call, caller, own);
      this.#calls.push(made);
      if (made.status >= 400) return refusalIn(made, call, this.#occurrence);
    }
    return undefined;
  }

  async #ended(refusal: ActorRefusal | undefined): Promise<Done> {
    const { ref } = this.#turn.listed;
    this.#unit.add([await this.#progress(ref, refusal)]);
    const left = await this.#unit.read('occurrence', this.#turn.stored.id);
    const isRefused = refusal === undefined ? {} : ({ isRefused: true } as const);
    if (left)
      this.#unit.add([replace('occurrence', left, { ...left.value, at: undefined, ...isRefused })]);
    const notice = refusal && noticeOf(this.#turn.listed, refusal);
    const calls = this.#calls.map(({ noted }) => noted);
    const acted = { calls, ...(notice !== undefined && { notice }) };
    return { changes: this.#unit.all, acted };
  }

  async #progress(ref: string, refusal: ActorRefusal | undefined): Promise<Change> {
    const before = await this.#unit.read('actorProgress', ref);
    const { acted, refused, lastRefusal } = before?.value ?? noProgress;
    const last = refusal ?? lastRefusal;
    return put('actorProgress', ref, before, {
      acted: acted + 1,
      refused: refused + (refusal === undefined ? 0 : 1),
      ...(last !== undefined && { lastRefusal: last }),
    });
  }

  #nobody(subject: string): ActorRefusal {
    const message = `no user or application has the id ${subject} any more`;
    return { taskId: this.#occurrence.taskId, message };
  }
}

async function progressOf(ref: string, read: Reader): Promise<ActorProgress> {
  return (await read.read('actorProgress', ref))?.value ?? noProgress;
}

function subjectOf({ kind, actor }: ListedActor): string {
  if (kind === 'person') return normalSubject(actor.user);
  return actor.as === undefined ? ADMINISTRATING_APPLICATION : normalSubject(actor.as);
}

function refusalIn(
  { status, body }: MadeCall,
  { spec }: ApiCall,
  { taskId }: Occurrence,
): ActorRefusal {
  const { message } = JSON.parse(body) as { readonly message: string };
  return { taskId, operation: spec.operationId, status, message };
}

function noticeOf(listed: ListedActor, { taskId, operation, status, message }: ActorRefusal) {
  const who = `actors.${listed.ref} (${subjectOf(listed)})`;
  const what = operation === undefined ? '' : ` ${operation}: ${String(status)}`;
  return `${who} could not act on the task ${taskId}:${what} ${message}`;
}
