// What a version of a workflow definition or form means where one is asked for, decided here and nowhere else.

/** The version that is asked for; undefined: the newest, for which 0 stands too. */
export function requestedVersion(version: number | null | undefined): number | undefined {
  return version === 0 ? undefined : (version ?? undefined);
}

/** What a definition says as a version, a number or a text of one; nothing and an empty text are 0; undefined: no whole number. */
export function writtenVersion(value: unknown): number | undefined {
  const number = Number(value ?? 0);
  return Number.isInteger(number) ? number : undefined;
}
