import type { Kind } from '../../domain/ports.ts';

/** A record that is stored anew, as an event tells it. */
interface ChangeEvent {
  readonly kind: Kind;
  readonly id: string;
  /** The status of an execution, the state of a Human task; REMOVED: it is gone. */
  readonly state?: string;
}

/** Records of which the API shows nothing by themselves: nobody need know. */
const inner: ReadonlySet<Kind> = new Set([
  'actorProgress',
  'cachedOutput',
  'environment',
  'handouts',
  'occurrence',
  'pollData',
  'secrets',
  'startKey',
  'taskLogs',
]);

export function isInner(kind: Kind): boolean {
  return inner.has(kind);
}

/** `value` undefined: it is gone. */
export function changeOf(kind: Kind, id: string, value: unknown): ChangeEvent {
  const state = value === undefined ? 'REMOVED' : stateIn(kind, value);
  return state === undefined ? { kind, id } : { kind, id, state };
}

function stateIn(kind: Kind, value: unknown): string | undefined {
  const { status, state } = value as { readonly status?: string; readonly state?: string };
  if (kind === 'execution') return status;
  return kind === 'humanTask' ? state : undefined;
}
