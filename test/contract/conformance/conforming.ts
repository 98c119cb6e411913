import {
  runConformance,
  startMockCluster,
  type ConformanceOptions,
  type FidelityReport,
  type MockCluster,
  type MockClusterOptions,
} from 'conductor-mock';
import { startTamperingProxy, type Divert, type Tamper } from '../../mutants/tampering-proxy.ts';

/** The access key that every mock cluster has. */
export const administrator = { key: 'mock-key', secret: 'mock-secret' };

/** The report on a cluster that runs for it alone. */
export async function conformOn(
  cluster: MockCluster,
  options: Partial<ConformanceOptions> = {},
): Promise<FidelityReport> {
  return runConformance({ baseUrl: cluster.url, ...administrator, ...options });
}

export async function withCluster<T>(
  options: MockClusterOptions,
  use: (cluster: MockCluster) => Promise<T>,
): Promise<T> {
  const cluster = await startMockCluster(options);
  try {
    return await use(cluster);
  } finally {
    await cluster.close();
  }
}

/** The report on a cluster whose answers are changed on the way, and whose calls may be. */
export async function conformTampered(
  cluster: MockCluster,
  tamper: Tamper,
  options: Partial<ConformanceOptions> = {},
  divert?: Divert,
): Promise<FidelityReport> {
  const proxy = await startTamperingProxy(cluster.url, tamper, divert);
  return conformOn(cluster, { ...options, baseUrl: proxy.url }).finally(proxy.close);
}

/** As on a real cluster. */
export const hideSteering: Tamper = ({ url }) =>
  url.startsWith('/__admin') ? { status: 404, body: '' } : {};

/** The report on a cluster that offers no more than a real one does: its steering is hidden. */
export function conformAsReal(
  cluster: MockCluster,
  options: Partial<ConformanceOptions> = {},
): Promise<FidelityReport> {
  return conformTampered(cluster, hideSteering, options);
}

/** What did not agree, as text. */
export const dissent = ({ checks }: FidelityReport): readonly string[] =>
  checks.flatMap(({ case: id, outcome, reason }) =>
    outcome === 'agreed' ? [] : [`${id} ${outcome}: ${reason}`],
  );
