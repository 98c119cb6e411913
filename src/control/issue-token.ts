import type { Caller } from '../domain/identity/caller.ts';
import { normalSubject } from '../domain/identity/people.ts';
import type { Tokens } from '../domain/ports.ts';
import { DAY_MS, LAST_MS } from '../domain/units.ts';

export interface IssuedToken {
  readonly token: string;
  /** Epoch ms on the cluster's clock. */
  readonly expiresAt: number;
}

/** A token that acts as the holder, whom that id names. `lifeMs` counts from `now`. */
export async function issueToken(
  { id, holder }: { readonly id: string; readonly holder: Caller },
  tokens: Tokens,
  now: number,
  lifeMs = DAY_MS,
): Promise<IssuedToken> {
  return {
    token: await tokens.issue({ subject: normalSubject(id), uuid: holder.uuid }, now, lifeMs),
    expiresAt: Math.trunc(Math.max(-LAST_MS, Math.min(now + lifeMs, LAST_MS))),
  };
}
