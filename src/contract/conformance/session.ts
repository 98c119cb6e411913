import type { PersonaName } from './callers.ts';
import { memberOf } from './expectations.ts';
import { once } from './once.ts';
import type { Caller, Target } from './target.ts';
import type { Answer, WireCall } from './wire.ts';

/** Root is the owner of the key. */
export type CallerName = 'root' | PersonaName;

export interface NamedCall extends Omit<WireCall, 'caller'> {
  /** Who calls. Left out: nobody, without a token unless the call brings one. */
  readonly as?: CallerName;
}

/** Any call of the target's API. */
export interface Api {
  readonly call: (call: NamedCall) => Promise<Answer>;
}

/** Calls by name: a token is used as long as the target takes it. */
export class Session implements Api {
  readonly #tokens = new Map<CallerName, string>();
  readonly #target: Target;
  readonly #caller: (name: CallerName) => Promise<Caller>;

  /** `find` is called at the first call of each persona. */
  constructor(target: Target, find: (name: PersonaName) => Promise<Caller>) {
    this.#target = target;
    this.#caller = once((name) => (name === 'root' ? Promise.resolve(target.root) : find(name)));
  }

  caller(name: CallerName): Promise<Caller> {
    return this.#caller(name);
  }

  readonly call = async ({ as, ...call }: NamedCall): Promise<Answer> => {
    if (as === undefined) return this.#target.send(call);
    const token = this.#tokens.get(as) ?? (await this.#renew(as));
    const answer = await this.#target.send({ ...call, token, caller: as });
    if (!hasExpired(answer)) return answer;
    return this.#target.send({ ...call, token: await this.#renew(as), caller: as });
  };

  async #renew(name: CallerName): Promise<string> {
    const token = await (await this.#caller(name)).issueToken();
    this.#tokens.set(name, token);
    return token;
  }
}

function hasExpired(answer: Answer): boolean {
  return answer.status === 401 && memberOf(answer, 'error') === 'EXPIRED_TOKEN';
}
