import { judgeInPlace } from './judge-by.ts';
import type { Check, SchemaNode } from './schema-node.ts';

export function reference(target: SchemaNode): Check {
  return (visit) => judgeInPlace(target, visit);
}

/** To the place of that name in the outermost schema on the way here which has one (2020-12). */
export function dynamicReference(target: SchemaNode, dynamicAnchor: string | undefined): Check {
  if (dynamicAnchor === undefined) return reference(target);
  return (visit) => {
    const outermost = visit.scope.find((one) => one.dynamicAnchors.has(dynamicAnchor));
    return judgeInPlace(outermost?.dynamicAnchors.get(dynamicAnchor) ?? target, visit);
  };
}

/** To the outermost schema on the way here that lets itself be extended, if the target does (2019-09). */
export function recursiveReference(target: SchemaNode): Check {
  return (visit) => {
    if (target.resource.recursiveRoot !== target) return judgeInPlace(target, visit);
    const outermost = visit.scope.find((one) => one.recursiveRoot);
    return judgeInPlace(outermost?.recursiveRoot ?? target, visit);
  };
}
