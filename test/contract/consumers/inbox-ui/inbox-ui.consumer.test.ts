import { describeConsumer } from '../describe-consumer.ts';
import { answering } from './answering.ts';
import { claiming } from './claiming.ts';
import { finding } from './finding.ts';
import { InboxClient } from './inbox-client.ts';
import { showingForms } from './showing-forms.ts';

describeConsumer({
  name: 'inbox-ui',
  open: (options) => new InboxClient(options),
  calls: [...finding, ...showingForms, ...claiming, answering],
  withoutToken: {
    MissingToken: { outcome: 'sign in' },
    InvalidToken: { outcome: 'sign in' },
    ExpiredToken: { outcome: 'renew the token' },
  },
});
