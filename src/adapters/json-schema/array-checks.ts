import { canonicalText } from './same-json.ts';
import { judgeWithin } from './judge-by.ts';
import type { Check, MakeCheck, SchemaNode, Visit } from './schema-node.ts';
import { both, BREAKS, canFit, countWithin, FITS, OPEN, type Verdict } from './verdict.ts';

type Elements = readonly unknown[];

function ofLists(check: (elements: Elements, visit: Visit) => Verdict): Check {
  return (visit) => (Array.isArray(visit.value) ? check(visit.value as Elements, visit) : FITS);
}

export const maxItems: MakeCheck<number> = (limit) =>
  ofLists((elements, { run, place }) =>
    elements.length <= limit
      ? FITS
      : run.breaks(place, `must NOT have more than ${limit} items`, elements),
  );

export const minItems: MakeCheck<number> = (limit) =>
  ofLists((elements, { run, place }) =>
    elements.length >= limit
      ? FITS
      : run.breaks(place, `must NOT have fewer than ${limit} items`, elements),
  );

export const uniqueItems: MakeCheck<boolean> = (wanted) => {
  if (!wanted) return undefined;
  return ofLists((elements, { run, place }) => {
    const texts = new Set(elements.map((element) => canonicalText(element, run.meter)));
    return texts.size === elements.length
      ? FITS
      : run.breaks(place, 'must NOT have duplicate items', elements);
  });
};

/** By the schema that `choose` gives for each index. */
export function elementsBy(choose: (index: number) => SchemaNode | undefined): Check {
  return ofLists((elements, visit) => {
    let verdict: Verdict = FITS;
    elements.forEach((element, index) => {
      const node = choose(index);
      if (node) verdict = both(verdict, judgeWithin(node, visit, index, element));
    });
    return verdict;
  });
}

/** No more elements than there are schemas for. */
export function noMoreThan(count: number): Check {
  return ofLists((elements, { run, place }) =>
    elements.length <= count
      ? FITS
      : run.breaks(place, `must NOT have more than ${count} items`, elements),
  );
}

export interface Contains {
  readonly node: SchemaNode;
  readonly min: number;
  readonly max: number;
  /** Whether what it finds counts as judged (2020-12). */
  readonly evaluates: boolean;
}

export function contains({ node, min, max, evaluates }: Contains): Check {
  return ofLists((elements, visit) => {
    const { run, place } = visit;
    const verdicts = run.silently(() =>
      elements.map((element, index) =>
        judgeWithin(node, { ...visit, evaluated: undefined }, index, element),
      ),
    );
    if (evaluates) {
      verdicts.forEach((one, index) => {
        if (canFit(one)) visit.evaluated?.add(index, one === FITS);
      });
    }
    const sure = verdicts.filter((one) => one === FITS).length;
    const verdict = countWithin(sure, verdicts.filter(canFit).length, min, max);
    return verdict === BREAKS ? run.breaks(place, containsText(min, max), elements) : verdict;
  });
}

function containsText(min: number, max: number): string {
  const least = `must contain at least ${min} valid item(s)`;
  return max === Infinity ? least : `${least} and no more than ${max} valid item(s)`;
}

export function unevaluatedItems(node: SchemaNode): Check {
  return ofLists((elements, visit) => {
    let verdict: Verdict = FITS;
    for (const [index, element] of elements.entries()) {
      const surely = visit.evaluated?.surely(index);
      if (surely === true) continue;
      const one = judgeUnevaluated(node, visit, index, element, surely === false);
      verdict = both(verdict, one);
    }
    return verdict;
  });
}

/** What is perhaps judged already cannot break the value for sure. */
export function judgeUnevaluated(
  node: SchemaNode,
  visit: Visit,
  key: string | number,
  value: unknown,
  perhapsJudged: boolean,
): Verdict {
  const { run } = visit;
  const judge = () => judgeWithin(node, visit, key, value);
  if (!perhapsJudged) return judge();
  return run.silently(judge) === FITS ? FITS : OPEN;
}
