import { unsupportedDefinition, violation, type Refusal, type Violation } from '../refusals.ts';
import { allTasks, tasksInside, type WorkflowTask } from './definition.ts';
import { expressionsIn } from './expressions.ts';
import { isSupportedPath } from './path.ts';
import { evaluators } from './evaluate.ts';
import { notBuiltTypes } from './not-built.ts';
import type { DefinitionContent } from './validate-definition.ts';

/** Refuses a definition that uses what this mock does not build, so that nothing in it is skipped silently. */
export function refuseUnsupported(
  content: DefinitionContent,
): Refusal<'UnsupportedDefinition'> | undefined {
  const unsupported = [...unsupportedHead(content), ...content.tasks.flatMap(unsupportedIn)];
  return unsupported.length > 0 ? unsupportedDefinition(unsupported) : undefined;
}

function unsupportedHead(content: DefinitionContent): readonly Violation[] {
  return unsupportedPaths(content['outputParameters'], 'outputParameters');
}

function unsupportedIn(task: WorkflowTask): readonly Violation[] {
  const at = task.taskReferenceName;
  const found: Violation[] = [...unsupportedPaths(task.inputParameters, at)];
  if (notBuiltTypes.has(task.type)) found.push(violation(at, `task type ${task.type}`, task.type));
  const evaluator = evaluatorOf(task);
  if (isUnknownEvaluator(evaluator)) {
    found.push(violation(at, `the evaluator ${evaluator} of ${at}`, evaluator));
  }
  if (task.type === 'JOIN' && task.expression) {
    found.push(violation(at, `the join script of ${at}`, task.expression));
  }
  if (task['permissive'] === true) found.push(violation(at, `permissive of ${at}`, true));
  if (task['asyncComplete'] === true) found.push(violation(at, `asyncComplete of ${at}`, true));
  if (
    task.type === 'DO_WHILE' &&
    tasksInside(task)
      .flatMap(allTasks)
      .some((one) => one.type === 'DO_WHILE')
  ) {
    found.push(
      violation(at, `a DO_WHILE inside the DO_WHILE ${at} (use SUB_WORKFLOW, as on the platform)`),
    );
  }
  return [...found, ...tasksInside(task).flatMap(unsupportedIn)];
}

/** An INLINE has it among its parameters. */
function evaluatorOf({ type, evaluatorType, inputParameters }: WorkflowTask): unknown {
  if (type === 'INLINE') return inputParameters?.['evaluatorType'];
  return type === 'SWITCH' || type === 'DO_WHILE' ? evaluatorType : undefined;
}

function isUnknownEvaluator(evaluator: unknown): evaluator is string {
  if (typeof evaluator !== 'string' || evaluator === '') return false;
  return !evaluator.includes('${') && !evaluators.includes(evaluator);
}

function unsupportedPaths(parameters: unknown, at: string): readonly Violation[] {
  return expressionsIn(parameters)
    .filter((expression) => !expression.includes('${') && !isSupportedPath(expression))
    .map((expression) => violation(at, `the expression \${${expression}} of ${at}`, expression));
}
