import { LAST_MS, SECOND_MS } from '../domain/units.ts';
import { createHash } from 'node:crypto';
import { SignJWT, jwtVerify, errors } from 'jose';
import type { Bearer, Tokens } from '../domain/ports.ts';

/** A signed token once read: reading it again only asks the time. `expiresAt` in epoch ms. */
interface Known extends Bearer {
  readonly expiresAt: number;
}

/** The claim that names the access key behind the token. */
const ACCESS_KEY = 'access_key';
/** The claim that tells the subject from a later one of the same id. */
const UUID = 'uuid';
const MOST_KNOWN = 10_000;

/** JWTs signed with HS256. The key comes from the seed, so that the same cluster gives the same tokens. */
export class JwtTokens implements Tokens {
  readonly #key: Uint8Array;
  readonly #known = new Map<string, Known>();

  constructor(seed: string) {
    this.#key = createHash('sha256').update(`token key of ${seed}`).digest();
  }

  issue(
    { subject, uuid, accessKeyId }: Bearer,
    now: number,
    lifeMs: number | undefined,
  ): Promise<string> {
    const claims = {
      [UUID]: uuid,
      ...(accessKeyId === undefined ? {} : { [ACCESS_KEY]: accessKeyId }),
    };
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setSubject(subject);
    token.setIssuedAt(seconds(now));
    if (lifeMs !== undefined) token.setExpirationTime(expiryOf(now + lifeMs));
    return token.sign(this.#key);
  }

  async read(token: string, now: number): Promise<Bearer | 'invalid' | 'expired'> {
    const known = this.#known.get(token) ?? (await this.#verify(token));
    if (known === undefined) return 'invalid';
    return known.expiresAt <= now ? 'expired' : known;
  }

  async #verify(token: string): Promise<Known | undefined> {
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        // The cluster's clock decides about the expiry, below; here only the signature is at stake.
        currentDate: new Date(0),
      });
      const uuid = payload[UUID];
      if (payload.sub === undefined || typeof uuid !== 'string') return undefined;
      const known = {
        subject: payload.sub,
        uuid,
        accessKeyId: payload[ACCESS_KEY] as string | undefined,
        expiresAt: Math.round((payload.exp ?? Infinity) * SECOND_MS),
      };
      this.#remember(token, known);
      return known;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  #remember(token: string, known: Known): void {
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(token, known);
  }
}

function seconds(ms: number): number {
  return Math.floor(ms / SECOND_MS);
}

/** Exact, as fractions of a second are allowed: no token ends before its time or after it. An end before all time is one. */
function expiryOf(ms: number): number {
  return Math.max(1, Math.min(ms, LAST_MS)) / SECOND_MS;
}
