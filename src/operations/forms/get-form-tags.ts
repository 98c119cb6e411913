import { unknownFormName } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const getFormTags: Operation<'getFormTags'> = async ({ path }, { read }) => {
  const existing = await read.read('form', path.name);
  if (existing === undefined) return unknownFormName(path.name);
  return { answer: { status: 200, body: existing.value.tags } };
};
