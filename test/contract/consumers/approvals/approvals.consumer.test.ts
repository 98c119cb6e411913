import { describeConsumer } from '../describe-consumer.ts';
import { ApprovalClient } from './approval-client.ts';
import { reserving } from './reserving.ts';
import { submission } from './submitting.ts';

describeConsumer({
  name: 'approval-service',
  open: (options) => new ApprovalClient(options),
  calls: [submission, ...reserving],
  withoutToken: {
    MissingToken: { outcome: 'get a token' },
    InvalidToken: { outcome: 'get a new token' },
    ExpiredToken: { outcome: 'get a new token' },
  },
});
