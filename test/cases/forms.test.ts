import { forms } from '../../src/contract/conformance/themes/forms.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('forms', forms);
