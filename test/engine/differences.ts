import type { Json } from './normalised.ts';
import { answersIn } from './recording.ts';

export interface Difference {
  /** Members joined by dots; tasks by reference and retry, not by their place. */
  readonly path: string;
  /** Undefined: there is none. */
  readonly engine: Json | undefined;
  readonly mock: Json | undefined;
}

/**
 * Where two results differ, each as near to the leaves as both have something there. Of several answers that the engine
 * gave, the nearest counts.
 */
export function differences(
  engine: Json | undefined,
  mock: Json | undefined,
): readonly Difference[] {
  const found = answersIn(engine).map((answer) => between(answer, mock, ''));
  return found.reduce((nearest, one) => (one.length < nearest.length ? one : nearest));
}

function between(
  engine: Json | undefined,
  mock: Json | undefined,
  path: string,
): readonly Difference[] {
  if (JSON.stringify(engine) === JSON.stringify(mock)) return [];
  if (isList(engine) && isList(mock)) return amongLists(engine, mock, path);
  if (isObject(engine) && isObject(mock)) return amongMembers(engine, mock, path);
  return [{ path, engine, mock }];
}

type JsonObject = Readonly<Record<string, Json>>;
type ShownTask = JsonObject & { readonly ref: string; readonly retry?: number };

function amongMembers(engine: JsonObject, mock: JsonObject, path: string): readonly Difference[] {
  const names = [...new Set([...Object.keys(engine), ...Object.keys(mock)])];
  return names.flatMap((name) =>
    between(engine[name], mock[name], path === '' ? name : `${path}.${name}`),
  );
}

function amongLists(
  engine: readonly Json[],
  mock: readonly Json[],
  path: string,
): readonly Difference[] {
  if (areTasks(engine) && areTasks(mock)) return amongTasks(engine, mock, path);
  if (engine.length === mock.length) return amongMembers(byPlace(engine), byPlace(mock), path);
  return [{ path, engine, mock }];
}

function amongTasks(
  engine: readonly ShownTask[],
  mock: readonly ShownTask[],
  path: string,
): readonly Difference[] {
  const [ofEngine, ofMock] = [byName(engine), byName(mock)];
  const orderAs = (tasks: JsonObject, others: JsonObject) =>
    Object.keys(tasks)
      .filter((name) => name in others)
      .join(' ');
  const order = { engine: orderAs(ofEngine, ofMock), mock: orderAs(ofMock, ofEngine) };
  const found = amongMembers(ofEngine, ofMock, path);
  return order.engine === order.mock ? found : [...found, { path: `${path} order`, ...order }];
}

/** By reference, the retry where it is one, and a number where there are several. */
function byName(tasks: readonly ShownTask[]): JsonObject {
  const named: Record<string, Json> = {};
  for (const task of tasks) {
    const name = task.retry === undefined ? task.ref : `${task.ref}/${task.retry}`;
    let free = name;
    for (let number = 2; free in named; number += 1) free = `${name}#${number}`;
    named[free] = task;
  }
  return named;
}

function byPlace(list: readonly Json[]): JsonObject {
  return Object.fromEntries(list.entries());
}

function areTasks(list: readonly Json[]): list is readonly ShownTask[] {
  return list.every(isTask);
}

function isTask(value: Json): value is ShownTask {
  return isObject(value) && typeof value['ref'] === 'string';
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
