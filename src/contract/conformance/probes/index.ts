import { assignments } from './assignments.ts';
import type { Probe } from './probe.ts';
import { records } from './records.ts';
import { refusals } from './refusals.ts';
import { updates } from './updates.ts';

/** What nobody outside the vendor knows, and only a real cluster can tell. */
export const probes: readonly Probe[] = [...updates, ...refusals, ...assignments, ...records];
