import { updatingNestedTasks } from '../../src/contract/conformance/themes/updating-nested-tasks.ts';
import { describeTheme } from '../support/describe-theme.ts';

describeTheme('updating nested tasks', updatingNestedTasks);
