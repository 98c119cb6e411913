/**
 * What the parameters of a definition's tasks refer to. As in the engine 3.32.1, only the tasks in the definition's own
 * list are looked at: those in a case, a loop or a branch are not, nor are output parameters; and only what stands in
 * `${…}` without another `${` inside of it.
 */
import { asObject, isJsonObject, type JsonObject } from '../json.ts';
import { compilePath } from '../json-paths/compile.ts';
import type { Path } from '../path.ts';
import { violation, type Violation } from '../refusals.ts';
import { allTasks, type WorkflowTask } from './definition.ts';
import { isNamedValue } from '../named-values/named-values.ts';
import { isSystemName } from './system-names.ts';

/** The tasks of a definition, as it says itself. */
interface Tasks {
  readonly tasks: readonly WorkflowTask[];
}

export function referenceViolations({ tasks }: Tasks): readonly Violation[] {
  const references = new Set(tasks.flatMap(allTasks).map((task) => task.taskReferenceName));
  return tasks.flatMap((task, at) =>
    parameterTexts(asObject(task.inputParameters), ['tasks', at, 'inputParameters']).flatMap(
      (text) => textViolations(text, task.name, references),
    ),
  );
}

/** A text, with the parameter that it belongs to: the nearest member around it. */
interface ParameterText {
  readonly key: string;
  readonly text: string;
  readonly path: Path;
}

function parameterTexts(parameters: JsonObject, path: Path): readonly ParameterText[] {
  return Object.entries(parameters).flatMap(([key, value]) =>
    valueTexts(key, value, [...path, key]),
  );
}

function valueTexts(key: string, value: unknown, path: Path): readonly ParameterText[] {
  if (typeof value === 'string') return value.includes('${') ? [{ key, text: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => valueTexts(key, one, [...path, at]));
  return isJsonObject(value) ? parameterTexts(value, path) : [];
}

function textViolations(
  { key, text, path }: ParameterText,
  taskName: string,
  references: ReadonlySet<string>,
): readonly Violation[] {
  return expressionsAlone(text).flatMap((expression) => {
    if (isNamedValue(expression)) return [];
    const compiled = compilePath(expression);
    if (!compiled.ok && !compiled.isUnsupported) {
      const message = `key: ${key} input parameter value: ${expression} is not valid`;
      return [violation(path, message, text)];
    }
    const [root = ''] = expression.split('.', 1);
    if (isSystemName(expression) || root === 'workflow' || references.has(root)) return [];
    const message =
      `taskReferenceName: ${root} for given task: ${taskName} input value: ${key} of input ` +
      `parameter: ${text} is not defined in workflow definition.`;
    return [violation(path, message, text)];
  });
}

/** The insides of expressions that hold no other one: from a `${` up to the next `}`, with no `${` in between. */
function expressionsAlone(text: string): readonly string[] {
  return text
    .split(/(?=(?<!\$)\$\{)|(?<=\})/)
    .filter((part) => part.startsWith('${') && part.endsWith('}'))
    .map((part) => part.slice(2, -1));
}
