import { updatingMethodAndToken } from '../../src/contract/conformance/themes/updating-method-and-token.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating method and token', updatingMethodAndToken);
