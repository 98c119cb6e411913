import { describeConsumer } from '../describe-consumer.ts';
import { FormClient } from './form-client.ts';
import { labels } from './labelling.ts';
import { publishing } from './publishing.ts';
import { tending } from './tending.ts';

describeConsumer({
  name: 'form-publisher',
  open: (options) => new FormClient(options),
  calls: [...publishing, ...tending, ...labels],
  withoutToken: {
    MissingToken: { outcome: 'set the secret' },
    InvalidToken: { outcome: 'get a new token' },
    ExpiredToken: { outcome: 'get a new token' },
  },
});
