import { searching } from '../../src/contract/conformance/themes/searching.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('searching', searching);
