import { unknownFormName } from '../../domain/refusals.ts';
import { anyone, type Operation } from '../call/operation.ts';

/** GET /api/human/template/{name}/tags: read the tags of a user form. */
export const getFormTags: Operation<'getFormTags'> = anyone(async ({ path }, { read }) => {
  const existing = await read.read('form', path.name);
  if (existing === undefined) return unknownFormName(path.name);
  return { answer: { status: 200, body: existing.value.tags } };
});
