import { reading } from '../../src/contract/conformance/themes/reading.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('reading', reading);
