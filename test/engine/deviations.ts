/** Where the mock differs from the engine, and why: deviations.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Difference } from './differences.ts';

export type Kind = 'documented' | 'chosen' | 'text';

/** How the reasons of each kind begin. */
const BEGINNINGS: Readonly<Record<Kind, string>> = {
  documented: 'documented otherwise: ',
  chosen: 'chosen: ',
  text: 'text only',
};

export interface Deviation {
  readonly reason: string;
  /** By scenario, `area: title`: the paths that differ. A path stands for all that is below it, `*` for all. */
  readonly differs: Readonly<Record<string, readonly string[]>>;
}

/** A path that differs in a scenario, with the reason. */
export interface Explanation {
  readonly path: string;
  readonly reason: string;
}

export interface Verdict {
  readonly unexplained: readonly Difference[];
  /** Explanations of what does not differ, or not as they say. */
  readonly stale: readonly Explanation[];
}

export function readDeviations(): readonly Deviation[] {
  const text = readFileSync(new URL('./deviations.yaml', import.meta.url), 'utf8');
  return (parse(text) as readonly Deviation[] | null) ?? [];
}

export function kindOf(reason: string): Kind {
  const kinds: readonly Kind[] = ['documented', 'chosen', 'text'];
  const kind = kinds.find((one) => reason.startsWith(BEGINNINGS[one]));
  if (kind === undefined) throw new Error(`A reason of no known kind: ${reason}`);
  return kind;
}

/** The explanations of each scenario, by `area: title`. */
export function explanationsOf(
  deviations: readonly Deviation[],
): ReadonlyMap<string, readonly Explanation[]> {
  const found = new Map<string, readonly Explanation[]>();
  for (const { reason, differs } of deviations)
    for (const [scenario, paths] of Object.entries(differs)) {
      const added = paths.map((path) => ({ path, reason }));
      found.set(scenario, [...(found.get(scenario) ?? []), ...added]);
    }
  return found;
}

/** Holds what differs against what is explained: neither may be without the other. */
export function judge(found: readonly Difference[], explanations: readonly Explanation[]): Verdict {
  return {
    unexplained: found.filter((one) => !explanations.some((by) => explains(by, one))),
    stale: explanations.filter((by) => !holds(by, found)),
  };
}

function explains({ path }: Explanation, found: Difference): boolean {
  return path === '*' || found.path === path || found.path.startsWith(`${path}.`);
}

/** It explains something and, where it speaks of words, nothing but words. */
function holds(explanation: Explanation, found: readonly Difference[]): boolean {
  const explained = found.filter((one) => explains(explanation, one));
  if (kindOf(explanation.reason) !== 'text') return explained.length > 0;
  const areWords = explained.every(
    ({ engine, mock }) => typeof engine === 'string' && typeof mock === 'string',
  );
  return explained.length > 0 && areWords;
}
