import { applicationById } from '../../domain/access/lookups.ts';
import { keys } from '../../domain/index-keys.ts';
import { on, type Operation } from '../call/operation.ts';
import { accessKeyView } from '../views/views.ts';

/**
 * GET /api/applications/{id}/accessKeys: list the access keys of an application, without their secrets.
 */
export const listAccessKeys: Operation<'listAccessKeys'> = on(
  'application',
  'read',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, { read }) => {
    const found = await read.find('accessKey', [[keys.application(path.id)]]);
    return { answer: { status: 200, body: found.map(({ value }) => accessKeyView(value)) } };
  },
);
