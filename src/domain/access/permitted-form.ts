import type { Caller } from '../identity/caller.ts';
import { grantsOnTagged } from '../identity/grants-on-tagged.ts';
import { mayChangeMetadata, mayCreateMetadata, mayDeleteMetadata } from './who-may.ts';
import type { Reader } from '../ports.ts';
import { notPermitted, type Refusal } from '../refusals.ts';
import type { FormVersions } from '../forms/form.ts';

/** Refuses whoever may not save or delete the forms of that name; the first version's author owns them. */
export async function formRefusal(
  action: 'save' | 'delete',
  name: string,
  existing: FormVersions | undefined,
  caller: Caller,
  read: Reader,
): Promise<Refusal<'NotPermitted'> | undefined> {
  const what = `user form template: ${name}`;
  const author = existing?.versions[0]?.createdBy;
  if (author === undefined) {
    return mayCreateMetadata(caller) ? undefined : notPermitted('create', what);
  }
  const grants = await grantsOnTagged(
    { type: 'USER_FORM_TEMPLATE', id: name },
    existing?.tags ?? [],
    read,
  );
  const may = action === 'save' ? mayChangeMetadata : mayDeleteMetadata;
  return may(caller, author, grants)
    ? undefined
    : notPermitted(action === 'save' ? 'update' : 'delete', what);
}
