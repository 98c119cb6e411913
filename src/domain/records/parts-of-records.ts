/** Records of very many parts, so that a store may write those that change: of an execution its tasks. */
import type { Kind } from '../ports.ts';

/** The one kind that has parts. */
export const IN_PARTS: Kind = 'execution';

/** The JSON of a part under its own id. */
type Part = readonly [id: string, json: unknown];

/** As the codecs of executions write it: the whole value, and what differs in one. */
interface ExecutionJson {
  readonly tasks: TasksJson;
}
interface ChangeJson {
  readonly head: object;
  readonly tasks: TasksJson;
}
interface TasksJson {
  readonly all: readonly { readonly taskId: string }[];
  readonly undecided: unknown;
}

export interface InParts {
  readonly own: unknown;
  readonly parts: readonly Part[];
}

/** The JSON of a whole record; without parts where its kind has none. */
export function partsOfRecord(
  kind: Kind,
  json: unknown,
): InParts | { own: unknown; parts?: never } {
  if (kind !== IN_PARTS) return { own: json };
  const { tasks, ...head } = json as ExecutionJson;
  return inParts(head, tasks);
}

/** The JSON of a change, and of it the parts that are new or not as they were. */
export function partsOfChange(json: unknown): InParts {
  const { head, tasks } = json as ChangeJson;
  return inParts(head, tasks);
}

/** The texts of a record's own JSON and of its parts, as those of the record or, `isChange`, of what differs in it. */
export function joined(kind: Kind, own: string, parts: string, isChange: boolean): string {
  if (kind !== IN_PARTS) return own;
  // The tasks stand last in it, and theirs is an object with one list.
  const execution = `${own.slice(0, -2)},"all":[${parts}]}}`;
  if (!isChange) return execution;
  const { tasks, ...head } = JSON.parse(execution) as ExecutionJson;
  return JSON.stringify({ head, tasks });
}

function inParts(head: object, { all, undecided }: TasksJson): InParts {
  return {
    own: { ...head, tasks: { undecided } },
    parts: all.map((task) => [task.taskId, task] as const),
  };
}
