import { isManual } from './clock.ts';
import { eventually } from './eventually.ts';
import { expectStatus } from './expectations.ts';
import type { ConformanceOptions } from './options.ts';
import type { CallerName, Session } from './session.ts';
import type { Target } from './target.ts';
import type { Answer } from './wire.ts';

export interface Tokens {
  /** A request for a token: with the key of the run, or another. */
  readonly request: (changes?: object) => Promise<Answer>;
  /** A token that the target itself calls expired. */
  readonly expired: (name: CallerName) => Promise<string>;
}

const SHORTEST_LIFE_MS = 1;
const PATIENCE_MS = 5_000;

export function makeTokens(
  { steering }: Target,
  session: Session,
  { key, secret }: ConformanceOptions,
): Tokens {
  return {
    request: (changes = {}) => {
      const body = { keyId: key, keySecret: secret, ...changes };
      return session.call({ method: 'POST', path: '/api/token', body });
    },
    expired: async (name) => {
      const token = await (await session.caller(name)).issueToken(SHORTEST_LIFE_MS);
      if (isManual(steering)) await steering.advance(SHORTEST_LIFE_MS);
      await eventually(isManual(steering) ? 0 : PATIENCE_MS, async () => {
        expectStatus(await session.call({ path: '/api/token/userInfo', token }), 401);
      });
      return token;
    },
  };
}
