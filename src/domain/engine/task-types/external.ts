import { begun, ended, type Task } from '../../executions/task.ts';
import { answeredByMock, TASK_MOCKS } from '../../executions/task-mocks.ts';
import type { TaskType } from './task-type.ts';

/** Types that reach something outside of the server: other services, queues, databases, models, tools. */
export const externalTypes = [
  'AGENT',
  'BUSINESS_RULE',
  'CALL_MCP_TOOL',
  'CANCEL_AGENT',
  'CHUNK_TEXT',
  'EVENT',
  'GENERATE_AUDIO',
  'GENERATE_IMAGE',
  'GENERATE_PDF',
  'GENERATE_VIDEO',
  'GET_AGENT_CARD',
  'GET_DOCUMENT',
  'GET_SIGNED_JWT',
  'GRPC',
  'HTTP',
  'HTTP_POLL',
  'JDBC',
  'KAFKA_PUBLISH',
  'LIST_FILES',
  'LIST_MCP_TOOLS',
  'LLM_CHAT_COMPLETE',
  'LLM_GENERATE_EMBEDDINGS',
  'LLM_GET_DOCUMENT',
  'LLM_GET_EMBEDDINGS',
  'LLM_INDEX_DOCUMENT',
  'LLM_INDEX_TEXT',
  'LLM_SEARCH_EMBEDDINGS',
  'LLM_SEARCH_INDEX',
  'LLM_STORE_EMBEDDINGS',
  'LLM_TEXT_COMPLETE',
  'MCP',
  'MCP_REMOTE',
  'OPS_GENIE',
  'PARSE_DOCUMENT',
  'PULL_WORKFLOW_MESSAGES',
  'QUERY_PROCESSOR',
  'SENDGRID',
  'UPDATE_SECRET',
  'WAIT_FOR_EVENT',
  'WAIT_FOR_WEBHOOK',
] as const;

/** Those that only wait until something from outside reaches the server. */
const WAITING: readonly string[] = ['PULL_WORKFLOW_MESSAGES', 'WAIT_FOR_EVENT', 'WAIT_FOR_WEBHOOK'];

/**
 * A task that reaches outside: answered by its mock output. Without one it waits, when that is what its type does, is
 * left to whoever carries it out, or fails and says what to configure.
 */
export const external: TaskType = {
  begin: async (scheduled, execution, { now, read, leavesOpen }) => {
    const task = begun(scheduled, now);
    const mocks = (await read.read('taskMocks', TASK_MOCKS))?.value ?? {};
    const answered = answeredByMock(task, execution, mocks, now);
    if (answered) return answered;
    if (WAITING.includes(task.taskType) || leavesOpen?.(task, execution)) return task;
    return ended(task, 'FAILED_WITH_TERMINAL_ERROR', now, nothingConfigured(task));
  },
};

export function isExternal({ workflowTask }: Task): boolean {
  return (externalTypes as readonly string[]).includes(workflowTask.type);
}

function nothingConfigured({ taskType, taskDefName, workflowTask }: Task): string {
  const reference = workflowTask.taskReferenceName;
  const example = JSON.stringify({ byReference: { [reference]: [{ output: {} }] } });
  return (
    `No mock output for the ${taskType} task ${reference}, and nothing leaves this machine: ` +
    `configure one for the reference (byReference: ${reference}), the name (byName: ${taskDefName}) ` +
    `or the type (byType: ${taskType}), such as ${example}, ` +
    `under taskMocks in a seed, with PUT /__admin/task-mocks, or with setTaskMocks() of the library` +
    (taskType === 'HTTP' ? '; or let it call its origin with --allow-http ORIGIN' : '')
  );
}
