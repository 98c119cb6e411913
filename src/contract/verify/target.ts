/** The cluster that pacts are held against: one in this process, or one that the options name. */
import { startMockCluster } from '../../server/mock-cluster.ts';
import { steeringRefusal } from '../conformance/steering-refusal.ts';
import { jsonOf } from '../documents/json.ts';
import {
  inProcessTarget,
  rememberingTokens,
  remoteTarget,
  type StateTarget,
} from '../states/state-target.ts';
import { VerificationError } from './verification-error.ts';

export interface VerifiedCluster {
  readonly url: string;
  /** Undefined: it cannot be steered. */
  readonly states: StateTarget | undefined;
  close(): Promise<void>;
}

export interface TargetOptions {
  readonly providerBaseUrl?: string | undefined;
  readonly adminToken?: string | undefined;
}

const PATIENCE_MS = 10_000;
/** What comes of a TLS handshake with a server that has answered in plain HTTP. */
const NO_TLS = ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO'];

export async function openTarget({
  providerBaseUrl,
  adminToken,
}: TargetOptions): Promise<VerifiedCluster> {
  if (providerBaseUrl !== undefined) return remote(originOf(providerBaseUrl), adminToken);
  const cluster = await startMockCluster({ clock: 'manual' });
  const states = rememberingTokens(inProcessTarget(cluster));
  return { url: cluster.url, states, close: () => cluster.close() };
}

/** Without the `/api` that belongs to the paths of the pacts. */
function originOf(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/api$/, '');
}

async function remote(url: string, adminToken: string | undefined): Promise<VerifiedCluster> {
  const target = (await isSteerable(url, adminToken)) ? remoteTarget(url, adminToken) : undefined;
  return { url, states: target && rememberingTokens(target), close: () => Promise.resolve() };
}

/** Whether it has an `/__admin`. Throws a VerificationError when nobody answers, or it lets nobody in. */
async function isSteerable(url: string, adminToken: string | undefined): Promise<boolean> {
  const { status, text } = await probe(url, adminToken).catch((error: unknown) => {
    const reason = reasonOf(error as Error, url);
    throw new VerificationError(`the target ${url} cannot be reached: ${reason}`, { cause: error });
  });
  if (status >= 200 && status < 300) return true;
  if (status === 404 || status === 405) return false;
  const hasToken = adminToken !== undefined;
  const refusal =
    status === 401 || status === 403
      ? steeringRefusal({ url, status, refused: jsonOf(text)['refused'], hasToken })
      : `the target ${url} answers GET /__admin/clock with ${status}, which says neither that it can be steered nor that it has no /__admin`;
  throw new VerificationError(`${refusal}. It said: ${text}`);
}

async function probe(url: string, adminToken: string | undefined) {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`${url}/__admin/clock`, { headers, signal });
  return { status: response.status, text: await response.text() };
}

function reasonOf({ name, message, cause }: Error, url: string): string {
  if (name === 'TimeoutError') return `it did not answer within ${PATIENCE_MS / 1000} seconds`;
  const reason = cause instanceof Error && cause.message !== '' ? cause.message : message;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (!NO_TLS.includes(code)) return reason;
  return `it does not speak HTTPS; try ${url.replace('https:', 'http:')} (${reason.trim()})`;
}
