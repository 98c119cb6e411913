/** When what is due happens: see docs/decisions/0011. Nobody waits for others' work. */
import type { Clock, Due } from '../domain/ports.ts';
import { keys } from '../domain/index-keys.ts';
import { paced } from './paced.ts';
import { dueOf, firstToSettle, settle, settleRecord, type SettlePorts } from './settle.ts';

interface SweepPorts extends SettlePorts {
  readonly clock: Clock;
}

/** What a call names: asked for only where something is due. */
export type Named = () => readonly string[];

export interface Sweep {
  /** What has to have happened before a call that names these: ids, references and whatever else it says. */
  before(named: Named, ports: SweepPorts): Promise<void>;
}

/** Of a clock that stands still until it is moved: what is due happens while it moves, or at once. */
export class ManualSweep implements Sweep {
  #last: Promise<unknown> = Promise.resolve();
  #isMoving = false;

  /** One move after another. */
  move<T>(work: () => Promise<T>): Promise<T> {
    const moved = this.#last.then(async () => {
      this.#isMoving = true;
      try {
        return await work();
      } finally {
        this.#isMoving = false;
      }
    });
    this.#last = moved.catch(() => undefined);
    return moved;
  }

  /** What a call has made due at once happens before the next one, unless the clock moves over it anyway. */
  async before(_named: Named, ports: SweepPorts): Promise<void> {
    const now = ports.clock.now();
    if (this.#isMoving || (await firstToSettle(now, ports)) === undefined) return;
    // Another state may be put in place meanwhile, of an earlier time.
    await this.move(() => settle(now, ports, (at) => at <= ports.clock.now()));
  }
}

/** Records that are settled at the same time, as their scripts take their time. */
const MOST_AT_ONCE = 16;

/** Of the system's clock: a ticker does what is due, and a call what is due of that which it names. */
export class SystemSweep implements Sweep {
  /** What is being settled, by kind and id. */
  readonly #busy = new Map<string, Promise<void>>();
  readonly #onError: (error: unknown) => void;
  #isTicking = false;
  #isStopped = false;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Makes happen what is due, in slices; a script that one record waits for holds up no other. */
  async tick(ports: SweepPorts): Promise<void> {
    if (this.#isTicking || this.#isStopped) return;
    this.#isTicking = true;
    try {
      await this.#whileDue(ports);
    } finally {
      this.#isTicking = false;
    }
  }

  async #whileDue(ports: SweepPorts): Promise<void> {
    const { clock, changes } = ports;
    const turn = paced(changes);
    const failures: unknown[] = [];
    while (failures.length === 0 && !this.#isStopped) {
      const due = await firstToSettle(clock.now(), ports, ({ kind, id }) =>
        this.#busy.has(keyOf(kind, id)),
      );
      if (due === undefined) return;
      const settled = this.#settle(due, ports).catch((error: unknown) => {
        // What failed is due as before, and tried again with the next tick.
        failures.push(error);
        this.#onError(error);
      });
      await Promise.race([settled, changes.turn()]);
      if (this.#busy.size >= MOST_AT_ONCE) await Promise.race(this.#busy.values());
      await turn();
    }
  }

  async before(named: Named, ports: SweepPorts): Promise<void> {
    const now = ports.clock.now();
    if ((await firstToSettle(now, ports)) === undefined) return;
    const turn = paced(ports.changes);
    for (;;) {
      const due = await firstDueOf(named(), now, ports);
      if (due === undefined) return;
      const busy = this.#busy.get(keyOf(due.kind, due.stored.id));
      await (busy ?? this.#settle(due, ports));
      await turn();
    }
  }

  #settle(due: Due, ports: SweepPorts): Promise<void> {
    const key = keyOf(due.kind, due.stored.id);
    const settled = settleRecord(due, ports.clock.now(), ports).finally(() => {
      this.#busy.delete(key);
    });
    this.#busy.set(
      key,
      settled.catch(() => undefined),
    );
    return settled;
  }
}

function keyOf(kind: Due['kind'], id: string): string {
  return `${kind} ${id}`;
}

/** What is due first of the executions and Human tasks of these ids, of all that belongs to them, and of actors on them. */
async function firstDueOf(
  named: readonly string[],
  now: number,
  { store, acting }: SweepPorts,
): Promise<Due | undefined> {
  const found: Due[] = [];
  const add = (due: Due | undefined) => {
    if (due) found.push(due);
  };
  for (const id of await executionsOf(named, store)) {
    add(await dueOf('execution', id, now, store));
    for (const task of await store.find('humanTask', [[keys.workflow(id)]]))
      add(await dueOf('humanTask', task.id, now, store));
    if (acting === undefined) continue;
    for (const one of await store.find('occurrence', [[keys.workflow(id)]]))
      add(await dueOf('occurrence', one.id, now, store));
  }
  return found.sort((one, other) => one.at - other.at)[0];
}

async function executionsOf(
  named: readonly string[],
  store: SweepPorts['store'],
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const name of named) {
    if (await store.read('execution', name)) ids.add(name);
    const task = await store.read('humanTask', name);
    if (task) ids.add(task.value.workflowId);
  }
  return ids;
}
