import { expectSuccess, memberOf, textIn } from './expectations.ts';
import { steeringRefusal } from './steering-refusal.ts';
import { TargetError } from './target-error.ts';
import { send, type Answer, type WireCall } from './wire.ts';

/** What a mock offers beside the API: tokens for anybody and a clock. A real cluster has none of it. */
export interface Steering {
  readonly clock: 'manual' | 'system';
  /** Moves a manual clock. */
  advance(ms: number): Promise<void>;
  /** The time of its clock, in epoch milliseconds. */
  now(): Promise<number>;
  tokenFor(user: string, expiresInMs?: number): Promise<string>;
}

/** Its absence, in the words that skipped checks give as their reason. */
export interface NoSteering {
  readonly missing: string;
}

/**
 * Whatever a cluster answers to a path that it does not know means that there is none. To break down does not, nor to
 * refuse the admin token that is given.
 */
export async function findSteering(
  baseUrl: string,
  adminToken: string | undefined,
): Promise<Steering | NoSteering> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` };
  const steer = (call: WireCall) =>
    send(baseUrl, { ...call, path: `/__admin/${call.path}`, headers, caller: 'steering' });
  const answer = await steer({ path: 'clock' });
  if (answer.status >= 500) throw new TargetError(`the target is out of order: ${answer.from}`);
  if (adminToken !== undefined && (answer.status === 401 || answer.status === 403))
    throw new TargetError(
      steeringRefusal({
        url: baseUrl,
        status: answer.status,
        refused: memberOf(answer, 'refused'),
        hasToken: true,
      }),
    );
  const clock = answer.status === 200 ? memberOf(answer, 'mode') : undefined;
  if (clock !== 'manual' && clock !== 'system') return { missing: whyMissing(answer) };
  return {
    clock,
    advance: async (advanceMs) => {
      expectSuccess(await steer({ method: 'POST', path: 'clock', body: { advanceMs } }));
    },
    now: async () => Number(memberOf(expectSuccess(await steer({ path: 'clock' })), 'now')),
    tokenFor: async (user, expiresInMs) => {
      const body = { user, ...(expiresInMs === undefined ? {} : { expiresInMs }) };
      return textIn(expectSuccess(await steer({ method: 'POST', path: 'tokens', body })), 'token');
    },
  };
}

function whyMissing({ status }: Answer): string {
  return `the target offers no steering (GET /__admin/clock answered ${status})`;
}
