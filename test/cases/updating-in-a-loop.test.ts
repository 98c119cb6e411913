import { updatingInALoop } from '../../src/contract/conformance/themes/updating-in-a-loop.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating in a loop', updatingInALoop);
