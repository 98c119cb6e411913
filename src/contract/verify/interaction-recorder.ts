import { setUpState } from '../states/set-up-state.ts';
import type { GivenState, StateValues } from '../states/provider-state.ts';
import { StateContext } from '../states/state-context.ts';
import type { StateTarget } from '../states/state-target.ts';
import { startStopwatch } from './stopwatch.ts';

/** What happened in one interaction while it was verified. */
export interface RecordedInteraction {
  /** The states that Pact requested, in order. */
  readonly requestedStates: GivenState[];
  /** Those that were set up. */
  readonly states: GivenState[];
  /** The names of the values that they returned. */
  readonly returned: string[];
  /** Why the request could not be sent as the pact means it. */
  readonly problems: string[];
  /** `POST /api/…`, once it was sent. */
  request?: string;
  answer?: RecordedAnswer;
  /** From its first state to its end. */
  durationMs?: number;
  /** Nothing more will happen in it. */
  isOver?: boolean;
}

export interface RecordedAnswer {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
}

/** Sets up the states of one interaction after the other, and records what happens in it. */
export class InteractionRecorder {
  readonly recorded: RecordedInteraction[] = [];
  readonly #target: StateTarget | undefined;
  readonly #onNext: (() => void) | undefined;
  #context: StateContext | undefined;
  /** Of the current interaction. */
  #stopwatch = startStopwatch();
  /** Tokens that the states of the current interaction have returned. */
  #returned = new Set<string>();

  /**
   * Without a target no state can be set up, nothing is reset, and every token is sent as it stands. `onNext` is called as
   * an interaction begins.
   */
  constructor(target: StateTarget | undefined, onNext?: () => void) {
    this.#target = target;
    this.#onNext = onNext;
  }

  /**
   * Pact asks for every state of an interaction, for an unnamed one where there is none, and sends the request then.
   * What goes wrong is kept, not thrown: Pact would try again, and again.
   */
  async setUp(state: GivenState): Promise<StateValues> {
    const current = await this.#current();
    if (state.name === '') return {};
    current.requestedStates.push(state);
    return this.#noteProblems(current, async () => {
      if (!this.#context) throw new Error('the target offers no /__admin to set up states with');
      const values = await setUpState(state, this.#context);
      current.states.push(state);
      current.returned.push(...Object.keys(values));
      for (const value of Object.values(values))
        if (typeof value === 'string' && value !== '') this.#returned.add(value);
      return values;
    });
  }

  /** Pact says so for each of its states. */
  end(): void {
    const last = this.recorded.at(-1);
    if (!last) return;
    last.isOver = true;
    last.durationMs = this.#stopwatch.elapsedMs();
  }

  /** The interaction whose request this is. */
  async requested(request: string): Promise<RecordedInteraction> {
    const current = await this.#current();
    current.request = request;
    return current;
  }

  /** What to send as X-Authorization in the place of what the pact says; undefined: nothing. */
  async tokenInPlaceOf(given: string): Promise<string | undefined> {
    if (!this.#context) return given;
    const token = await this.#context.callerToken();
    return token !== undefined && this.#returned.has(given) ? given : token;
  }

  async #current(): Promise<RecordedInteraction> {
    const last = this.recorded.at(-1);
    if (last && !last.isOver && last.request === undefined) return last;
    const next: RecordedInteraction = {
      requestedStates: [],
      states: [],
      returned: [],
      problems: [],
    };
    this.recorded.push(next);
    this.#stopwatch = startStopwatch();
    this.#onNext?.();
    this.#returned = new Set();
    this.#context = this.#target && new StateContext(this.#target);
    await this.#noteProblems(next, async () => {
      await this.#target?.reset();
      return {};
    });
    return next;
  }

  async #noteProblems(
    { problems }: RecordedInteraction,
    act: () => Promise<StateValues>,
  ): Promise<StateValues> {
    try {
      return await act();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return {};
    }
  }
}
