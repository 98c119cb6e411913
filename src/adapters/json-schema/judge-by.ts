import { Evaluated } from './evaluated.ts';
import type { SchemaNode, Visit } from './schema-node.ts';
import { both, canFit, FITS, type Verdict } from './verdict.ts';

/** Judges by the schema with all that is in it. */
export function judgeBy(node: SchemaNode, visit: Visit): Verdict {
  const { run, scope } = visit;
  run.meter.spend(node.weight);
  if (node.verdict !== undefined) return byConstant(node.verdict, visit);
  const entered = scope.at(-1) !== node.resource;
  if (entered) scope.push(node.resource);
  run.meter.descend();
  const verdict = node.lastChecks.length > 0 ? withEvaluated(node, visit) : checked(node, visit);
  run.meter.ascend();
  if (entered) scope.pop();
  return verdict;
}

/** By a schema at the same place: what it has judged counts if it fits. */
export function judgeInPlace(node: SchemaNode, visit: Visit): Verdict {
  const { evaluated } = visit;
  if (!evaluated) return judgeBy(node, visit);
  const own = new Evaluated();
  const verdict = judgeBy(node, { ...visit, evaluated: own });
  if (canFit(verdict)) evaluated.addAll(own, verdict === FITS);
  return verdict;
}

/** By the schema of one of its members or elements. */
export function judgeWithin(
  node: SchemaNode,
  { place, run, scope, evaluated }: Visit,
  key: string | number,
  value: unknown,
): Verdict {
  evaluated?.add(key);
  return judgeBy(node, { value, place: { within: place, key }, run, scope, evaluated: undefined });
}

function byConstant(verdict: Verdict, { run, place, value }: Visit): Verdict {
  return canFit(verdict) ? verdict : run.breaks(place, 'boolean schema is false', value);
}

function checked({ checks }: SchemaNode, visit: Visit): Verdict {
  let verdict: Verdict = FITS;
  for (const check of checks) verdict = both(verdict, check(visit));
  return verdict;
}

function withEvaluated(node: SchemaNode, visit: Visit): Verdict {
  const evaluated = new Evaluated();
  const own = { ...visit, evaluated };
  let verdict = checked(node, own);
  for (const check of node.lastChecks) verdict = both(verdict, check(own));
  visit.evaluated?.addAll(evaluated, verdict === FITS);
  return verdict;
}
