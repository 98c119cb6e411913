/**
 * What becomes of the members that the platform knows and this mock does not act on: asked for, some are refused, since a
 * test would pass without them for the wrong reason; the others are kept, given back, and named in the log. A member asks
 * for something unless its value is false, null, 0, empty or the default.
 */
import { asObject, isJsonObject, type JsonObject } from '../json.ts';
import type { Path } from '../path.ts';
import { violation, type Violation } from '../refusals.ts';
import { allTasks, type WorkflowDefinition } from './definition.ts';
import { factsOf } from './task-types.ts';

/** Where nothing acts on a member: a listener has nobody to tell, a label nothing to label. */
const noEffect = {
  workflow: [
    'workflowStatusListenerEnabled',
    'workflowStatusListenerSink',
    'ownerApp',
    'metadata',
    'schemaVersion',
    'cacheConfig',
    'inputSchema',
    'outputSchema',
  ],
  task: ['rateLimited', 'joinStatus', 'scriptExpression', 'cacheConfig'],
  taskDefinition: [
    'ownerApp',
    'isolationGroupId',
    'executionNameSpace',
    'baseType',
    'runtimeMetadata',
    'inputSchema',
    'outputSchema',
  ],
} as const;

const notBuilt = { task: ['onStateChange'] } as const;

/** What a value is where nobody has given one. */
const defaults: JsonObject = { schemaVersion: 2 };

/** Members of a workflow definition that are not built, at their places; its tasks are looked at on their own. */
export function notBuiltOfWorkflow(definition: JsonObject): readonly Violation[] {
  return enforcesSchemas(definition, 'workflow') ? schemasToEnforce(definition, []) : [];
}

/** The same of a task inside a workflow definition, with the task definition that it brings along. */
export function notBuiltOfTask(task: JsonObject, path: Path): readonly Violation[] {
  const own = task['taskDefinition'];
  return [
    ...notBuiltAmong(task, notBuilt.task, path),
    ...(isJsonObject(own) ? notBuiltOfTaskDefinition(own, [...path, 'taskDefinition']) : []),
  ];
}

/** The same of a task definition. */
export function notBuiltOfTaskDefinition(
  definition: JsonObject,
  path: Path = [],
): readonly Violation[] {
  return enforcesSchemas(definition, 'taskDefinition') ? schemasToEnforce(definition, path) : [];
}

/** The schemas of a task definition are enforced only where it says so, those of a workflow unless it says no. */
function enforcesSchemas({ enforceSchema }: JsonObject, kind: keyof typeof noEffect): boolean {
  return kind === 'workflow' ? enforceSchema !== false : enforceSchema === true;
}

const SCHEMAS = ['inputSchema', 'outputSchema'] as const;

/**
 * The schemas that inputs and outputs would have to be held against. One that only names a schema of the platform's registry
 * is kept without effect: that registry is not built, so that there is nothing of the name to enforce, and the vendor's own
 * applications come with such references.
 */
function schemasToEnforce(definition: JsonObject, path: Path): readonly Violation[] {
  const withData = SCHEMAS.filter((member) => asksFor(asObject(definition[member]), 'data'));
  return notBuiltAmong(definition, withData, path);
}

function notBuiltAmong(
  given: JsonObject,
  members: readonly string[],
  path: Path,
): readonly Violation[] {
  return members
    .filter((member) => asksFor(given, member))
    .map((member) => violation([...path, member], member, given[member]));
}

/** Sentences for the log about what a stored workflow definition and its tasks have and nothing acts on. */
export function noticesOfWorkflow(definition: WorkflowDefinition): readonly string[] {
  const name = `workflow definition ${definition.name}`;
  return [
    ...notices(name, definition, 'workflow'),
    ...definition.tasks
      .flatMap(allTasks)
      .flatMap((task) => notices(`${name}, task ${task.taskReferenceName}`, task, 'task')),
  ];
}

/** The same about a task definition. */
export function noticesOfTaskDefinition(definition: JsonObject): readonly string[] {
  return notices(`task definition ${String(definition['name'])}`, definition, 'taskDefinition');
}

function notices(what: string, given: JsonObject, kind: keyof typeof noEffect): readonly string[] {
  const lacks = (member: string) => {
    if (member === 'cacheConfig') return !isCaching(given);
    return !(SCHEMAS as readonly string[]).includes(member) || enforcesSchemas(given, kind);
  };
  const members = noEffect[kind].filter((member) => asksFor(given, member) && lacks(member));
  return members.length === 0 ? [] : [`${what}: stored, no effect: ${members.join(', ')}`];
}

/** Whether the outputs of tasks of that type are kept (page Caching Task Outputs); those of whole workflows are not. */
function isCaching(given: JsonObject): boolean {
  return given['taskReferenceName'] !== undefined && factsOf(given).mayBeCached === true;
}

function asksFor(given: JsonObject, member: string): boolean {
  const value = given[member];
  if (!value || value === defaults[member]) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}
