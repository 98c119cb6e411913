import type { Access, Grant, Subject } from './grants.ts';
import { normalSubject } from './people.ts';

/** A grant as it is asked for: the type of the subject and the id of a user may be written in any case. */
export function grantFrom(request: {
  readonly subject: { readonly type: string; readonly id: string };
  readonly access: readonly Access[];
}): Grant {
  const type = request.subject.type.toUpperCase() as Subject['type'];
  const { id } = request.subject;
  return {
    subject: { type, id: type === 'USER' ? normalSubject(id) : id },
    access: request.access,
  };
}
