/** What the platform exports, and what tells each kind of it: its members. */
import { closeName } from '../../domain/close-name.ts';
import type { JsonObject } from '../../domain/json.ts';
import { seedMembers } from '../../generated/seed-members.ts';

/** What a seed has that a platform exports, too. */
export type ExportedKey =
  'environmentVariables' | 'forms' | 'secrets' | 'taskDefinitions' | 'workflowDefinitions';

export interface ExportKind {
  /** As messages call it, after "the". */
  readonly name: string;
  /** Each of them it has. */
  readonly all: readonly string[];
  /** And at least one of these, where there are any. */
  readonly any?: readonly string[];
  /** The key of a seed that holds it; undefined: the mock has nothing of the kind. */
  readonly key?: ExportedKey;
}

const workflowDefinition = {
  name: 'workflow definition',
  all: ['name', 'tasks'],
  key: 'workflowDefinitions',
} as const satisfies ExportKind;
const userForm = {
  name: 'user form',
  all: ['name', 'jsonSchema'],
  key: 'forms',
} as const satisfies ExportKind;
const taskDefinition = {
  name: 'task definition',
  all: ['name'],
  any: ['retryCount', 'retryLogic', 'timeoutSeconds', 'timeoutPolicy', 'responseTimeoutSeconds'],
  key: 'taskDefinitions',
} as const satisfies ExportKind;
const schema: ExportKind = { name: 'schema', all: ['name', 'type', 'data'] };
const prompt: ExportKind = { name: 'prompt', all: ['name', 'template'] };
const integration: ExportKind = { name: 'integration', all: ['integration', 'models'] };
const schedule: ExportKind = { name: 'schedule', all: ['name', 'cronExpression'] };
const webhook: ExportKind = { name: 'webhook', all: ['name', 'receiverWorkflowNamesToVersions'] };
const eventHandler: ExportKind = { name: 'event handler', all: ['name', 'event', 'actions'] };

/** Those that a seed can hold. */
const loaded: readonly ExportKind[] = [workflowDefinition, userForm, taskDefinition];
const kinds: readonly ExportKind[] = [
  workflowDefinition,
  userForm,
  schema,
  prompt,
  integration,
  schedule,
  webhook,
  eventHandler,
  taskDefinition,
];

/** What stands under each member of the vendor's template bundle that holds a list. */
export const bundled: Readonly<Record<string, ExportKind>> = {
  workflowDefinitions: workflowDefinition,
  taskDefinitions: taskDefinition,
  userForms: userForm,
  schemas: schema,
  prompts: prompt,
  integrationsWithModels: integration,
  secrets: { name: 'secret', all: [], key: 'secrets' },
  environmentVariables: {
    name: 'environment variable',
    all: [],
    key: 'environmentVariables',
  },
  schedules: schedule,
  webhooks: webhook,
  remoteServices: { name: 'remote service', all: [] },
};

/** What a bundle says of itself, and the values that its texts are filled in with. */
export const aboutBundle: readonly string[] = [
  'id',
  'title',
  'description',
  'version',
  'category',
  'tags',
  'thumbnailUrl',
  'helpDocumentationLink',
  'featureLabelAndLinks',
  'githubProjectLinks',
  'placeholders',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
];

const seedKeys: readonly string[] = Object.keys(seedMembers);

/** Whether it is a seed, with or without slips in its keys. */
export function isSeed(value: JsonObject): boolean {
  const names = Object.keys(value);
  const bundledOnly = names.some((name) => isBundled(name) && !seedKeys.includes(name));
  const own = names.filter((name) => seedKeys.includes(name) && !isBundled(name));
  if (own.length > 0 || names.length === 0) return true;
  if (bundledOnly) return false;
  return names.some((name) => seedKeys.includes(name) || closeName(name, seedKeys) !== undefined);
}

export function isBundle(value: JsonObject): boolean {
  return Object.keys(value).some(isBundled);
}

function isBundled(name: string): boolean {
  return Object.hasOwn(bundled, name);
}

/** The kind of a single thing that was exported; undefined: it is none. */
export function kindOf(value: JsonObject): ExportKind | undefined {
  const has = (name: string) => Object.hasOwn(value, name);
  return kinds.find(({ all, any = [] }) => all.every(has) && (any.length === 0 || any.some(has)));
}

/** What it nearly is and, where `inFull`, all that can be loaded. */
export function ofNoKind(value: JsonObject, inFull: boolean): string {
  const single = loaded.map(({ name, all, any }) => {
    const more = any === undefined ? '' : ` and, say, ${any[0]}`;
    return `a ${name} (${all.join(', ')}${more})`;
  });
  const bundledOnly = Object.keys(bundled).filter((name) => !seedKeys.includes(name));
  const bundle = `a template bundle (${bundledOnly.join(', ')})`;
  const known = [`a seed (${seedKeys.join(', ')})`, ...single, bundle].join('; ');
  const told = inFull ? `: ${known}; or a list of what was exported` : ' that can be loaded';
  return `it has the members of nothing${told}${nearest(value)}`;
}

/** The kind with the fewest members missing, where it has any of them. */
function nearest(value: JsonObject): string {
  const [first] = loaded
    .map(({ name, all }) => ({ name, all, lacks: all.filter((one) => !Object.hasOwn(value, one)) }))
    .filter(({ all, lacks }) => all.length > 1 && lacks.length < all.length)
    .map(({ name, lacks: [lacking = ''] }) => ({
      name,
      lacking,
      slip: Object.keys(value).find((one) => closeName(one, [lacking]) !== undefined),
    }))
    .sort((one, other) => Number(other.slip !== undefined) - Number(one.slip !== undefined));
  if (first === undefined) return '';
  const { name, lacking, slip } = first;
  const instead = slip === undefined ? '' : ` (it has "${slip}")`;
  return `; it is nearest to a ${name}, but has no "${lacking}"${instead}`;
}
