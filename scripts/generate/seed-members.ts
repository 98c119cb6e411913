/** The keys of a seed, and of what stands in each list of it, as a module. */
export function seedMemberTable(schema: string): string {
  const { properties } = JSON.parse(schema) as {
    readonly properties: Readonly<Record<string, Member>>;
  };
  const members = Object.entries(properties).map(([key, { items }]) => [
    key,
    Object.keys(items?.properties ?? {}),
  ]);
  return `
    /** By key of a seed: the members of what stands in its list; empty: they are not told by the schema of seeds. */
    export const seedMembers = ${JSON.stringify(Object.fromEntries(members))} as const;
  `;
}

interface Member {
  readonly items?: { readonly properties?: Readonly<Record<string, unknown>> };
}
