/** The queue that a worker polls; clients that cannot leave the domain out send an empty one. */
export function queueAddressed({
  path,
  query,
}: {
  readonly path: { readonly taskType: string };
  readonly query: { readonly domain?: string | undefined };
}) {
  return { name: path.taskType, domain: query.domain === '' ? undefined : query.domain };
}
