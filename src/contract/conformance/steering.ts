import { expectSuccess, memberOf, textIn } from './expectations.ts';
import { NoAnswer, send, type Answer, type WireCall } from './wire.ts';

/** What a mock offers beside the API: tokens for anybody and a clock. A real cluster has none of it. */
export interface Steering {
  readonly clock: 'manual' | 'system';
  /** Moves a manual clock. */
  advance(ms: number): Promise<void>;
  tokenFor(user: string, expiresInMs?: number): Promise<string>;
}

/** Its absence, in the words that skipped checks give as their reason. */
export interface NoSteering {
  readonly missing: string;
}

export async function findSteering(
  baseUrl: string,
  adminToken: string | undefined,
): Promise<Steering | NoSteering> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` };
  const steer = (call: WireCall) =>
    send(baseUrl, { ...call, path: `/__admin/${call.path}`, headers, caller: 'steering' });
  const answer = await steer({ path: 'clock' }).catch(orNothing);
  const clock = answer?.status === 200 ? memberOf(answer, 'mode') : undefined;
  if (clock !== 'manual' && clock !== 'system') return { missing: whyMissing(answer) };
  return {
    clock,
    advance: async (advanceMs) => {
      expectSuccess(await steer({ method: 'POST', path: 'clock', body: { advanceMs } }));
    },
    tokenFor: async (user, expiresInMs) => {
      const body = { user, ...(expiresInMs === undefined ? {} : { expiresInMs }) };
      return textIn(expectSuccess(await steer({ method: 'POST', path: 'tokens', body })), 'token');
    },
  };
}

function orNothing(error: unknown): undefined {
  if (!(error instanceof NoAnswer)) throw error;
}

function whyMissing(answer: Answer | undefined): string {
  const said = answer === undefined ? 'was not answered' : `answered ${answer.status}`;
  return `the target offers no steering (GET /__admin/clock ${said})`;
}
