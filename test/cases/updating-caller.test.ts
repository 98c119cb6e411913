import { updatingCaller } from '../../src/contract/conformance/themes/updating-caller.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating caller', updatingCaller);
