import type { Reader } from '../../domain/ports.ts';
import { blockingTask } from '../../domain/executions/blocking-task.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import type { components } from '../../generated/api.ts';
import { taskRun, workflowRun } from '../views/workflow-run-view.ts';

type SignalResponse = components['schemas']['SignalResponse'];
type Strategy = SignalResponse['responseType'];

/**
 * What the strategy asks for, of an execution as it is stored. Where nothing holds the execution up, every strategy
 * shows the execution itself.
 */
export async function signalResponse(
  execution: Execution,
  strategy: Strategy,
  read: Reader,
  requestId?: string,
): Promise<SignalResponse> {
  const target = { target: execution, requestId };
  if (strategy === 'TARGET_WORKFLOW') return workflowRun(strategy, target, execution, read);
  const blocking = await blockingTask(execution, read);
  if (blocking === undefined) return workflowRun('TARGET_WORKFLOW', target, execution, read);
  return strategy === 'BLOCKING_WORKFLOW'
    ? workflowRun(strategy, target, blocking.execution, read)
    : taskRun(strategy, target, blocking, read);
}
