import { describeConsumer } from '../describe-consumer.ts';
import { answering } from './answering.ts';
import { finding } from './finding.ts';
import { InboxClient } from './inbox-client.ts';

describeConsumer({
  name: 'inbox-ui',
  open: (options) => new InboxClient(options),
  calls: [...finding, ...answering],
  withoutToken: {
    MissingToken: { outcome: 'sign in' },
    InvalidToken: { outcome: 'sign in' },
    ExpiredToken: { outcome: 'renew the token' },
  },
});
