/** What is drawn, in the order in which it is drawn. Positions are pixels from the left upper corner. */
import type { Stroke } from './path.ts';

export interface Line {
  readonly text: string;
  readonly look: 'title' | 'about' | 'status' | 'note';
  /** Of its left end. */
  readonly x: number;
  /** Of its base line. */
  readonly y: number;
}

export interface NodeShape {
  /** Unlike that of any other shape. */
  readonly key: string;
  readonly kind: 'start' | 'end' | 'dot' | 'task' | 'branches' | 'loop';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly type: string;
  readonly reference: string;
  readonly taskId?: string | undefined;
  /** The state of the task; undefined: it has none. */
  readonly status?: string | undefined;
  /** What is drawn, with nothing shortened. */
  readonly name: string;
  readonly lines: readonly Line[];
}

export interface EdgeShape {
  readonly key: string;
  readonly stroke: Stroke;
  /** Whether both of its tasks have been reached. */
  readonly isTaken: boolean;
  readonly label?:
    | {
        readonly text: string;
        readonly whole: string;
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      }
    | undefined;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Those that hold others come before them. */
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
}

/** Looks of states, of which several share one. */
export type Tone = 'open' | 'active' | 'done' | 'failed' | 'off' | 'none';

const TONES: Readonly<Record<string, Tone>> = {
  SCHEDULED: 'open',
  IN_PROGRESS: 'active',
  RUNNING: 'active',
  PAUSED: 'open',
  COMPLETED: 'done',
  COMPLETED_WITH_ERRORS: 'failed',
  FAILED: 'failed',
  FAILED_WITH_TERMINAL_ERROR: 'failed',
  TIMED_OUT: 'failed',
  TERMINATED: 'off',
  CANCELED: 'off',
  SKIPPED: 'off',
};

const SIGNS: Readonly<Record<Tone, string>> = {
  open: '○',
  active: '▶',
  done: '✓',
  failed: '✗',
  off: '–',
  none: '',
};

export function toneOf(status: string | undefined): Tone {
  return TONES[status ?? ''] ?? 'none';
}

/** A state as it is written: nobody has to know its colour. */
export function statusText(status: string): string {
  return `${SIGNS[toneOf(status)]} ${status.replaceAll('_', ' ')}`;
}
