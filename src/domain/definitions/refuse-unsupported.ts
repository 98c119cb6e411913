import { memberOf } from '../json.ts';
import type { Path } from '../path.ts';
import { unsupportedDefinition, violation, type Refusal, type Violation } from '../refusals.ts';
import { holds, placedTasks, type WorkflowTask } from './definition.ts';
import { expressionsIn, LONGEST_PATH } from './expressions.ts';
import { compilePath } from '../json-paths/compile.ts';
import { evaluators } from './evaluate.ts';
import { isNamedValue } from '../named-values/named-values.ts';
import { notBuiltOfTask, notBuiltOfWorkflow } from './member-effects.ts';
import { factsOf, isLoop } from './task-types.ts';
import type { DefinitionContent } from './validate-definition.ts';

/** Refuses a definition that uses what this mock does not build, so that nothing in it is skipped silently. */
export function refuseUnsupported(
  content: DefinitionContent,
): Refusal<'UnsupportedDefinition'> | undefined {
  const unsupported = [
    ...unsupportedHead(content),
    ...placedTasks(content.tasks, ['tasks']).flatMap(([task, path]) => unsupportedIn(task, path)),
  ];
  return unsupported.length > 0 ? unsupportedDefinition(unsupported) : undefined;
}

function unsupportedHead(content: DefinitionContent): readonly Violation[] {
  const parameters = 'outputParameters';
  return [
    ...notBuiltOfWorkflow(content),
    ...unsupportedPaths(content[parameters], [parameters], parameters),
  ];
}

/** What is not built of the task itself; what stands inside it is looked at on its own. */
function unsupportedIn(task: WorkflowTask, path: Path): readonly Violation[] {
  const { taskReferenceName: name, type } = task;
  const { isBuilt } = factsOf(task);
  const found = [...unsupportedPaths(task.inputParameters, [...path, 'inputParameters'], name)];
  found.push(...notBuiltOfTask(task, path));
  if (!isBuilt) found.push(violation([...path, 'type'], `task type ${type}`, type));
  found.push(...unknownEvaluator(task, path));
  if (isLoop(task) && holds(task, isLoop)) {
    const message = `a DO_WHILE inside the DO_WHILE ${name} (use SUB_WORKFLOW, as on the platform)`;
    found.push(violation(path, message));
  }
  return found;
}

function unknownEvaluator(task: WorkflowTask, path: Path): readonly Violation[] {
  const at = factsOf(task).evaluatorAt;
  const evaluator = at?.reduce<unknown>(memberOf, task);
  if (!at || !isUnknownEvaluator(evaluator)) return [];
  const message = `the evaluator ${evaluator} of ${task.taskReferenceName}`;
  return [violation([...path, ...at], message, evaluator)];
}

function isUnknownEvaluator(evaluator: unknown): evaluator is string {
  if (typeof evaluator !== 'string' || evaluator === '') return false;
  return !evaluator.includes('${') && !evaluators.includes(evaluator);
}

function unsupportedPaths(parameters: unknown, path: Path, name: string): readonly Violation[] {
  return expressionsIn(parameters)
    .filter((expression) => !expression.includes('${') && isUnsupported(expression))
    .map((expression) =>
      violation(path, `the expression \${${expression}} of ${name}`, expression),
    );
}

/** One that is too long fails its task, as one does that comes of a value. */
function isUnsupported(expression: string): boolean {
  if (expression.length > LONGEST_PATH || isNamedValue(expression)) return false;
  const compiled = compilePath(expression);
  return !compiled.ok && compiled.isUnsupported;
}
