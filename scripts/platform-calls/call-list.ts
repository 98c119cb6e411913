import { inOrder, plainPath, shapeOf, type Call } from './call.ts';

export interface ListedCall extends Call {
  readonly sources: readonly string[];
}

export interface CallList {
  readonly calls: readonly ListedCall[];
  /** What a source has although it is no call of the platform, with the reason. */
  readonly leftOut: readonly (Call & { readonly because: string })[];
}

/** Whether a call may be added: its path is written in full, and lies in an area that the list has. */
export function isAddable({ path }: Call, list: CallList): boolean {
  const areas = new Set(list.calls.map(areaOf));
  const isWhole = path.split('/').every((segment) => /^(?:[^{}*]*|\{\w+\})$/.test(segment));
  return isWhole && !path.endsWith('}/') && areas.has(areaOf({ path }));
}

/**
 * The list after one source was read anew: what it has is marked with it, what it has no longer loses the mark, and a
 * call that no source has any more goes.
 */
export function withSource(
  list: CallList,
  source: string,
  found: readonly Call[],
): readonly ListedCall[] {
  const leftOut = new Set(list.leftOut.map(shapeOf));
  const known = new Map(list.calls.map((call) => [shapeOf(call), without(source, call)]));
  for (const { method, path } of found) {
    const call = { method, path: plainPath(path) };
    if (leftOut.has(shapeOf(call)) || !isAddable(call, list)) continue;
    const { sources, ...named } = known.get(shapeOf(call)) ?? { ...call, sources: [] };
    known.set(shapeOf(call), { ...named, sources: [...new Set([...sources, source])].sort() });
  }
  return [...known.values()].filter(({ sources }) => sources.length > 0).sort(inOrder);
}

function without(source: string, call: ListedCall): ListedCall {
  return { ...call, sources: call.sources.filter((one) => one !== source) };
}

function areaOf({ path }: Pick<Call, 'path'>): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'api' ? second : `/${first}`;
}
