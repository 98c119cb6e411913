import type { CleanUp } from './clean-up.ts';
import type { Target } from './target.ts';
import type { Answer, WireCall } from './wire.ts';

/** What all fixtures of a run are made with. */
export interface FixtureContext {
  /** Sets the names of this run apart from those of all others. */
  readonly run: string;
  readonly target: Target;
  readonly cleanUp: CleanUp;
  /** Calls as the administrator. */
  readonly asRoot: (call: WireCall) => Promise<Answer>;
}

/** A name that no other run has. */
export function namedIn({ run }: Pick<FixtureContext, 'run'>, name: string): string {
  return `${name}_${run}`;
}
