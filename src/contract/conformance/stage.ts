/** What the cases share: the form, the task definitions, the group and workflows; each made at its first use. */
import { conductorUser, type Assignee } from './assignees.ts';
import type { Cast, Making } from './cast.ts';
import { Unavailable } from './deviation.ts';
import { expectSuccess } from './expectations.ts';
import { findExecutions } from './find-executions.ts';
import { once } from './once.ts';
import type { Caller } from './target.ts';

export interface Access {
  readonly subject: { readonly type: 'USER' | 'GROUP' | 'ROLE'; readonly id: string };
  readonly target: { readonly type: string; readonly id: string };
  readonly access: readonly string[];
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

export interface StageOptions extends Making {
  readonly cast: Cast;
  /** A group that is there already. */
  readonly existingGroup: string | undefined;
}

const decision = { type: 'string', enum: ['yes', 'no'] };
const properties = { decision, note: { type: 'string' }, amount: { type: 'number' } };
/** What a target may answer to an application that is to become a member; anything else has gone wrong. */
const TAKES_NO_APPLICATIONS = [400, 404, 405, 422];
const ownerEmail = 'conformance@example.com';

export function buildStage({ run, target, cast, asRoot, cleanUp, existingGroup }: StageOptions) {
  const named = (name: string) => `${name}_${run}`;

  const trackForm = (name: string): string => {
    const path = `/api/human/template/${name}`;
    cleanUp.add(
      `form ${name}`,
      () => asRoot({ method: 'DELETE', path }),
      () => asRoot({ path: '/api/human/template', query: { name } }),
    );
    return name;
  };

  const saveForm = async (name: string, jsonSchema: object): Promise<string> => {
    const body = {
      name: trackForm(name),
      version: 1,
      jsonSchema: { $schema: 'http://json-schema.org/draft-07/schema', ...jsonSchema },
      templateUI: { type: 'VerticalLayout', elements: [] },
    };
    expectSuccess(await asRoot({ method: 'POST', path: '/api/human/template', body }));
    return name;
  };

  const defineTask = async (name: string, more: object = {}): Promise<string> => {
    const definition = { name, retryCount: 0, timeoutSeconds: 0, ownerEmail, ...more };
    const path = '/api/metadata/taskdefs';
    cleanUp.add(`task definition ${name}`, () =>
      asRoot({ method: 'DELETE', path: `${path}/${name}` }),
    );
    expectSuccess(await asRoot({ method: 'POST', path, body: [definition] }));
    return name;
  };

  const tagTask = async (name: string, tag: Tag): Promise<void> => {
    const path = `/api/metadata/task/${name}/tags`;
    cleanUp.add(`tag of ${name}`, () => asRoot({ method: 'DELETE', path, body: tag }));
    expectSuccess(await asRoot({ method: 'POST', path, body: tag }));
  };

  const grant = async (body: Access): Promise<void> => {
    const path = '/api/auth/authorization';
    cleanUp.add(`grant on ${body.target.id}`, () => asRoot({ method: 'DELETE', path, body }));
    expectSuccess(await asRoot({ method: 'POST', path, body }));
  };

  const defined = new Set<string>();
  const defineWorkflow = once(async (json: string): Promise<string> => {
    const content = JSON.parse(json) as object;
    const name = named(`purchase_${defined.size + 1}`);
    defined.add(name);
    const path = '/api/metadata/workflow';
    const body = { name, version: 1, schemaVersion: 2, timeoutSeconds: 0, ownerEmail, ...content };
    cleanUp.add(`workflow definition ${name}`, () =>
      asRoot({ method: 'DELETE', path: `${path}/${name}/1` }),
    );
    expectSuccess(await asRoot({ method: 'POST', path, body }));
    const ann = await cast.caller('ann');
    await grant({
      subject: { type: 'USER', id: ann.id },
      target: { type: 'WORKFLOW_DEF', id: name },
      access: ['EXECUTE', 'READ'],
    });
    return name;
  });

  const group = once(async (_only: 'finance'): Promise<Group> => {
    if (existingGroup !== undefined) return { id: existingGroup };
    const id = named('finance');
    const path = `/api/groups/${id}`;
    const body = { description: 'Finance', roles: [] };
    cleanUp.add(`group ${id}`, () => asRoot({ method: 'DELETE', path }));
    expectSuccess(await asRoot({ method: 'PUT', path, body }));
    for (const role of ['bob', 'eve'] as const) {
      const person = await orNobody(cast.caller(role));
      if (person === undefined) continue;
      const at = `${path}/users/${encodeURIComponent(person.id)}`;
      cleanUp.add(`member ${role} of group ${id}`, () => asRoot({ method: 'DELETE', path: at }));
      const answer = await asRoot({ method: 'POST', path: at });
      if (person.id.startsWith('app:') && TAKES_NO_APPLICATIONS.includes(answer.status))
        return { id, noMembers: `the target takes no applications into a group: ${answer.from}` };
      expectSuccess(answer);
    }
    return { id };
  });

  /** Who the task is assigned to first: the group, or bob where a group cannot have members. */
  const firstAssignee = async (): Promise<Assignee> => {
    const { id, noMembers } = await group('finance');
    if (noMembers === undefined) return { userType: 'CONDUCTOR_GROUP', user: id };
    return conductorUser((await cast.caller('bob')).id);
  };

  const form = once((name: 'SignOff' | 'StrictSignOff') =>
    saveForm(`${name}-${run}`, {
      properties,
      required: ['decision'],
      ...(name === 'StrictSignOff' ? { additionalProperties: false } : {}),
    }),
  );
  const taskDefinition = once((name: 'sign_off' | 'book') => defineTask(named(name)));

  return {
    /** Apart from the names of all other runs. */
    named,
    group,
    firstAssignee,
    /** A form of the cases, or its strict sister that forbids other fields. Gives its name. */
    form,
    /** Gives its name. */
    taskDefinition,
    saveForm,
    /** Has a form of that name removed at the end: for forms that other calls save. Gives the name. */
    trackForm,
    defineTask,
    tagTask,
    defineWorkflow: (content: object) => defineWorkflow(JSON.stringify(content)),
    /** An administrator grants it; the end of the run takes it away. */
    grant,
    /** Ids of what ran by the definitions of this run, or by one of them, whoever started it. */
    executions: (names: readonly string[] = [...defined]) => findExecutions(asRoot, names),
    rootId: target.root.id,
  };
}

export type Stage = ReturnType<typeof buildStage>;

export interface Group {
  readonly id: string;
  /** Why it cannot have any. */
  readonly noMembers?: string;
}

async function orNobody(found: Promise<Caller>): Promise<Caller | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Unavailable) return undefined;
    throw error;
  }
}
