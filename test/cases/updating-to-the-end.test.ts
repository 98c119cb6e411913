import { updatingToTheEnd } from '../../src/contract/conformance/themes/updating-to-the-end.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating to the end', updatingToTheEnd);
