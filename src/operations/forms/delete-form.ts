import { formRefusal } from '../../domain/access/permitted-form.ts';
import { remove } from '../../domain/ports.ts';
import { unknownFormName } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

/** Tasks that name the form go on; from now on nothing judges their answers. */
export const deleteForm: Operation<'deleteForm'> = async ({ path }, { caller, read }) => {
  const name = path.nameOrTaskId;
  const existing = await read.read('form', name);
  if (existing === undefined) return unknownFormName(name);
  const refused = await formRefusal('delete', name, existing.value, caller, read);
  if (refused) return refused;
  return { answer: { status: 200, body: undefined }, changes: [remove('form', existing)] };
};
