import { updatingBody } from '../../src/contract/conformance/themes/updating-body.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating body', updatingBody);
