import { keys } from '../../domain/index-keys.ts';
import type { Kind, Reader } from '../../domain/ports.ts';
import type { WorkflowStatus } from '../../domain/executions/execution.ts';
import type { HumanTaskState } from '../../domain/human-tasks/human-task.ts';
import type { CallCounts } from './call-counts.ts';
import type { Metric } from './metric.ts';

const statuses = Object.keys({
  RUNNING: true,
  PAUSED: true,
  COMPLETED: true,
  FAILED: true,
  TIMED_OUT: true,
  TERMINATED: true,
} satisfies Record<WorkflowStatus, true>);

const states = Object.keys({
  PENDING: true,
  ASSIGNED: true,
  IN_PROGRESS: true,
  COMPLETED: true,
  TIMED_OUT: true,
  DELETED: true,
} satisfies Record<HumanTaskState, true>);

/** What of a cluster is measured. */
interface Measured {
  readonly callCounts: CallCounts;
  readonly journal: { readonly droppedSinceStart: number };
  readonly ports: { readonly store: Reader };
}

/** What of the process around the cluster is measured. */
export interface ProcessReadings {
  /** Clusters in it. */
  readonly tenants: number;
  /** In bytes. */
  readonly memory: Pick<NodeJS.MemoryUsage, 'heapUsed' | 'heapTotal' | 'rss'>;
}

/** Everything that is measured, as it is now. It costs the same however many records there are. */
export async function clusterMetrics(
  { callCounts, journal, ports: { store } }: Measured,
  { tenants, memory }: ProcessReadings,
): Promise<readonly Metric[]> {
  return [
    ...callCounts.metrics(),
    {
      name: 'conductor_mock_executions',
      help: 'Executions that are stored, by status.',
      type: 'gauge',
      values: await countsOf(store, 'execution', 'status', statuses),
    },
    {
      name: 'conductor_mock_human_tasks',
      help: 'Human tasks that are stored, by state.',
      type: 'gauge',
      values: await countsOf(store, 'humanTask', 'state', states),
    },
    counter('conductor_mock_journal_dropped_total', DROPPED, journal.droppedSinceStart),
    gauge('conductor_mock_tenants', 'Clusters in this process.', tenants),
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', memory.heapUsed),
    gauge('nodejs_heap_size_total_bytes', 'Heap that the process has.', memory.heapTotal),
    gauge('process_resident_memory_bytes', 'Memory of the process.', memory.rss),
  ];
}

const DROPPED = 'Calls that the journal has let go for newer ones.';

function countsOf(store: Reader, kind: Kind, label: 'status' | 'state', among: readonly string[]) {
  return Promise.all(
    among.map(async (one) => {
      const { total } = await store.page(kind, [[keys[label](one)]], { start: 0, size: 0 });
      return { labels: { [label]: one }, value: total };
    }),
  );
}

function counter(name: string, help: string, value: number): Metric {
  return { name, help, type: 'counter', values: [{ labels: {}, value }] };
}

function gauge(name: string, help: string, value: number): Metric {
  return { name, help, type: 'gauge', values: [{ labels: {}, value }] };
}
