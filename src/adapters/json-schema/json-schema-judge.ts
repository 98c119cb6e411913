import type { JsonObject } from '../../domain/json.ts';
import type { Judgement, Judging, SchemaJudge } from '../../domain/ports.ts';
import { NeedsThread, TooCostly, type Budget } from './budget.ts';
import { compiled, findingsOf, problemOf } from './judge.ts';
import { JudgeThread } from './judge-thread.ts';
import { tooManySteps, type JudgeLimits, type JudgeOutcome, type JudgeWork } from './judge-work.ts';
import type { SchemaNode } from './schema-node.ts';

export interface JudgeOptions {
  /** Steps that one judgement may take, each of some 100 ns. */
  readonly maxSteps?: number;
  /** Real time for all patterns of a judgement that only a deadline can bound. */
  readonly maxMs?: number;
  /** Findings that are listed; the others are counted. */
  readonly maxFindings?: number;
}

/** As many steps as nobody notices: what takes more is judged in a thread of its own. */
const STEPS_AT_ONCE = 50_000;

/**
 * Judges by JSON Schema, in the dialect that a schema names, in bounded time (decision 0007): steps are counted, and
 * what only a deadline can bound runs in a thread. Schemas never see each other.
 */
export class JsonSchemaJudge implements SchemaJudge {
  readonly #limits: JudgeLimits;
  readonly #atOnce: Budget;
  readonly #thread = new JudgeThread();
  readonly #nodes = new WeakMap<JsonObject, SchemaNode>();

  constructor({ maxSteps = 1_000_000, maxMs = 250, maxFindings = 100 }: JudgeOptions = {}) {
    this.#limits = { maxSteps, maxMs, maxFindings };
    this.#atOnce = {
      maxSteps: Math.min(maxSteps, STEPS_AT_ONCE),
      maxFindings,
      onSpent: () =>
        maxSteps <= STEPS_AT_ONCE ? new TooCostly(tooManySteps(maxSteps)) : new NeedsThread(),
      unbounded: () => {
        throw new NeedsThread();
      },
    };
  }

  async problemWith(schema: JsonObject): Promise<string | undefined> {
    try {
      return problemOf(schema, this.#atOnce);
    } catch (error) {
      const outcome = await this.#instead<string | undefined>(error, schema, undefined);
      return 'done' in outcome ? outcome.done : outcome.tooCostly;
    }
  }

  judge(schema: JsonObject, value: unknown, judging: Judging): Promise<Judgement> {
    try {
      return Promise.resolve(findingsOf(this.#nodeOf(schema), value, judging, this.#atOnce));
    } catch (error) {
      return this.#judgeInstead(error, schema, { value, judging });
    }
  }

  async #judgeInstead(
    error: unknown,
    schema: JsonObject,
    answer: JudgeWork['answer'],
  ): Promise<Judgement> {
    const outcome = await this.#instead<Judgement>(error, schema, answer);
    if ('done' in outcome) return outcome.done;
    return { findings: [{ path: [], message: outcome.tooCostly }], count: 1 };
  }

  /** What comes of work that takes too many steps to be done at once. */
  async #instead<T>(
    error: unknown,
    schema: JsonObject,
    answer: JudgeWork['answer'],
  ): Promise<JudgeOutcome<T>> {
    if (error instanceof TooCostly) return { tooCostly: error.message };
    // The stack of the thread is larger.
    if (!(error instanceof NeedsThread || error instanceof RangeError)) throw error;
    return this.#thread.perform<T>({ schema, answer, limits: this.#limits });
  }

  #nodeOf(schema: JsonObject): SchemaNode {
    const known = this.#nodes.get(schema);
    if (known) return known;
    const node = compiled(schema, this.#atOnce);
    this.#nodes.set(schema, node);
    return node;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
