import { memo } from '../memo.ts';
import { listsInside, type WorkflowDefinition, type WorkflowTask } from './definition.ts';

/** Where a task of a definition stands: in which list, and what comes after it there. */
export interface Place {
  readonly next: WorkflowTask | undefined;
}

type Container = WorkflowTask | WorkflowDefinition;

/** The place of the reference directly inside the definition, or inside one of its tasks; undefined: it is not there. */
export function placeIn(container: Container, taskReferenceName: string): Place | undefined {
  return placesOf(container).get(taskReferenceName);
}

const placesOf = memo((container: Container) => placesIn(listsOf(container)));

/** A definition is one list of tasks; a task is what has a reference of its own. */
function listsOf(container: Container): readonly (readonly WorkflowTask[])[] {
  return isTask(container) ? listsInside(container) : [container.tasks];
}

function isTask(container: Container): container is WorkflowTask {
  return 'taskReferenceName' in container;
}

function placesIn(lists: readonly (readonly WorkflowTask[])[]): ReadonlyMap<string, Place> {
  return new Map(
    lists.flatMap((list) =>
      list.map((task, at) => [task.taskReferenceName, { next: list[at + 1] }] as const),
    ),
  );
}
