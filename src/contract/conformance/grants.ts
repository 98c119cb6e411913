import { expectSuccess } from './expectations.ts';
import type { FixtureContext } from './fixture-context.ts';

export interface Access {
  readonly subject: { readonly type: 'USER' | 'GROUP' | 'ROLE'; readonly id: string };
  readonly target: { readonly type: string; readonly id: string };
  readonly access: readonly string[];
}

/** An administrator grants it; the end of the run takes it away. */
export type Grant = (access: Access) => Promise<void>;

export function makeGrant({ asRoot, cleanUp }: FixtureContext): Grant {
  return async (body) => {
    const path = '/api/auth/authorization';
    cleanUp.add(`grant on ${body.target.id}`, () => asRoot({ method: 'DELETE', path, body }));
    expectSuccess(await asRoot({ method: 'POST', path, body }));
  };
}
