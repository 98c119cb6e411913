/** Why a cluster refuses to be steered through its `/__admin`, and what to do about it. */

export interface RefusedSteering {
  readonly url: string;
  /** 401 or 403. */
  readonly status: number;
  /** What of the call was refused, as a mock says in its answer. */
  readonly refused: unknown;
  /** Whether one was sent. */
  readonly hasToken: boolean;
}

export function steeringRefusal({ url, status, refused, hasToken }: RefusedSteering): string {
  const remedy = remedyFor(refused, url, hasToken);
  return `the target ${url} refuses to be steered (${status}): ${remedy}`;
}

function remedyFor(refused: unknown, url: string, hasToken: boolean): string {
  const { host, hostname } = new URL(url);
  switch (refused) {
    case 'host': {
      const cause = `the Host "${host}" is refused`;
      return hasToken
        ? `the admin token that is given is not its own, and ${cause}`
        : `${cause}; start it with --host-name ${hostname}, or give its admin token`;
    }
    case 'address':
      return 'it lets only callers on its own machine in; start it with --admin-token, and give that token';
    default:
      return hasToken
        ? 'the admin token that is given is not its own'
        : 'give its admin token, if it is a mock cluster';
  }
}
