import { keys } from '../../domain/index-keys.ts';
import type { Kind, Reader, Store } from '../../domain/ports.ts';
import type { WorkflowStatus } from '../../domain/executions/execution.ts';
import type { HumanTaskState } from '../../domain/human-tasks/human-task.ts';
import { forgottenIn } from '../../operations/forgotten.ts';
import { startsCut } from '../../operations/unasked-starts.ts';
import type { CallCounts } from './call-counts.ts';
import { counter, gauge, type Metric } from './metric.ts';

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
  readonly ports: { readonly store: Store };
}

/** What of the process around the cluster is measured. */
export interface ProcessReadings {
  /** Clusters in it. */
  readonly tenants: number;
  /** In bytes. */
  readonly memory: Pick<NodeJS.MemoryUsage, 'heapUsed' | 'heapTotal' | 'rss'>;
  /** Of the store; none where it ends with the process. */
  readonly store: readonly Metric[];
}

/** Everything that is measured, as it is now. It costs the same however many records there are. */
export async function clusterMetrics(
  { callCounts, journal, ports: { store } }: Measured,
  { tenants, memory, store: ofStore }: ProcessReadings,
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
    forgotten(store),
    counter('conductor_mock_starts_cut_total', CUT, startsCut(store)),
    gauge('conductor_mock_tenants', 'Clusters in this process.', tenants),
    ...ofStore,
    gauge('nodejs_heap_size_used_bytes', 'Heap in use.', memory.heapUsed),
    gauge('nodejs_heap_size_total_bytes', 'Heap that the process has.', memory.heapTotal),
    gauge('process_resident_memory_bytes', 'Memory of the process.', memory.rss),
  ];
}

const DROPPED = 'Calls that the journal has let go for newer ones.';

const CUT = 'Executions that were not begun without a caller, as too many were in a minute.';

/** Kinds of which only the latest are remembered, as they are named there. */
const REMEMBERED = { humanTask: 'removed_human_task', pollData: 'poll' } as const;

function forgotten(store: Store): Metric {
  const counts = forgottenIn(store);
  return {
    name: 'conductor_mock_forgotten_total',
    help: 'What was forgotten for newer ones, by kind.',
    type: 'counter',
    values: Object.entries(REMEMBERED).map(([kind, label]) => ({
      labels: { kind: label },
      value: counts[kind as keyof typeof REMEMBERED] ?? 0,
    })),
  };
}

function countsOf(store: Reader, kind: Kind, label: 'status' | 'state', among: readonly string[]) {
  return Promise.all(
    among.map(async (one) => {
      const { total } = await store.page(kind, [[keys[label](one)]], { start: 0, size: 0 });
      return { labels: { [label]: one }, value: total };
    }),
  );
}
