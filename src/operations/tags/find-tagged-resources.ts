import { admits } from '../../domain/access/admit.ts';
import type { Stored } from '../../domain/ports.ts';
import { hasTag, type Tag } from '../../domain/identity/tags.ts';
import { each, type Operation, type ContextOf } from '../call/operation.ts';

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

/** GET /api/metadata/tags/resources: find what carries a tag. */
export const findTaggedResources: Operation<'findTaggedResources'> = each(
  ['application.read', 'taskDefinition.read', 'workflowDefinition.read'],
  async ({ query }, context) => {
    const tag = { key: query.tagKey, value: query.tagValue };
    const body = (await finders[query.resourceType]?.(tag, context)) ?? [];
    return { answer: { status: 200, body } };
  },
);

async function applicationsWith(tag: Tag, context: ContextOfFind) {
  const found: Resource[] = [];
  for (const application of await context.read.find('application', [])) {
    const { value } = application;
    if (!hasTag(value.tags, tag)) continue;
    const mayRead = await admits('application', 'read', application, context);
    if (mayRead) found.push({ id: value.id, displayName: value.name });
  }
  return found;
}

async function taskDefinitionsWith(tag: Tag, context: ContextOfFind) {
  const found: Resource[] = [];
  for (const definition of await context.read.find('taskDefinition', [])) {
    if (!hasTag(definition.value.tags ?? [], tag)) continue;
    const mayRead = await admits('taskDefinition', 'read', definition, context);
    if (mayRead) found.push(named(definition.id));
  }
  return found;
}

async function workflowDefinitionsWith(tag: Tag, context: ContextOfFind) {
  const found: Resource[] = [];
  for (const stored of await context.read.find('workflowDefinition', [])) {
    if (hasTag(stored.value.tags ?? [], tag) && (await mayReadOneOf(stored, context)))
      found.push(named(stored.id));
  }
  return found;
}

async function mayReadOneOf(stored: Stored<'workflowDefinition'>, { caller, read }: ContextOfFind) {
  const asking = { caller, read, held: new Map() };
  for (const definition of stored.value.versions) {
    if (await admits('workflowDefinition', 'read', { ...stored, definition }, asking)) return true;
  }
  return false;
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
