import { grantsOnTagged } from '../../domain/identity/grants-on-tagged.ts';
import { holdsOnApplication } from '../../domain/access/permitted-application.ts';
import { hasTag, type Tag } from '../../domain/identity/tags.ts';
import { mayReadDefinition } from '../../domain/access/who-may.ts';
import { holdsOnTaskDefinition } from '../../domain/access/holds-on-task-definition.ts';
import type { Operation, ContextOf } from '../call/operation.ts';

type ContextOfFind = ContextOf<'findTaggedResources'>;
type Resource = { readonly id: string; readonly displayName: string };

/** Nothing else carries tags here. */
const finders: Readonly<
  Record<string, (tag: Tag, context: ContextOfFind) => Promise<readonly Resource[]>>
> = {
  APPLICATION: applicationsWith,
  TASK_DEF: taskDefinitionsWith,
  USER_FORM_TEMPLATE: formsWith,
  WORKFLOW_DEF: workflowDefinitionsWith,
};

export const findTaggedResources: Operation<'findTaggedResources'> = async ({ query }, context) => {
  const tag = { key: query.tagKey, value: query.tagValue };
  const body = (await finders[query.resourceType]?.(tag, context)) ?? [];
  return { answer: { status: 200, body } };
};

async function applicationsWith(tag: Tag, { caller, read }: ContextOfFind) {
  const found: Resource[] = [];
  for (const { value } of await read.find('application', [])) {
    if (!hasTag(value.tags, tag)) continue;
    const mayRead = await holdsOnApplication('READ', value, caller, read);
    if (mayRead) found.push({ id: value.id, displayName: value.name });
  }
  return found;
}

async function taskDefinitionsWith(tag: Tag, { caller, read }: ContextOfFind) {
  const found: Resource[] = [];
  for (const { value } of await read.find('taskDefinition', [])) {
    if (!hasTag(value.tags ?? [], tag)) continue;
    if (await holdsOnTaskDefinition('READ', value, caller, read)) found.push(named(value.name));
  }
  return found;
}

async function workflowDefinitionsWith(tag: Tag, { caller, read }: ContextOfFind) {
  const found: Resource[] = [];
  for (const { id: name, value } of await read.find('workflowDefinition', [])) {
    const { tags = [], versions } = value;
    if (!hasTag(tags, tag)) continue;
    const grants = await grantsOnTagged({ type: 'WORKFLOW_DEF', id: name }, tags, read);
    const mayRead = versions.some(({ createdBy }) => mayReadDefinition(caller, createdBy, grants));
    if (mayRead) found.push(named(name));
  }
  return found;
}

/** Forms may be read by everybody, and each version of one stands for itself. */
async function formsWith(tag: Tag, { read }: ContextOfFind) {
  const forms = await read.find('form', []);
  return forms
    .filter(({ value }) => hasTag(value.tags, tag))
    .flatMap(({ value: { name, versions } }) =>
      versions.map(({ version }) => ({ id: `${name}/${String(version)}`, displayName: name })),
    );
}

function named(name: string): Resource {
  return { id: name, displayName: name };
}
