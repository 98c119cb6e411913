const USE = /\$(?:\.([A-Za-z_]\w*)|\[\s*(?:'([^'\\]*)'|"([^"\\]*)")\s*\])/y;
const MEMBER = /\.(?:iteration|item|loopItem|loopIndex)\b|\[\s*(?:'iteration'|"iteration")\s*\]/y;

/**
 * Whether a loop's condition may look at the outputs of its earlier iterations, `$.loop_ref['1']`. Only where every
 * `$` in it is plainly something else it may not: handing them all over again and again is what makes long loops slow.
 */
export function readsIterations(condition: string, loopReference: string): boolean {
  for (let at = condition.indexOf('$'); at !== -1; at = condition.indexOf('$', at + 1)) {
    USE.lastIndex = at;
    const use = USE.exec(condition);
    if (use === null) return true;
    const name = use[1] ?? use[2] ?? use[3];
    MEMBER.lastIndex = USE.lastIndex;
    if (name === loopReference && !MEMBER.test(condition)) return true;
  }
  return false;
}
