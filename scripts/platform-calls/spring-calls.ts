import type { Call } from './call.ts';

/** The calls of controllers that name theirs in Spring's annotations, on the class and on each method. */
export function springCalls(texts: readonly string[]) {
  const constants = constantsIn(texts);
  const calls = texts.flatMap((text) => callsOf(text, constants));
  return { calls, unpaired: [] };
}

type Constants = ReadonlyMap<string, string>;

/** `String NAME = "text"`, and `String NAME = OTHER + "text"` where the other one stands above it. */
function constantsIn(texts: readonly string[]): Constants {
  const found = new Map<string, string>();
  for (const text of texts)
    for (const [, name = '', prefix = '', rest = ''] of text.matchAll(
      /String (\w+) =\s*(?:(\w+) \+ )?"([^"]*)"/g,
    ))
      found.set(name, (found.get(prefix) ?? '') + rest);
  return found;
}

function callsOf(text: string, constants: Constants): readonly Call[] {
  const [, shared = ''] = /@RequestMapping\(([^)]*)\)/.exec(text) ?? [];
  const prefixes = pathsIn(shared, constants);
  return [
    ...text.matchAll(/@(Get|Post|Put|Delete|Patch)Mapping\b(?:\(([\s\S]*?)\)\s*\n)?/g),
  ].flatMap(([, verb = '', own = '']) =>
    prefixes.flatMap((prefix) =>
      pathsIn(own, constants).map((path) => ({
        method: verb.toUpperCase(),
        path: joined(prefix, path),
      })),
    ),
  );
}

/** The paths that an annotation gives by its value; one empty path when it gives none. */
function pathsIn(arguments_: string, constants: Constants): readonly string[] {
  const value = arguments_.replace(/\b(?:produces|consumes|params|name)\s*=[\s\S]*$/, '');
  const quoted = [...value.matchAll(/"([^"]*)"/g)].map(([, path = '']) => path);
  const named = [...value.matchAll(/\b([A-Z_]{2,})\b/g)].flatMap(
    ([, name = '']) => constants.get(name) ?? [],
  );
  const paths = [...quoted, ...named];
  return paths.length === 0 ? [''] : paths;
}

function joined(prefix: string, path: string): string {
  const between = prefix === '' || path === '' || path.startsWith('/') ? '' : '/';
  const withDefaults = `${prefix}${between}${path}`.replaceAll(/\$\{[^:}]+:([^}]*)\}/g, '$1');
  return withDefaults.replaceAll(/\{(\w+):[^}]*\}/g, '{$1}');
}
