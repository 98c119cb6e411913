import type { Reader } from '../ports.ts';
import { grantsId, mergedGrants, type Grants, type Target } from './grants.ts';
import type { Tag } from './tags.ts';

/** The grants on a resource: its own and those on its tags. */
export async function grantsOnTagged(
  target: Target,
  tags: readonly Tag[],
  read: Reader,
): Promise<Grants | undefined> {
  const own = (await read.read('grants', grantsId(target)))?.value;
  if (tags.length === 0) return own;
  const onTags = await Promise.all(
    tags.map(({ key, value }) =>
      read.read('grants', grantsId({ type: 'TAG', id: `${key}:${value}` })),
    ),
  );
  return mergedGrants(target, [own, ...onTags.map((one) => one?.value)]);
}
