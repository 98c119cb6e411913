/** The version of a workflow definition or form that is asked for; undefined: the newest, for which 0 stands too. */
export function requestedVersion(version: number | null | undefined): number | undefined {
  return version === 0 ? undefined : (version ?? undefined);
}
