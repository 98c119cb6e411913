/** Refusals that a test has asked for, in the words that they have where they come by themselves. */
import * as refusals from './refusals.ts';
import type { Refusal } from './refusals.ts';

/** What the call says, by the names of its parameters. */
export type Given = Readonly<Record<string, string>>;

/** `fault`: the id of the fault that asks for it; told where the refusal has no words without what is wrong. */
export function refusedOnPurpose(name: string, fault: string, given: Given): Refusal {
  const worded = words[name]?.(new Told(given));
  return worded ?? refusals.refusedByFault(name, fault);
}

/** The values of a call; for one that it does not have stands the name, in braces. */
class Told {
  readonly #given: Given;

  constructor(given: Given) {
    this.#given = given;
  }

  /** Of the parameter that the call has of these. */
  of(...names: readonly [string, ...string[]]): string {
    const found = names.find((name) => this.#given[name] !== undefined);
    return found === undefined ? `{${names[0]}}` : (this.#given[found] ?? '');
  }

  get task(): string {
    return this.of('taskId', 'nameOrTaskId', 'taskRefName', 'taskReferenceName');
  }

  get workflow(): string {
    return this.of('workflowId', 'nameOrId', 'workflowInstanceId');
  }

  get reference(): string {
    return this.of('taskRefName', 'taskReferenceName');
  }

  get definition(): string {
    return this.of('name', 'nameOrId', 'workflowName');
  }
}

/** What is wrong with a body nobody can say: of those that list violations only the head is told. */
const words: Readonly<Record<string, ((told: Told) => Refusal) | undefined>> = {
  MissingToken: refusals.missingToken,
  InvalidToken: refusals.invalidToken,
  ExpiredToken: refusals.expiredToken,
  MissingBody: refusals.missingBody,
  InvalidBody: () => refusals.invalidBody([]),
  InvalidForm: () => refusals.invalidForm([]),
  InvalidTaskDefinition: () => refusals.invalidTaskDefinition([]),
  InvalidWorkflowDefinition: () => refusals.invalidWorkflowDefinition([]),
  InvalidAssignments: () => refusals.invalidAssignments([]),
  OutputBreaksForm: () => refusals.outputBreaksForm([]),
  WrongCredentials: refusals.wrongCredentials,
  PasswordLoginNotSupported: refusals.passwordLoginNotSupported,
  UnknownForm: (told) => refusals.unknownFormName(told.of('name', 'nameOrTaskId')),
  UnknownTask: (told) => refusals.unknownHumanTask(told.task),
  UnknownTaskDefinition: (told) =>
    refusals.unknownTaskDefinition(told.of('taskType', 'taskName', 'tasktype')),
  UnknownWorkflowDefinition: (told) => refusals.unknownWorkflowDefinition(told.definition),
  UnknownRateLimit: (told) => refusals.unknownRateLimit(told.definition),
  WorkflowDefinitionExists: (told) => refusals.workflowDefinitionExists(told.definition, 1),
  UnknownWorkflow: (told) => refusals.unknownWorkflow(told.workflow),
  WorkflowIsTerminal: (told) => refusals.workflowHasEnded(told.workflow),
  WorkflowNotPaused: (told) => refusals.workflowNotPaused(told.workflow, 'RUNNING'),
  WorkflowIsRunning: () => refusals.workflowIsRunning('RUNNING'),
  NothingToRetry: refusals.nothingToRetry,
  WorkflowNotRestartable: (told) => refusals.workflowNotRestartable(told.workflow),
  WorkflowNotEnded: (told) => refusals.workflowNotEnded(told.workflow, 'restart'),
  WorkflowNotRunning: (told) =>
    refusals.workflowNotRunning(told.workflow, told.reference, 'skipped'),
  UnknownTaskReference: (told) =>
    refusals.unknownTaskReference(told.reference, told.of('workflowName')),
  TaskAlreadyProcessed: (told) => refusals.taskAlreadyProcessed(told.reference),
  TaskNotAtTopLevel: (told) => refusals.taskNotAtTopLevel(told.reference),
  TaskRunByServer: (told) => refusals.taskRunByServer(told.task, told.of('taskType')),
  NoRunningTask: (told) => refusals.noRunningTask(told.reference, told.workflow),
  NoTaskToSignal: (told) => refusals.noTaskToSignal(told.workflow),
  PollTimeoutTooLong: refusals.pollTimeoutTooLong,
  TaskIsDeleted: (told) => refusals.taskIsDeleted(told.task),
  TaskIsTerminal: (told) => refusals.taskIsTerminal(told.task, 'COMPLETED'),
  TaskIsClaimed: (told) => refusals.taskIsClaimed(told.task, 'reassigned'),
  TaskNotClaimed: (told) => refusals.taskNotClaimed(told.task),
  NoAssigneeToSkip: (told) => refusals.noAssigneeToSkip(told.task),
  AlreadyClaimed: (told) => refusals.alreadyClaimed(told.task),
  AssignedToAnother: (told) => refusals.assignedToAnother(told.task),
  UnknownTaskRef: (told) => refusals.unknownTaskRef(told.reference, told.workflow),
  UnknownGroup: (told) => refusals.unknownGroup(told.of('groupId', 'id')),
  UnknownUser: (told) => refusals.unknownUser(told.of('userId', 'id')),
  ReservedUserId: (told) => refusals.reservedUserId(told.of('userId', 'id')),
  UnknownAccessKey: (told) => refusals.unknownAccessKey(told.of('keyId', 'accessKeyId')),
  UnknownApplication: (told) => refusals.unknownApplication(told.of('applicationId', 'id')),
};
