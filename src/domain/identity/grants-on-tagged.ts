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

/** The grants on a task definition, registered or not: its own and those on its tags. */
export async function grantsOnTaskDefinition(
  name: string,
  read: Reader,
): Promise<Grants | undefined> {
  const registered = await read.read('taskDefinition', name);
  return grantsOnTagged({ type: 'TASK_DEF', id: name }, registered?.value.tags ?? [], read);
}

/** The grants on a workflow definition, stored or not: its own and those on its tags. */
export async function grantsOnWorkflowDefinition(
  name: string,
  read: Reader,
): Promise<Grants | undefined> {
  const stored = await read.read('workflowDefinition', name);
  return grantsOnTagged({ type: 'WORKFLOW_DEF', id: name }, stored?.value.tags ?? [], read);
}
