import type { Clock } from '../domain/ports.ts';
import type { ManualClock, SystemClock } from './cluster-parts.ts';
import type { SeedFindings } from './seeds/seed-error.ts';
import type { SeedSource } from './seeds/seed-file.ts';

/** The time while seeds are loaded: the cluster's own moves only once they are. */
export class SeedTime {
  readonly #clock: SystemClock | ManualClock;
  readonly #isStart: boolean;
  #given: number | undefined;
  #fixed: number;

  /** At a start that was told no time, the first that a seed names is also that of the seeds before it. */
  constructor(clock: SystemClock | ManualClock, sources: readonly SeedSource[], isStart: boolean) {
    this.#clock = clock;
    this.#isStart = isStart;
    const [first] = isStart ? sources.map(timeOf).filter((time) => time !== undefined) : [];
    this.#fixed = Number.isNaN(first ?? NaN) ? clock.now() : (first ?? 0);
  }

  /** Goes on to the time that the seed names, and gives that time; notes where that cannot be. */
  clockFrom(source: SeedSource, findings: SeedFindings): Clock {
    this.#moveTo(source, findings);
    const fixed = this.#fixed;
    return this.#clock.mode === 'system' ? this.#clock : { now: () => fixed };
  }

  #moveTo({ seed, at }: SeedSource, findings: SeedFindings): void {
    const { now } = seed;
    const time = timeOf({ seed });
    if (time === undefined) return;
    const find = (message: string) => {
      findings.add(() => `${at(['now'])}: "now" ${message}`);
    };
    if (Number.isNaN(time)) find(`is no date: ${String(now)}`);
    else if (this.#clock.mode === 'system') find('needs a manual clock (--clock manual)');
    else if (time < this.#fixed)
      find(`is before ${new Date(this.#fixed).toISOString()}, which the cluster's time is already`);
    else this.#given = this.#fixed = time;
  }

  /** Sets the cluster's clock to the last time that was given. */
  set(): void {
    const clock = this.#clock;
    if (clock.mode === 'system' || this.#given === undefined) return;
    // Somebody may have moved it meanwhile; only a start may set it back.
    if (this.#isStart || this.#given > clock.now()) clock.set(this.#given);
  }
}

function timeOf({ seed }: Pick<SeedSource, 'seed'>): number | undefined {
  return seed.now === undefined ? undefined : new Date(seed.now).getTime();
}
