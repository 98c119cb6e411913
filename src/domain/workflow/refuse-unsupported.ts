import { unsupportedDefinition, violation, type Refusal, type Violation } from '../refusals.ts';
import { allTasks, tasksInside, type WorkflowTask } from './definition.ts';
import { expressionsIn } from './expressions.ts';
import { isSupportedPath } from './path.ts';
import { notBuiltTypes } from './task-types/index.ts';
import type { DefinitionContent } from './validate-definition.ts';

/** Refuses a definition that uses what this mock does not build, so that nothing in it is skipped silently. */
export function refuseUnsupported(
  content: DefinitionContent,
): Refusal<'UnsupportedDefinition'> | undefined {
  const unsupported = [...unsupportedHead(content), ...content.tasks.flatMap(unsupportedIn)];
  return unsupported.length > 0 ? unsupportedDefinition(unsupported) : undefined;
}

function unsupportedHead(content: DefinitionContent): readonly Violation[] {
  const found: Violation[] = [];
  const { failureWorkflow, timeoutSeconds, timeoutPolicy } = content;
  if (typeof failureWorkflow === 'string' && failureWorkflow !== '') {
    found.push(violation('failureWorkflow', 'failureWorkflow', failureWorkflow));
  }
  if (typeof timeoutSeconds === 'number' && timeoutSeconds > 0 && timeoutPolicy !== 'ALERT_ONLY') {
    found.push(
      violation(
        'timeoutSeconds',
        'timeoutSeconds with a policy other than ALERT_ONLY',
        timeoutSeconds,
      ),
    );
  }
  return [...found, ...unsupportedPaths(content['outputParameters'], 'outputParameters')];
}

function unsupportedIn(task: WorkflowTask): readonly Violation[] {
  const at = task.taskReferenceName;
  const found: Violation[] = [...unsupportedPaths(task.inputParameters, at)];
  if (notBuiltTypes.has(task.type)) found.push(violation(at, `task type ${task.type}`, task.type));
  if (task.taskDefinition !== undefined) found.push(violation(at, `taskDefinition of ${at}`));
  if (typeof task['startDelay'] === 'number' && task['startDelay'] > 0) {
    found.push(violation(at, `startDelay of ${at}`, task['startDelay']));
  }
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

function unsupportedPaths(parameters: unknown, at: string): readonly Violation[] {
  return expressionsIn(parameters)
    .filter((expression) => !expression.includes('${') && !isSupportedPath(expression))
    .map((expression) => violation(at, `the expression \${${expression}} of ${at}`, expression));
}
