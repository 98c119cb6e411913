import { refuseInput } from '../../domain/payload-limits.ts';
import { isRefusal, unsupportedStartOption } from '../../domain/refusals.ts';
import { requestedDefinition } from '../../domain/access/startable-definition.ts';
import { noticesOfInline } from '../../domain/human-tasks/definition-notices.ts';
import { testRun } from '../../domain/test-runs/test-run.ts';
import { each, type Operation } from '../call/operation.ts';
import { workflowView } from '../views/views.ts';

const NOT_BUILT = ['idempotencyKey', 'externalInputPayloadStoragePath'] as const;

/** POST /api/workflow/test: run a workflow with mocks for its tasks, and keep nothing of it. */
export const testWorkflow: Operation<'testWorkflow'> = each(
  ['workflowDefinition.execute', 'inlineDefinition.execute'],
  async ({ body }, context) => {
    const option = NOT_BUILT.find((member) => body[member]);
    if (option) return unsupportedStartOption(option);
    const { caller, ids } = context;
    const definition = await requestedDefinition(body, context);
    if (isRefusal(definition)) return definition;
    const tooLarge = refuseInput(body.input);
    if (tooLarge) return tooLarge;
    const start = {
      input: body.input ?? {},
      correlationId: body.correlationId ?? undefined,
      priority: body.priority ?? undefined,
      // A domain that nobody serves keeps the platform's workers away; here it is only shown.
      taskToDomain: { ...body.taskToDomain, '*': ids.next() },
      createdBy: caller.id,
    };
    const tested = await testRun(definition, start, body, context);
    return {
      answer: {
        status: 200,
        body: await workflowView(tested.execution, tested.humanTasks, context.read),
      },
      notices: await noticesOfInline(body, definition, context.read),
    };
  },
);
