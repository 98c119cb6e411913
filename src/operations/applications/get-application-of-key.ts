import { unknownAccessKey } from '../../domain/refusals.ts';
import { on, type Operation } from '../call/operation.ts';
import { applicationView } from '../views/views.ts';

/**
 * GET /api/applications/key/{accessKeyId}: read the application to which an access key belongs.
 */
export const getApplicationOfKey: Operation<'getApplicationOfKey'> = on(
  'application',
  'read',
  async ({ path }, { read }) => {
    const key = await read.read('accessKey', path.accessKeyId);
    const application = key && (await read.read('application', key.value.applicationId));
    return application ?? unknownAccessKey(path.accessKeyId);
  },
  (_request, _context, application) => ({
    answer: { status: 200, body: applicationView(application.value) },
  }),
);
