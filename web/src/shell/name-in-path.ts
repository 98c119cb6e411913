/**
 * What the URL of the page names, which stands last in its path. The router leaves signs as %2F as they are, so that
 * names with them would not be found.
 */
export function nameInPath(): string {
  const last = /([^/]*)\/?$/.exec(location.pathname)?.[1] ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
