import { identityAndExecutions } from '../../src/contract/conformance/themes/identity-and-executions.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('identity and executions', identityAndExecutions);
