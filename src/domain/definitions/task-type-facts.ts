import type { JsonObject } from '../json.ts';
import type { Path } from '../path.ts';
import type { Violation } from '../refusals.ts';

/** What is wrong with a task of a definition that stands at that path. */
export type TaskCheck = (task: JsonObject, path: Path) => readonly Violation[];

/** What is known of a task type beside how its tasks begin and what they do to other executions. */
export interface TaskTypeFacts {
  /** Who carries its tasks out: the engine, a worker that polls for them, a person, or something outside of the server. */
  readonly runBy: 'engine' | 'worker' | 'person' | 'outside';
  /** Whether a report or a signal may end a task of it; if not, only the engine itself does. */
  readonly isReportable: boolean;
  /** False: the platform has the type, and this mock refuses definitions that use it. */
  readonly isBuilt: boolean;
  /**
   * What an open task waits for: other tasks of its execution, the execution that it has started, a signal, or
   * something from outside that reaches the server.
   */
  readonly waitsFor?: 'tasks' | 'execution' | 'signal' | 'event';
  /**
   * What stands inside: cases of which one is chosen, the body of a loop, the branches of the definition, or branches
   * that its input gives.
   */
  readonly holds?: 'cases' | 'loop' | 'branches' | 'givenBranches';
  /** Which of the tasks that it names it waits for: all, or the first that was scheduled. */
  readonly joins?: 'all' | 'first';
  /** What its tasks are called on the wire, by type and by definition, whatever their name is. */
  readonly shownAs?: string;
  /** Whether `cacheConfig` of a task has an effect. */
  readonly mayBeCached?: boolean;
  /** Its input names the task that it stands for. */
  readonly standsForAnother?: true;
  /** A call over HTTP, which the server may be allowed to make. */
  readonly callsOrigin?: true;
  /** Where a task of the definition names the language of its expression. */
  readonly evaluatorAt?: readonly string[];
  /** A parameter that a task cannot do without, or others instead of it; the first of them is named beside it. */
  readonly needs?: { readonly parameter: string; readonly instead?: readonly string[] };
  /** The member of the task that is a script which has to parse. */
  readonly scriptAt?: (task: JsonObject) => string | undefined;
  /** Which members a task of the definition cannot do without, and what must hold for them. */
  readonly check?: TaskCheck;
}
