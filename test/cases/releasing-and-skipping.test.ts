import { releasingAndSkipping } from '../../src/contract/conformance/themes/releasing-and-skipping.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('releasing and skipping', releasingAndSkipping);
