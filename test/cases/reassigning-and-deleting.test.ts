import { reassigningAndDeleting } from '../../src/contract/conformance/themes/reassigning-and-deleting.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('reassigning and deleting', reassigningAndDeleting);
