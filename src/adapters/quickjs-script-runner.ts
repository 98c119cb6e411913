import type { JsonObject } from '../domain/json.ts';
import type { ScriptOutcome, ScriptRunner } from '../domain/ports.ts';
import { BEGUN, type Work } from './script-work.ts';
import { WorkerThread, type Finish, type Listeners } from './worker-thread.ts';

const DEADLINE_MS = 2_000;
const LIMITS = { maxOldGenerationSizeMb: 128 };

/** A script that is only a value, such as the condition of a loop without end: no engine has to say what it comes to. */
const LITERAL = /^\s*(true|false|null|0|[1-9]\d{0,14})\s*;?\s*$/;

type Message = typeof BEGUN | ScriptOutcome;

/**
 * Runs user-written scripts and queries one after another in a thread of their own, which starts with the first of
 * them and is ended with one that does not give up. The rest of the server goes on meanwhile.
 */
export class QuickJsScriptRunner implements ScriptRunner {
  readonly #deadlineMs: number;
  readonly #thread = new WorkerThread('script-worker', import.meta.url, LIMITS);

  /**
   * What runs for `deadlineMs`, in real time, is taken out from outside; the budget of a script normally ends it first.
   */
  constructor({ deadlineMs = DEADLINE_MS }: { readonly deadlineMs?: number } = {}) {
    this.#deadlineMs = deadlineMs;
  }

  run(script: string, $: JsonObject): Promise<ScriptOutcome> {
    const [, literal] = LITERAL.exec(script) ?? [];
    if (literal !== undefined)
      return Promise.resolve({ ok: true, value: JSON.parse(literal) as unknown });
    return this.#perform({ language: 'javascript', text: script, input: JSON.stringify($) });
  }

  async problemWith(script: string): Promise<string | undefined> {
    const outcome = await this.#perform({ language: 'syntax', text: script, input: '{}' });
    return outcome.ok ? undefined : outcome.error;
  }

  jq(query: string, input: JsonObject): Promise<ScriptOutcome> {
    return this.#perform({ language: 'jq', text: query, input: JSON.stringify(input) });
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  #perform(work: Work): Promise<ScriptOutcome> {
    const what = work.language === 'jq' ? 'query' : 'script';
    return this.#thread.perform<Message, ScriptOutcome>(work, (finish) =>
      this.#listen(what, finish),
    );
  }

  #listen(what: string, finish: Finish<ScriptOutcome>): Listeners<Message> {
    let finished = false;
    let deadline: NodeJS.Timeout | undefined;
    const fail = (error: string) => {
      finish({ ok: false, error }, false);
    };
    // A message that came while this thread was busy is taken first: timers run before it.
    const stop = () => {
      setImmediate(() => {
        setImmediate(() => {
          if (!finished) fail(`the ${what} ran longer than ${String(this.#deadlineMs)} ms`);
        });
      });
    };
    return {
      onMessage: (message) => {
        if (message === BEGUN) deadline = setTimeout(stop, this.#deadlineMs);
        else finish(message, true);
      },
      onEnd: (error) => {
        fail(
          error
            ? `the ${what} broke its sandbox: ${error.message}`
            : `the ${what} ended its sandbox`,
        );
      },
      onFinish: () => {
        finished = true;
        clearTimeout(deadline);
      },
    };
  }
}
