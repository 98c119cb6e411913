import { updatingUnderOtherForms } from '../../src/contract/conformance/themes/updating-under-other-forms.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating under other forms', updatingUnderOtherForms);
