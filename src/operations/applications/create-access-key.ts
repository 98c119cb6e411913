import { applicationById } from '../../domain/access/lookups.ts';
import { newAccessKey } from '../../domain/identity/access-key.ts';
import { create, keep } from '../../domain/ports.ts';
import { on, type Operation } from '../call/operation.ts';

/** POST /api/applications/{id}/accessKeys: make an access key for an application. */
export const createAccessKey: Operation<'createAccessKey'> = on(
  'application',
  'update',
  ({ path }, { read }) => applicationById(path.id, read),
  ({ path }, { ids, now }, application) => {
    const key = newAccessKey({ id: ids.next(), secret: ids.next() }, path.id, now);
    return {
      answer: { status: 200, body: { id: key.id, secret: key.secret } },
      changes: [keep('application', application), create('accessKey', key.id, key)],
    };
  },
);
