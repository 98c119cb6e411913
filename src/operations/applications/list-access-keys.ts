import { applicationById } from '../../domain/access/lookups.ts';
import { keys } from '../../domain/index-keys.ts';
import { on, type Operation } from '../call/operation.ts';
import { accessKeyView } from '../views/views.ts';

export const listAccessKeys: Operation<'listAccessKeys'> = on(
  'application',
  'read',
  ({ path }, { read }) => applicationById(path.id, read),
  async ({ path }, { read }) => {
    const found = await read.find('accessKey', [[keys.application(path.id)]]);
    return { answer: { status: 200, body: found.map(({ value }) => accessKeyView(value)) } };
  },
);
