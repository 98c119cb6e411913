import type { KeptFaults } from '../faults/kept-faults.ts';
import type { ClusterState } from '../snapshots/cluster-state.ts';
import type { SteerableStore } from '../snapshots/steerable-store.ts';

/** A cluster that goes on in another process. */
export interface KeptCluster {
  /** What a reset goes back to. */
  readonly start: ClusterState<SteerableStore>;
  readonly now: ClusterState<SteerableStore>;
  readonly faults?: KeptFaults | undefined;
}

/** How a tenant was made. */
export interface TenantSettings {
  readonly clock: 'system' | 'manual';
  /** Ms of real time without a call, after which it ends. */
  readonly idleMs: number;
}

export interface KeptTenant extends KeptCluster {
  readonly id: string;
  readonly settings: TenantSettings;
}

/** A server that goes on in another process. */
export interface KeptState extends KeptCluster {
  /** The hash of the seeds that it began with. */
  readonly seeds: string;
  /** In the order in which they were made. */
  readonly tenants: readonly KeptTenant[];
}
