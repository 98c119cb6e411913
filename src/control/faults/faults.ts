import { normalSubject } from '../../domain/identity/people.ts';
import type { OperationSpec } from '../../generated/operations.ts';
import { isRefusedWith, isSearch } from './applicable.ts';
import { Delays } from './delays.ts';
import type { Fault, FaultThen, NewFault } from './fault.ts';
import type { FaultProgress, KeptFaults } from './kept-faults.ts';
import { seededChance } from './seeded-chance.ts';

/** A call of the API that may go wrong. */
export interface FaultyCall {
  readonly method: string;
  readonly path: string;
  /** Undefined: the path or the method is nobody's. */
  readonly spec: OperationSpec | undefined;
  /** The caller's id; undefined: nobody, or nobody that is known. */
  readonly caller: string | undefined;
}

/** What goes wrong with one call: of a delay between two numbers, the one that was drawn. */
export type Effect =
  Exclude<FaultThen, { readonly delayMs: unknown }> | { readonly delayMs: number };

interface Hit {
  /** Of the fault. */
  readonly id: string;
  readonly effect: Effect;
}

/** Each call is held against all of them. */
const MOST_FAULTS = 1_000;

/** Why no more can be added. */
export const TOO_MANY_FAULTS = `there are ${String(MOST_FAULTS)} faults, the most that there can be: take some away first`;

/** What goes wrong with calls of the API, in the order in which it was added. */
export class Faults {
  /** The calls that wait. */
  readonly delays = new Delays();
  #added: readonly AddedFault[] = [];
  /** Ids are not used again, so that the journal names one fault by each. */
  #count = 0;
  readonly #onChange: () => void;

  /** `onChange` is told of what comes and goes, and of each call that a fault has counted. */
  constructor(onChange: () => void = () => undefined) {
    this.#onChange = onChange;
  }

  /** Undefined: there never was one. */
  get kept(): KeptFaults | undefined {
    const added = this.#added.map((one) => one.kept());
    return this.#count === 0 ? undefined : { count: this.#count, added };
  }

  /** Goes on from those of an earlier process. */
  goOnFrom({ count, added }: KeptFaults): void {
    this.#count = count;
    this.#added = added.map(
      ({ id, letThrough, matched, drawn, ...fault }) =>
        new AddedFault(id, fault, { letThrough, matched, drawn }),
    );
  }

  get areNone(): boolean {
    return this.#added.length === 0;
  }

  get areFull(): boolean {
    return this.#added.length >= MOST_FAULTS;
  }

  /** Only where there is room for it. */
  add(fault: NewFault): AddedFault {
    this.#count += 1;
    const added = new AddedFault(`f${String(this.#count)}`, fault);
    this.#added = [...this.#added, added];
    this.#onChange();
    return added;
  }

  list(): readonly Fault[] {
    return this.#added.map((one) => one.shown());
  }

  /** Whether there was such a one. */
  remove(id: string): boolean {
    const left = this.#added.filter((one) => one.id !== id);
    const wasThere = left.length < this.#added.length;
    this.#added = left;
    if (wasThere) this.#onChange();
    return wasThere;
  }

  clear(): void {
    if (this.areNone) return;
    this.#added = [];
    this.#onChange();
  }

  /** The first fault that hits the call; one that lets it through, or is used up, leaves it to those after it. */
  hit(call: FaultyCall): Hit | undefined {
    for (const fault of this.#added) {
      const effect = fault.hit(call, this.#onChange);
      if (effect !== undefined) return { id: fault.id, effect };
    }
    return undefined;
  }
}

const USUAL_SEED = 1;

const BEGIN: FaultProgress = { letThrough: 0, matched: 0, drawn: 0 };

/** A fault, and how far it has come. */
class AddedFault {
  readonly id: string;
  readonly #fault: NewFault;
  readonly #chance: () => number;
  #letThrough: number;
  #matched: number;
  #drawn = 0;

  constructor(id: string, fault: NewFault, { letThrough, matched, drawn } = BEGIN) {
    this.id = id;
    this.#fault = fault;
    this.#letThrough = letThrough;
    this.#matched = matched;
    const chance = seededChance(fault.seed ?? USUAL_SEED);
    this.#chance = () => {
      this.#drawn += 1;
      return chance();
    };
    while (this.#drawn < drawn) this.#chance();
  }

  shown(): Fault {
    return { id: this.id, matched: this.#matched, ...this.#fault };
  }

  kept() {
    return { ...this.shown(), letThrough: this.#letThrough, drawn: this.#drawn };
  }

  /** How many calls it has hit. */
  get matched(): number {
    return this.#matched;
  }

  /** What it does to the call; undefined: nothing. `onCounted`: it has come further by the call. */
  hit(call: FaultyCall, onCounted: () => void): Effect | undefined {
    const { times = Infinity, after = 0, probability = 1, then } = this.#fault;
    if (this.#matched >= times || !matches(this.#fault, call)) return undefined;
    onCounted();
    if (this.#letThrough < after) {
      this.#letThrough += 1;
      return undefined;
    }
    if (probability < 1 && this.#chance() >= probability) return undefined;
    this.#matched += 1;
    return 'delayMs' in then ? { delayMs: this.#delay(then.delayMs) } : then;
  }

  #delay(delayMs: number | readonly [number, number]): number {
    if (typeof delayMs === 'number') return delayMs;
    const [least, most] = delayMs;
    return least + Math.floor(this.#chance() * (most - least + 1));
  }
}

/** Whether the fault is meant for the call, and the call can go wrong like this. */
function matches({ match, then }: NewFault, { method, path, spec, caller }: FaultyCall): boolean {
  if (match.operation !== undefined && match.operation !== spec?.operationId) return false;
  if (match.method !== undefined && match.method !== method) return false;
  if (match.path !== undefined && !path.startsWith(match.path)) return false;
  if (match.caller !== undefined && normalSubject(match.caller) !== caller) return false;
  if ('refuse' in then) return isRefusedWith(spec, then.refuse);
  return !('staleMs' in then) || isSearch(spec);
}
