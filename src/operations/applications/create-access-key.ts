import { newAccessKey } from '../../domain/identity/access-key.ts';
import { permittedApplication } from '../../domain/access/permitted-application.ts';
import { create, keep } from '../../domain/ports.ts';
import { isRefusal } from '../../domain/refusals.ts';
import type { Operation } from '../call/operation.ts';

export const createAccessKey: Operation<'createAccessKey'> = async (
  { path },
  { caller, read, ids, now },
) => {
  const application = await permittedApplication(path.id, 'update', caller, read);
  if (isRefusal(application)) return application;
  const key = newAccessKey({ id: ids.next(), secret: ids.next() }, path.id, now);
  return {
    answer: { status: 200, body: { id: key.id, secret: key.secret } },
    changes: [keep('application', application), create('accessKey', key.id, key)],
  };
};
