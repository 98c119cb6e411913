import { update, type UpdateRequest } from '../../domain/completion/update.ts';
import { answerHints, wrapperIn } from '../../domain/completion/answer-hints.ts';
import { isRefusal, withHints } from '../../domain/refusals.ts';
import type { ContextOf } from './operation.ts';

/** Saves the answer, and completes the task if asked to; tells where the fields seem to stand at the wrong place. */
export async function updateWithAnswer(
  asked: UpdateRequest,
  context: ContextOf<'updateHumanTask'>,
) {
  const changes = await update(asked, context);
  const wrapper = wrapperIn(asked.answer);
  const hints = wrapper === undefined ? [] : await answerHints(asked, wrapper, context.read);
  if (isRefusal(changes)) return withHints(changes, hints);
  return { answer: { status: 200, body: undefined }, changes, hints } as const;
}
