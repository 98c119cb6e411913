import type { Reader } from '../../domain/ports.ts';
import { blockingTask } from '../../domain/executions/blocking-task.ts';
import type { Execution } from '../../domain/executions/execution.ts';
import type { components } from '../../generated/api.ts';
import { taskRun, workflowRun, type RunTarget } from '../views/workflow-run-view.ts';

type SignalResponse = components['schemas']['SignalResponse'];
type Strategy = SignalResponse['responseType'];

interface AnsweredCall extends Pick<RunTarget, 'requestId' | 'signalTimeout'> {
  /** The tasks, by reference, whose end the call has waited for. */
  readonly until?: readonly string[];
}

/**
 * What the strategy asks for, of an execution as it is stored. Where nothing holds the execution up, it stands for what
 * does; there is no task to show then (the engine 3.32.1, and the Go client's suite for a signal that ends one).
 */
export async function signalResponse(
  execution: Execution,
  strategy: Strategy,
  read: Reader,
  { until = [], ...call }: AnsweredCall,
): Promise<SignalResponse | null> {
  const target = { target: execution, ...call };
  if (strategy === 'TARGET_WORKFLOW') return workflowRun(strategy, target, execution, read);
  const blocking = await blockingTask(execution, until, read);
  if (strategy === 'BLOCKING_WORKFLOW')
    return workflowRun(strategy, target, blocking?.execution ?? execution, read);
  return blocking === undefined ? null : taskRun(strategy, target, blocking, read);
}
