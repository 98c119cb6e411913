/** What time does next, in the order in which it happens. */
import type { Due } from '../domain/ports.ts';
import { firstToSettle, type SettlePorts } from '../operations/settle.ts';

export interface DueEntry {
  /** Epoch ms. */
  readonly at: number;
  readonly kind: 'humanTask' | 'execution' | 'actor';
  readonly about: string;
  readonly workflowId: string;
  readonly workflowName?: string;
  readonly taskId?: string;
}

export async function dueNext(
  ports: Pick<SettlePorts, 'store' | 'acting'>,
  most: number,
): Promise<readonly DueEntry[]> {
  const found = new Set<string>();
  const entries: DueEntry[] = [];
  while (entries.length < most) {
    const due = await firstToSettle(
      Infinity,
      ports,
      ({ kind, id }) => kind === 'cachedOutput' || found.has(`${kind} ${id}`),
    );
    if (due === undefined) break;
    found.add(`${due.kind} ${due.stored.id}`);
    entries.push(...entryOf(due));
  }
  return entries;
}

function entryOf(due: Due): readonly DueEntry[] {
  const { at } = due;
  switch (due.kind) {
    case 'humanTask': {
      const { taskId, workflowId, workflowName, displayName, slaDueAt, assignee } =
        due.stored.value;
      const whose = assignee === undefined ? '' : ` of ${assignee.user}`;
      const what = slaDueAt === at ? `the assignment${whose} is over` : 'it times out';
      return [
        {
          at,
          kind: 'humanTask',
          about: `${displayName}: ${what}`,
          workflowId,
          workflowName,
          taskId,
        },
      ];
    }
    case 'execution': {
      const { workflowId, definition, tasks } = due.stored.value;
      const references = tasks.due(at).map(({ referenceTaskName }) => referenceTaskName);
      const about =
        references.length === 0 ? 'the execution times out' : references.slice(0, 10).join(', ');
      return [{ at, kind: 'execution', about, workflowId, workflowName: definition.name }];
    }
    case 'occurrence': {
      const { actor, taskId, workflowId } = due.stored.value;
      return [{ at, kind: 'actor', about: `${actor} acts`, workflowId, taskId }];
    }
    default:
      return [];
  }
}
