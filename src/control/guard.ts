import { timingSafeEqual } from 'node:crypto';
import { isLoopbackName, isOwnHost } from './hosts.ts';

export interface GuardOptions {
  /** Required of everybody once set; without it only callers on this machine are let in. */
  readonly adminToken?: string | undefined;
  /** The host that the server was told to listen on. */
  readonly host: string;
  /** More names under which it answers. */
  readonly hostNames: readonly string[];
}

/** What of a request is refused. */
type RefusedPart = 'origin' | 'host' | 'admin token' | 'address';

interface Reason {
  readonly status: 401 | 403;
  readonly message: string;
  readonly refused: RefusedPart;
}

/** A call that wants to steer: its headers, and both ends of its connection. */
export interface SteeringCall {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Left out: it comes from within this process. */
  readonly connection?: {
    readonly remoteAddress?: string | undefined;
    readonly localAddress?: string | undefined;
  };
}

/** Why the call may not steer the cluster, with the status to say so; undefined when it may. */
export function reasonToRefuse(
  request: SteeringCall,
  { adminToken, host, hostNames }: GuardOptions,
): Reason | undefined {
  if (request.connection === undefined) return undefined;
  if (!isOwnOrigin(request)) {
    const message = 'Pages of another origin may not steer the cluster';
    return { status: 403, message, refused: 'origin' };
  }
  // Whoever has the token is no page of elsewhere, whatever name it has called the server by.
  if (adminToken !== undefined && hasToken(request, adminToken)) return undefined;
  const named = textOf(request.headers['host']);
  const names = [host, ...hostNames, request.connection.localAddress ?? ''];
  if (!isOwnHost(named, names)) return wrongHost(named);
  if (adminToken !== undefined) {
    const message = 'Send the admin token as "Authorization: Bearer <token>"';
    return { status: 401, message, refused: 'admin token' };
  }
  if (isLoopback(request.connection.remoteAddress)) return undefined;
  const message = 'Only callers on this machine may steer a cluster without an admin token';
  return { status: 403, message, refused: 'address' };
}

type Names = Pick<GuardOptions, 'host' | 'hostNames'>;

/** Whether the server answers under the name; one that is open to other machines does under any. */
export function answersUnder(named: string, { host, hostNames }: Names): boolean {
  return !isLoopbackName(host) || isOwnHost(named, [host, ...hostNames]);
}

/** Why a call that needs no leave may not come in all the same; undefined when it may. */
export function foreignHost({ headers }: SteeringCall, names: Names): Reason | undefined {
  const named = textOf(headers['host']);
  return named === undefined || answersUnder(named, names) ? undefined : wrongHost(named);
}

function wrongHost(named: string | undefined): Reason {
  const message = `Host "${named ?? ''}" is not this server; --host-name lets it answer under that name`;
  return { status: 403, message, refused: 'host' };
}

function isOwnOrigin({ headers }: SteeringCall): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers['origin'];
  return origin === undefined || origin === `http://${textOf(headers['host']) ?? ''}`;
}

function textOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}

function hasToken({ headers }: SteeringCall, wanted: string): boolean {
  const given = Buffer.from(textOf(headers['authorization']) ?? '');
  const expected = Buffer.from(`Bearer ${wanted}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
