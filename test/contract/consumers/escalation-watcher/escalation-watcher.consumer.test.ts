import { describeConsumer } from '../describe-consumer.ts';
import { clearing } from './clearing.ts';
import { EscalationClient } from './escalation-client.ts';
import { passingOn } from './passing-on.ts';

describeConsumer({
  name: 'escalation-watcher',
  open: (options) => new EscalationClient(options),
  calls: [...passingOn, ...clearing],
  withoutToken: {
    MissingToken: { outcome: 'log in' },
    InvalidToken: { outcome: 'log in' },
    ExpiredToken: { outcome: 'log in again' },
  },
});
