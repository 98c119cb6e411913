import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isOwnHost } from './hosts.ts';

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

/** Why the request may not steer the cluster, with the status to say so; undefined when it may. */
export function reasonToRefuse(
  request: IncomingMessage,
  { adminToken, host, hostNames }: GuardOptions,
): Reason | undefined {
  if (!isOwnOrigin(request)) {
    const message = 'Pages of another origin may not steer the cluster';
    return { status: 403, message, refused: 'origin' };
  }
  // Whoever has the token is no page of elsewhere, whatever name it has called the server by.
  if (adminToken !== undefined && hasToken(request, adminToken)) return undefined;
  const named = request.headers.host;
  const names = [host, ...hostNames, request.socket.localAddress ?? ''];
  if (!isOwnHost(named, names)) {
    const message = `Host "${named ?? ''}" is not this server; --host-name lets it answer under that name`;
    return { status: 403, message, refused: 'host' };
  }
  if (adminToken !== undefined) {
    const message = 'Send the admin token as "Authorization: Bearer <token>"';
    return { status: 401, message, refused: 'admin token' };
  }
  if (isLoopback(request.socket.remoteAddress)) return undefined;
  const message = 'Only callers on this machine may steer a cluster without an admin token';
  return { status: 403, message, refused: 'address' };
}

function isOwnOrigin({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
}

function hasToken({ headers }: IncomingMessage, wanted: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${wanted}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}
