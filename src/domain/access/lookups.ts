/** What calls name, or the refusal that it is not there. The lookup comes first: who may depends on what is found. */
import { definitionVersion, type WorkflowDefinition } from '../definitions/definition.ts';
import type { TaskOfExecution } from '../executions/task-of-execution.ts';
import { newApplication } from '../identity/application.ts';
import { normalSubject, type Application } from '../identity/people.ts';
import { findPerson, type Person } from '../identity/person.ts';
import type { Reader, Stored } from '../ports.ts';
import {
  unknownApplication,
  unknownFormName,
  unknownHumanTask,
  unknownTaskDefinition,
  unknownTaskId,
  unknownUser,
  unknownWorkflow,
  unknownWorkflowDefinition,
  type Refusal,
} from '../refusals.ts';

type Found<T, Name extends string> = Promise<T | Refusal<Name>>;

export async function humanTaskById(
  taskId: string,
  read: Reader,
): Found<Stored<'humanTask'>, 'UnknownTask'> {
  return (await read.read('humanTask', taskId)) ?? unknownHumanTask(taskId);
}

export async function executionById(
  workflowId: string,
  read: Reader,
): Found<Stored<'execution'>, 'UnknownWorkflow'> {
  return (await read.read('execution', workflowId)) ?? unknownWorkflow(workflowId);
}

export async function applicationById(
  id: string,
  read: Reader,
): Found<Stored<'application'>, 'UnknownApplication'> {
  return (await read.read('application', id)) ?? unknownApplication(id);
}

/** To read or change its tags: one that nobody knows has none (the Go client's suite). */
export async function applicationToTag(id: string, read: Reader): Promise<TaggedApplication> {
  const stored = await read.read('application', id);
  return { stored, value: stored?.value ?? newApplication(id, '', '', '', 0) };
}

export interface TaggedApplication {
  readonly stored: Stored<'application'> | undefined;
  readonly value: Application;
}

/** A user, or an application as the user that it acts as. */
export async function personById(id: string, read: Reader): Found<Person, 'UnknownUser'> {
  return (await findPerson(normalSubject(id), read)) ?? unknownUser(id);
}

export async function formNamed(name: string, read: Reader): Found<Stored<'form'>, 'UnknownForm'> {
  return (await read.read('form', name)) ?? unknownFormName(name);
}

export async function taskDefinitionNamed(
  name: string,
  read: Reader,
): Found<Stored<'taskDefinition'>, 'UnknownTaskDefinition'> {
  return (await read.read('taskDefinition', name)) ?? unknownTaskDefinition(name);
}

/** The definitions of one name, and the version that is meant. */
export interface StoredDefinition extends Stored<'workflowDefinition'> {
  readonly definition: WorkflowDefinition;
}

/** Of that version (undefined: the newest). */
export async function workflowDefinitionNamed(
  name: string,
  version: number | undefined,
  read: Reader,
): Found<StoredDefinition, 'UnknownWorkflowDefinition'> {
  const stored = await read.read('workflowDefinition', name);
  const definition = definitionVersion(stored?.value, version);
  return stored && definition
    ? { definition, ...stored }
    : unknownWorkflowDefinition(name, version);
}

/** In whatever execution. */
export async function taskById(
  taskId: string,
  read: Reader,
): Found<TaskOfExecution, 'UnknownTask'> {
  return (await findTask(taskId, read)) ?? unknownTaskId(taskId);
}

/**
 * The record of a HUMAN task leads to its execution; for any other task all executions are asked. A key for each task
 * would cost every step of an execution more than the few calls that ask so are worth.
 */
export async function findTask(taskId: string, read: Reader): Promise<TaskOfExecution | undefined> {
  const record = await read.read('humanTask', taskId);
  const its = record && (await read.read('execution', record.value.workflowId));
  const executions = its ? [its] : await read.find('execution', []);
  for (const { value: execution } of executions) {
    const task = execution.tasks.byId(taskId);
    if (task) return { task, execution };
  }
  return undefined;
}
