/** Where a value stands inside another: names of members and indexes of elements, from the outside in. */
export type Path = readonly (string | number)[];

/**
 * The one notation of paths: members joined by `.`, indexes in `[n]`, as in `tasks[1].loopOver[0].joinOn`; the value
 * itself is the empty text. A name that is not a plain word stands as it is.
 */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
