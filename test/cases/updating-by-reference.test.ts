import { updatingByReference } from '../../src/contract/conformance/themes/updating-by-reference.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating by reference', updatingByReference);
