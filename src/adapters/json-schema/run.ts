import type { Finding, Judging } from '../../domain/ports.ts';
import { Meter, type Budget } from './budget.ts';
import { pathOf, TOP, type Place } from './place.ts';
import { BREAKS, FITS, OPEN, type Verdict } from './verdict.ts';

/** What one judgement has come to so far. */
export class Run {
  readonly meter: Meter;
  readonly #judging: Judging;
  readonly #maxFindings: number;
  readonly #findings: Finding[] = [];
  #found = 0;
  #silenced = 0;
  #negated = 0;

  constructor(judging: Judging, budget: Budget) {
    this.#judging = judging;
    this.#maxFindings = budget.maxFindings;
    this.meter = new Meter(budget);
  }

  get draft(): boolean {
    return this.#judging.draft;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** How many findings there are, with those beyond the limit. */
  get found(): number {
    return this.#found;
  }

  /** Takes back what was found since there were only `found`. */
  forgetSince(found: number): void {
    this.#found = found;
    if (this.#findings.length > found) this.#findings.length = found;
  }

  breaks(place: Place, message: string, invalidValue?: unknown): Verdict {
    if (this.#silenced > 0) return BREAKS;
    this.#found += 1;
    if (this.#findings.length < this.#maxFindings) {
      this.#findings.push({ path: pathOf(place), message, invalidValue });
    }
    return BREAKS;
  }

  /** What is found meanwhile is nobody's fault: it decides what else is asked. */
  silently<T>(judge: () => T): T {
    this.#silenced += 1;
    const outcome = judge();
    this.#silenced -= 1;
    return outcome;
  }

  /** In a draft, where members that are there may count against a value, nothing follows from them either. */
  asAlternative<T>(judge: () => T): T {
    if (!this.draft) return judge();
    this.#negated += 1;
    const outcome = judge();
    this.#negated -= 1;
    return outcome;
  }

  /** That a member which is asked for is there. */
  present(): Verdict {
    return this.#negated > 0 ? OPEN : FITS;
  }

  /** That a member which is asked for is not there. */
  missing(name: string, place: Place, message: string, value?: unknown): Verdict {
    if (this.draft || (place === TOP && this.#judging.given.includes(name))) return OPEN;
    return this.breaks({ within: place, key: name }, message, value);
  }

  /** That something is not there on which a constraint could lie. */
  absent(): Verdict {
    return this.draft ? OPEN : FITS;
  }
}
