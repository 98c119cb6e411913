import { judgeInPlace } from './judge-by.ts';
import type { Check, SchemaNode, Visit } from './schema-node.ts';
import {
  both,
  BREAKS,
  canFit,
  countWithin,
  either,
  FITS,
  OPEN,
  oneOrOther,
  opposite,
} from './verdict.ts';
import type { Verdict } from './verdict.ts';

type Nodes = readonly SchemaNode[];

export function allOf(nodes: Nodes): Check {
  return (visit) => {
    let verdict: Verdict = FITS;
    for (const node of nodes) verdict = both(verdict, judgeInPlace(node, visit));
    return verdict;
  };
}

export function anyOf(nodes: Nodes): Check {
  return (visit) => {
    const { run, place, value } = visit;
    const before = run.found;
    let verdict: Verdict = BREAKS;
    for (const node of nodes) verdict = either(verdict, judgeInPlace(node, visit));
    if (!canFit(verdict)) return run.breaks(place, 'must match a schema in anyOf', value);
    run.forgetSince(before);
    return verdict;
  };
}

export function oneOf(nodes: Nodes): Check {
  return (visit) => {
    const { run, place, value } = visit;
    const before = run.found;
    const verdicts = run.asAlternative(() => nodes.map((node) => judgeInPlace(node, visit)));
    const possible = verdicts.filter(canFit).length;
    if (possible > 0) run.forgetSince(before);
    const sure = verdicts.filter((one) => one === FITS).length;
    const verdict = countWithin(sure, possible, 1, 1);
    if (verdict !== BREAKS) return verdict;
    return run.breaks(place, 'must match exactly one schema in oneOf', value);
  };
}

/** What is not to be there is judged as if nothing was there yet. */
export function not(node: SchemaNode): Check {
  return (visit) => {
    const { run, place, value } = visit;
    const judge = () => judgeInPlace(node, { ...visit, evaluated: undefined });
    const verdict = opposite(run.silently(() => run.asAlternative(judge)));
    return canFit(verdict) ? verdict : run.breaks(place, 'must NOT be valid', value);
  };
}

export interface Condition {
  readonly condition: SchemaNode;
  readonly then: SchemaNode | undefined;
  readonly otherwise: SchemaNode | undefined;
}

/** Where the condition is open, so is which of the two branches counts. */
export function ifThenElse({ condition, then, otherwise }: Condition): Check {
  return (visit) => {
    const { run } = visit;
    const holds = run.silently(() => judgeInPlace(condition, visit));
    const before = run.found;
    const verdicts = [
      ...(canFit(holds) ? [branch(then, 'then', visit)] : []),
      ...(canFit(opposite(holds)) ? [branch(otherwise, 'else', visit)] : []),
    ];
    const verdict = oneOrOther(verdicts);
    if (canFit(verdict)) run.forgetSince(before);
    return verdict;
  };
}

function branch(node: SchemaNode | undefined, name: string, visit: Visit): Verdict {
  if (!node) return FITS;
  const verdict = judgeInPlace(node, visit);
  if (canFit(verdict)) return verdict;
  return visit.run.breaks(visit.place, `must match "${name}" schema`, visit.value);
}

export function every(checks: readonly Check[]): Check {
  return (visit) => checks.reduce<Verdict>((verdict, check) => both(verdict, check(visit)), FITS);
}

/** What an expression that nothing has filled in says of a value. */
export const open: Check = () => OPEN;
