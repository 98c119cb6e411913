import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface GuardOptions {
  /** Required of everybody once set; without it only callers on this machine are let in. */
  readonly adminToken?: string | undefined;
  /** The host that the server was told to listen on. */
  readonly host: string;
}

/** Why the request may not steer the cluster, with the status to say so; undefined when it may. */
export function reasonToRefuse(
  request: IncomingMessage,
  { adminToken, host }: GuardOptions,
): { readonly status: 401 | 403; readonly message: string } | undefined {
  if (!isOwnHost(request, host)) {
    return { status: 403, message: `Host "${request.headers.host ?? ''}" is not this server` };
  }
  if (!isOwnOrigin(request)) {
    return { status: 403, message: 'Pages of another origin may not steer the cluster' };
  }
  if (adminToken !== undefined) {
    return hasToken(request, adminToken)
      ? undefined
      : { status: 401, message: 'Send the admin token as "Authorization: Bearer <token>"' };
  }
  return isLoopback(request.socket.remoteAddress)
    ? undefined
    : {
        status: 403,
        message: 'Only callers on this machine may steer a cluster without an admin token',
      };
}

/** A name that only looks like this server lets a page of elsewhere reach it. */
function isOwnHost({ headers, socket }: IncomingMessage, host: string): boolean {
  const named = /^(\[[^\]]+\]|[^:]*)(?::(\d+))?$/.exec(headers.host ?? '');
  if (!named) return false;
  const name = (named[1] ?? '').replace(/^\[|\]$/g, '').toLowerCase();
  const port = Number(named[2] ?? 80);
  const own = ['localhost', '127.0.0.1', '::1', host.toLowerCase(), socket.localAddress];
  return own.includes(name) && port === socket.localPort;
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
