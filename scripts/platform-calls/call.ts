/** A call of the platform's HTTP API: a method and a path with its parameters in braces. */
export interface Call {
  readonly method: string;
  readonly path: string;
}

/** The same for two calls that differ only in the names of their parameters. */
export function shapeOf({ method, path }: Call): string {
  return `${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`;
}

/** A path without its query, and with each value that code fills in as a parameter in braces. */
export function plainPath(path: string): string {
  const [bare = ''] = path.split('?');
  return bare
    .replaceAll(/[$#]?\{(?:[^{}"]*[.(])?(\w+)\)*\}/g, '{$1}')
    .replaceAll(/%[svd]/g, '{id}');
}

export function inOrder(a: Call, b: Call): number {
  return compare(a.path, b.path) || compare(a.method, b.method);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
