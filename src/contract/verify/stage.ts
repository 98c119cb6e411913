import { playState } from '../states/play-state.ts';
import type { GivenState, StateValues } from '../states/provider-state.ts';
import { Scene } from '../states/scene.ts';
import type { StateTarget } from '../states/state-target.ts';

/** What was seen of one interaction while it was verified. */
export interface Played {
  /** The states that were asked for, in order. */
  readonly asked: GivenState[];
  /** Those that were set up. */
  readonly states: GivenState[];
  /** The names of the values that they returned. */
  readonly returned: string[];
  /** Why the request could not be sent as the pact means it. */
  readonly problems: string[];
  /** `POST /api/…`, once it was sent. */
  request?: string;
  answer?: PlayedAnswer;
  /** Nothing more will happen in it. */
  isOver?: boolean;
}

export interface PlayedAnswer {
  readonly status: number;
  /** The beginning of the body. */
  readonly body: string;
}

/** Sets the stage for one interaction after the other, and keeps the account of what happened on it. */
export class Stage {
  readonly played: Played[] = [];
  readonly #target: StateTarget | undefined;
  #scene: Scene | undefined;
  /** Tokens that the states of the current interaction have returned. */
  #returned = new Set<string>();

  /** Without a target no state can be set up, nothing is reset, and every token is sent as it stands. */
  constructor(target: StateTarget | undefined) {
    this.#target = target;
  }

  /**
   * Pact asks for every state of an interaction, for an unnamed one where there is none, and sends the request then.
   * What goes wrong is kept, not thrown: Pact would try again, and again.
   */
  async setUp(state: GivenState): Promise<StateValues> {
    const current = await this.#current();
    if (state.name === '') return {};
    current.asked.push(state);
    return this.#noteProblems(current, async () => {
      if (!this.#scene) throw new Error('the target offers no /__admin to set up states with');
      const values = await playState(state, this.#scene);
      current.states.push(state);
      current.returned.push(...Object.keys(values));
      for (const value of Object.values(values))
        if (typeof value === 'string' && value !== '') this.#returned.add(value);
      return values;
    });
  }

  /** Pact says so for each of its states. */
  end(): void {
    const last = this.played.at(-1);
    if (last) last.isOver = true;
  }

  /** The interaction whose request this is. */
  async requested(request: string): Promise<Played> {
    const current = await this.#current();
    current.request = request;
    return current;
  }

  /** What to send as X-Authorization in the place of what the pact says; undefined: nothing. */
  async tokenInPlaceOf(given: string): Promise<string | undefined> {
    if (!this.#scene) return given;
    const token = await this.#scene.callerToken();
    return token !== undefined && this.#returned.has(given) ? given : token;
  }

  async #current(): Promise<Played> {
    const last = this.played.at(-1);
    if (last && !last.isOver && last.request === undefined) return last;
    const next: Played = { asked: [], states: [], returned: [], problems: [] };
    this.played.push(next);
    this.#returned = new Set();
    this.#scene = this.#target && new Scene(this.#target);
    await this.#noteProblems(next, async () => {
      await this.#target?.reset();
      return {};
    });
    return next;
  }

  async #noteProblems({ problems }: Played, act: () => Promise<StateValues>): Promise<StateValues> {
    try {
      return await act();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return {};
    }
  }
}
