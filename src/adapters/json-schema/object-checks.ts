import { closeName } from '../../domain/close-name.ts';
import { hasExpression } from '../../domain/forms/expression.ts';
import { isJsonObject, type JsonObject } from '../../domain/json.ts';
import { judgeUnevaluated } from './array-checks.ts';
import type { Pattern } from './pattern.ts';
import type { Place } from './place.ts';
import type { Run } from './run.ts';
import { judgeBy, judgeInPlace, judgeWithin } from './judge-by.ts';
import type { Check, MakeCheck, SchemaNode, Visit } from './schema-node.ts';
import { both, BREAKS, canFit, FITS, OPEN, type Verdict } from './verdict.ts';

function ofObjects(check: (object: JsonObject, visit: Visit) => Verdict): Check {
  return (visit) => (isJsonObject(visit.value) ? check(visit.value, visit) : FITS);
}

function namesOf(object: JsonObject, { run }: Visit): readonly string[] {
  const names = Object.keys(object);
  run.meter.spend(names.length);
  return names;
}

export const maxProperties: MakeCheck<number> = (limit) =>
  ofObjects((object, visit) =>
    namesOf(object, visit).length <= limit
      ? FITS
      : visit.run.breaks(visit.place, `must NOT have more than ${limit} properties`, object),
  );

/** A draft may still get more. */
export const minProperties: MakeCheck<number> = (limit) =>
  ofObjects((object, visit) => {
    const { run, place } = visit;
    if (namesOf(object, visit).length >= limit) return run.present();
    if (run.draft) return OPEN;
    return run.breaks(place, `must NOT have fewer than ${limit} properties`, object);
  });

export const required: MakeCheck<readonly string[]> = (names) =>
  ofObjects((object, { run, place }) => {
    let verdict: Verdict = FITS;
    for (const name of names) {
      verdict = both(verdict, isThere(object, name, run, place));
    }
    return verdict;
  });

function isThere(object: JsonObject, name: string, run: Run, place: Place): Verdict {
  if (Object.hasOwn(object, name)) return run.present();
  if (hasExpression(name)) return OPEN;
  return run.missing(name, place, `must have required property '${name}'`);
}

/** Members that are asked for once another one is there. */
export function dependentRequired(wanted: ReadonlyMap<string, readonly string[]>): Check {
  return ofObjects((object, visit) => {
    let verdict: Verdict = FITS;
    for (const [name, needed] of wanted) {
      if (Object.hasOwn(object, name)) {
        verdict = both(verdict, dependenciesThere(object, name, needed, visit));
      }
    }
    return verdict;
  });
}

function dependenciesThere(
  object: JsonObject,
  name: string,
  needed: readonly string[],
  { run, place }: Visit,
): Verdict {
  const isThere = (one: string) => Object.hasOwn(object, one);
  if (needed.every(isThere)) return needed.length > 0 ? run.present() : FITS;
  if (run.draft || needed.some((one) => hasExpression(one))) return OPEN;
  const what = needed.length === 1 ? 'property' : 'properties';
  const message = `must have ${what} ${needed.join(', ')} when property ${name} is present`;
  return run.breaks(place, message, object);
}

/** Schemas that the value must keep once a member is there. */
export function dependentSchemas(nodes: ReadonlyMap<string, SchemaNode>): Check {
  return ofObjects((object, visit) => {
    let verdict: Verdict = FITS;
    for (const [name, node] of nodes) {
      if (Object.hasOwn(object, name)) verdict = both(verdict, judgeInPlace(node, visit));
      else verdict = both(verdict, visit.run.absent());
    }
    return verdict;
  });
}

export function propertyNames(node: SchemaNode): Check {
  return ofObjects((object, visit) => {
    const { run, place } = visit;
    let verdict: Verdict = FITS;
    for (const name of namesOf(object, visit)) {
      const one = judgeBy(node, { ...visit, value: name, evaluated: undefined });
      if (!canFit(one)) run.breaks(place, 'property name must be valid', object);
      verdict = both(verdict, one);
    }
    return verdict;
  });
}

export function properties(nodes: ReadonlyMap<string, SchemaNode>): Check {
  return ofObjects((object, visit) => {
    let verdict: Verdict = FITS;
    for (const [name, node] of nodes) {
      const one = Object.hasOwn(object, name)
        ? judgeWithin(node, visit, name, object[name])
        : visit.run.absent();
      verdict = both(verdict, one);
    }
    return verdict;
  });
}

export function patternProperties(
  nodes: readonly (readonly [pattern: Pattern, node: SchemaNode])[],
): Check {
  return ofObjects((object, visit) => {
    let verdict: Verdict = FITS;
    for (const name of namesOf(object, visit)) {
      for (const [pattern, node] of nodes) {
        if (!pattern.matches(name, visit.run.meter)) continue;
        verdict = both(verdict, judgeWithin(node, visit, name, object[name]));
      }
    }
    return verdict;
  });
}

/** Members that neither a name nor a pattern speaks of. */
export function additionalProperties(
  node: SchemaNode,
  named: ReadonlySet<string>,
  patterns: readonly Pattern[],
): Check {
  return ofObjects((object, visit) => {
    const { meter } = visit.run;
    let verdict: Verdict = FITS;
    for (const name of namesOf(object, visit)) {
      if (named.has(name) || patterns.some((one) => one.matches(name, meter))) continue;
      const one =
        node.verdict === BREAKS
          ? more(visit, name, additional(visit, name, named))
          : judgeWithin(node, visit, name, object[name]);
      verdict = both(verdict, one);
    }
    return verdict;
  });
}

/** With the name that was probably meant; to look for it costs a step for each that there is. */
function additional({ run }: Visit, name: string, named: ReadonlySet<string>): string {
  run.meter.spend(named.size);
  const meant = closeName(name, named);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `must NOT have additional properties${hint}`;
}

function more({ run, place, value }: Visit, name: string, message: string): Verdict {
  return run.breaks({ within: place, key: name }, message, value);
}

export function unevaluatedProperties(node: SchemaNode): Check {
  return ofObjects((object, visit) => {
    let verdict: Verdict = FITS;
    for (const name of namesOf(object, visit)) {
      const surely = visit.evaluated?.surely(name);
      if (surely === true) continue;
      const one =
        node.verdict === BREAKS && surely === undefined
          ? more(visit, name, 'must NOT have unevaluated properties')
          : judgeUnevaluated(node, visit, name, object[name], surely === false);
      verdict = both(verdict, one);
    }
    return verdict;
  });
}
