import { timeoutsAndTriggers } from '../../src/contract/conformance/themes/timeouts-and-triggers.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('timeouts and triggers', timeoutsAndTriggers);
