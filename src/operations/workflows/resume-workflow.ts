import { isRefusal } from '../../domain/refusals.ts';
import { operate } from '../../domain/lifecycle/command.ts';
import { resume } from '../../domain/lifecycle/resume.ts';
import type { Operation } from '../call/operation.ts';

export const resumeWorkflow: Operation<'resumeWorkflow'> = async ({ path }, context) => {
  const changes = await operate(path.workflowId, resume, context);
  if (isRefusal(changes)) return changes;
  return { answer: { status: 200, body: undefined }, changes };
};
