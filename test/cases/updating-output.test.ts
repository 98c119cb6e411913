import { updatingOutput } from '../../src/contract/conformance/themes/updating-output.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating output', updatingOutput);
