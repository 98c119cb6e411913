import { fieldOfKey, withinField } from '../domain/index-keys.ts';
import type {
  Due,
  IsPassedOver,
  KeyedValue,
  Kind,
  Page,
  Part,
  Reader,
  Stored,
} from '../domain/ports.ts';

/** What a watch has read, in one text: a record by its id, those with a key, or all of a kind. */
type Topic = string;

/** Told of each change. */
interface Observer {
  changed(kind: Kind, id: string, value: unknown): void;
  replaced(): void;
}

/** Wakes those who wait for what they have read to change; waiting is bounded by real time and ends with the cluster. */
export class CommitSignal {
  readonly #watching = new Map<Topic, Set<Watch>>();
  readonly #watches = new Set<Watch>();
  readonly #listeners: (() => void)[] = [];
  readonly #observers: Observer[] = [];
  #closed = false;

  /** A record has changed. `before` undefined: it is new; `after` undefined: it is gone. */
  touched(
    kind: Kind,
    id: string,
    before: KeyedValue | undefined,
    after: KeyedValue | undefined,
  ): void {
    for (const observer of this.#observers) observer.changed(kind, id, after?.value);
    if (this.#watching.size === 0) return;
    this.#wake(kind);
    this.#wake(`${kind} ${id}`);
    for (const key of before?.keys ?? []) this.#wake(`${kind} ${key}`);
    if (after && after.keys !== before?.keys)
      for (const key of after.keys) this.#wake(`${kind} ${key}`);
  }

  /** A commit is done. */
  committed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Everything has changed. */
  announce(): void {
    for (const observer of this.#observers) observer.replaced();
    for (const watch of this.#watches) watch.wake(true);
    this.committed();
  }

  observe(observer: Observer): void {
    this.#observers.push(observer);
  }

  subscribe(listener: () => void): void {
    this.#listeners.push(listener);
  }

  close(): void {
    this.#closed = true;
    for (const watch of this.#watches) watch.wake(false);
  }

  elapsed(): number {
    return performance.now();
  }

  /** Input and output, timers and other calls come before what follows. */
  turn(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }

  /** Reads, and notices from then on what becomes of it, until it is ended. */
  watch(reader: Reader): Watch {
    const watch: Watch = new Watch(reader, {
      begin: (topic) => {
        const known = this.#watching.get(topic);
        if (known) known.add(watch);
        else this.#watching.set(topic, new Set([watch]));
      },
      end: (topics) => {
        this.#watches.delete(watch);
        for (const topic of topics) this.#leave(topic, watch);
      },
    });
    this.#watches.add(watch);
    if (this.#closed) watch.wake(false);
    return watch;
  }

  #leave(topic: Topic, watch: Watch): void {
    const others = this.#watching.get(topic);
    others?.delete(watch);
    if (others?.size === 0) this.#watching.delete(topic);
  }

  #wake(topic: Topic): void {
    for (const watch of this.#watching.get(topic) ?? []) watch.wake(true);
  }
}

interface Register {
  readonly begin: (topic: Topic) => void;
  readonly end: (topics: Iterable<Topic>) => void;
}

class Watch implements Reader {
  readonly #reader: Reader;
  readonly #register: Register;
  readonly #topics = new Set<Topic>();
  #woken: boolean | undefined;
  #onWake: ((changed: boolean) => void) | undefined;

  constructor(reader: Reader, register: Register) {
    this.#reader = reader;
    this.#register = register;
  }

  read<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined> {
    this.#note(`${kind} ${id}`);
    return this.#reader.read(kind, id);
  }

  find<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    limit?: number,
  ): Promise<readonly Stored<K>[]> {
    this.#noteKeys(kind, keys);
    return this.#reader.find(kind, keys, limit);
  }

  page<K extends Kind>(
    kind: K,
    keys: readonly (readonly string[])[],
    part: Part,
  ): Promise<Page<K>> {
    this.#noteKeys(kind, keys);
    return this.#reader.page(kind, keys, part);
  }

  firstDue(now: number, isPassedOver?: IsPassedOver): Promise<Due | undefined> {
    return this.#reader.firstDue(now, isPassedOver);
  }

  /** Resolves once something that was read is another; false: the time is over before, or nothing will change. */
  changed(waitMs: number): Promise<boolean> {
    if (this.#woken !== undefined) return Promise.resolve(this.#woken);
    return new Promise((resolve) => {
      const deadline = setTimeout(() => {
        this.wake(false);
      }, waitMs);
      this.#onWake = (changed) => {
        clearTimeout(deadline);
        resolve(changed);
      };
    });
  }

  wake(changed: boolean): void {
    if (this.#woken !== undefined) return;
    this.#woken = changed;
    this.#onWake?.(changed);
  }

  end(): void {
    this.#register.end(this.#topics);
  }

  /** Whatever becomes a result, or none, has or had one of the keys of each list: the first is enough. */
  #noteKeys(kind: Kind, [first]: readonly (readonly string[])[]): void {
    // Keys of `within` are not told of by the store.
    if (first === undefined || first.some(isWithin)) this.#note(kind);
    else for (const key of first) this.#note(`${kind} ${key}`);
  }

  #note(topic: Topic): void {
    if (this.#topics.has(topic)) return;
    this.#topics.add(topic);
    this.#register.begin(topic);
  }
}

function isWithin(key: string): boolean {
  return withinField(fieldOfKey(key)) !== undefined;
}
