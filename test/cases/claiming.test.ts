import { claiming } from '../../src/contract/conformance/themes/claiming.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('claiming', claiming);
