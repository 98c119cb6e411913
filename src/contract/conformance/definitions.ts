/** The task and workflow definitions of the cases; what several checks share is made at its first use. */
import { conductorUser } from './assignees.ts';
import { expectSuccess } from './expectations.ts';
import { findExecutions } from './find-executions.ts';
import { namedIn, type FixtureContext } from './fixture-context.ts';
import type { Forms } from './forms.ts';
import type { Grant } from './grants.ts';
import { once } from './once.ts';
import type { Personas } from './personas.ts';

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface Definitions {
  /** A task definition that the checks share. Gives its name. */
  readonly sharedTask: (name: 'sign_off' | 'book') => Promise<string>;
  /** Registers a task definition for one check. Gives its name. */
  readonly defineTask: (name: string, more?: object) => Promise<string>;
  readonly tagTask: (name: string, tag: Tag) => Promise<void>;
  /** Registers a workflow definition that ann may start; the same content gives the same. Gives its name. */
  readonly defineWorkflow: (content: object) => Promise<string>;
  /** The HUMAN task of purchase, its definition changed as given. */
  readonly signOff: (definition?: object, taskReferenceName?: string) => Promise<SignOff>;
  /** The SIMPLE task of purchase. */
  readonly book: (taskReferenceName?: string) => Promise<object>;
  /** Ids of what ran by the workflows of this run, or by some of them, no matter who started it. */
  readonly executionsOf: (names?: readonly string[]) => Promise<readonly string[]>;
}

/** A task of a workflow definition. */
export interface SignOff {
  readonly name: string;
  readonly taskReferenceName: string;
  readonly type: 'HUMAN';
  readonly inputParameters: object;
}

export interface DefinitionOptions {
  readonly context: FixtureContext;
  readonly personas: Personas;
  readonly forms: Forms;
  readonly grant: Grant;
}

const ownerEmail = 'conformance@example.com';

export function makeDefinitions(options: DefinitionOptions): Definitions {
  const { context } = options;
  const { asRoot } = context;
  const defineTask = (name: string, more: object = {}) => registerTask(context, name, more);
  const sharedTask = once((name: 'sign_off' | 'book') => defineTask(namedIn(context, name)));
  const names = new Set<string>();
  const defineWorkflow = once((json: string) => {
    const name = namedIn(context, `purchase_${names.size + 1}`);
    names.add(name);
    return registerWorkflow(options, name, JSON.parse(json) as object);
  });
  return {
    sharedTask,
    defineTask,
    tagTask: (name, tag) => tagTask(context, name, tag),
    defineWorkflow: (content) => defineWorkflow(JSON.stringify(content)),
    signOff: async (definition = {}, taskReferenceName = 'sign_off_ref') => ({
      name: await sharedTask('sign_off'),
      taskReferenceName,
      type: 'HUMAN',
      inputParameters: {
        cost: '${workflow.input.cost}',
        __humanTaskDefinition: { ...(await purchaseDefinition(options)), ...definition },
      },
    }),
    book: async (taskReferenceName = 'book_ref') => ({
      name: await sharedTask('book'),
      taskReferenceName,
      type: 'SIMPLE',
    }),
    executionsOf: (some = [...names]) => findExecutions(asRoot, some),
  };
}

async function purchaseDefinition({ context, personas, forms }: DefinitionOptions) {
  return {
    displayName: 'Sign off',
    userFormTemplate: { name: await forms.shared('SignOff'), version: 1 },
    assignmentCompletionStrategy: 'LEAVE_OPEN',
    assignments: [
      { assignee: await personas.firstAssignee(), slaMinutes: 30 },
      { assignee: conductorUser(context.target.root.id), slaMinutes: 0 },
    ],
  };
}

async function registerTask(
  { asRoot, cleanUp }: FixtureContext,
  name: string,
  more: object,
): Promise<string> {
  const path = '/api/metadata/taskdefs';
  const definition = { name, retryCount: 0, timeoutSeconds: 0, ownerEmail, ...more };
  cleanUp.add(`task definition ${name}`, () =>
    asRoot({ method: 'DELETE', path: `${path}/${name}` }),
  );
  expectSuccess(await asRoot({ method: 'POST', path, body: [definition] }));
  return name;
}

async function tagTask({ asRoot, cleanUp }: FixtureContext, name: string, tag: Tag): Promise<void> {
  const path = `/api/metadata/task/${name}/tags`;
  cleanUp.add(`tag of ${name}`, () => asRoot({ method: 'DELETE', path, body: tag }));
  expectSuccess(await asRoot({ method: 'POST', path, body: tag }));
}

async function registerWorkflow(
  { context: { asRoot, cleanUp }, personas, grant }: DefinitionOptions,
  name: string,
  content: object,
): Promise<string> {
  const path = '/api/metadata/workflow';
  const body = { name, version: 1, schemaVersion: 2, timeoutSeconds: 0, ownerEmail, ...content };
  cleanUp.add(`workflow definition ${name}`, () =>
    asRoot({ method: 'DELETE', path: `${path}/${name}/1` }),
  );
  expectSuccess(await asRoot({ method: 'POST', path, body }));
  await grant({
    subject: { type: 'USER', id: await personas.idOf('ann') },
    target: { type: 'WORKFLOW_DEF', id: name },
    access: ['EXECUTE', 'READ'],
  });
  return name;
}
