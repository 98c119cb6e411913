/** The cluster that pacts are held against: one in this process, or one that is told. */
import { startMockCluster } from '../../mock-cluster.ts';
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

export async function openTarget({
  providerBaseUrl,
  adminToken,
}: TargetOptions): Promise<VerifiedCluster> {
  if (providerBaseUrl !== undefined) return remote(providerBaseUrl.replace(/\/+$/, ''), adminToken);
  const cluster = await startMockCluster({ clock: 'manual' });
  const states = rememberingTokens(inProcessTarget(cluster));
  return { url: cluster.url, states, close: () => cluster.close() };
}

async function remote(url: string, adminToken: string | undefined): Promise<VerifiedCluster> {
  const target = (await isSteerable(url, adminToken)) ? remoteTarget(url, adminToken) : undefined;
  return { url, states: target && rememberingTokens(target), close: () => Promise.resolve() };
}

/** Whether it has an `/__admin`. Throws a VerificationError when nobody answers, or it lets nobody in. */
async function isSteerable(url: string, adminToken: string | undefined): Promise<boolean> {
  const headers = adminToken === undefined ? {} : { authorization: `Bearer ${adminToken}` };
  const response = await fetch(`${url}/__admin/clock`, { headers }).catch((error: unknown) => {
    const { message, cause } = error as Error;
    const reason = cause instanceof Error && cause.message !== '' ? cause.message : message;
    throw new VerificationError(`the target ${url} cannot be reached: ${reason}`, { cause: error });
  });
  const text = await response.text();
  if (response.ok) return true;
  if (response.status === 404 || response.status === 405) return false;
  throw new VerificationError(refusalOf(url, response.status, text));
}

function refusalOf(url: string, status: number, said: string): string {
  if (status === 401 || status === 403)
    return `the target ${url} refuses to be steered (${status}): give its admin token, if it is a mock cluster. It said: ${said}`;
  return `the target ${url} answers GET /__admin/clock with ${status}, which says neither that it can be steered nor that it has no /__admin. It said: ${said}`;
}
