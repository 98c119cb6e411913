import { assignment } from '../../src/contract/conformance/themes/assignment.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('assignment', assignment);
