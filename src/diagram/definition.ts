/** What of a definition is drawn. It may come from anywhere, and members may be null. */
export interface DrawnTask {
  readonly name?: string | null | undefined;
  readonly taskReferenceName?: string | null | undefined;
  readonly type?: string | null | undefined;
  readonly loopOver?: readonly DrawnTask[] | null | undefined;
  readonly decisionCases?:
    Readonly<Record<string, readonly DrawnTask[] | null | undefined>> | null | undefined;
  readonly defaultCase?: readonly DrawnTask[] | null | undefined;
  readonly forkTasks?: readonly (readonly DrawnTask[])[] | null | undefined;
}

export interface DrawnDefinition {
  readonly tasks?: readonly DrawnTask[] | null | undefined;
}

/** What of a task of an execution is drawn. */
export interface DrawnExecutionTask {
  readonly taskId?: string | undefined;
  readonly referenceTaskName?: string | undefined;
  readonly taskType?: string | undefined;
  readonly status?: string | undefined;
  readonly iteration?: number | undefined;
  readonly inputData?: Readonly<Record<string, unknown>> | undefined;
  readonly outputData?: Readonly<Record<string, unknown>> | undefined;
}

export interface DrawnExecution {
  readonly status?: string | undefined;
  readonly tasks?: readonly DrawnExecutionTask[] | undefined;
}
