import type { WorkflowTask } from '../definition.ts';
import { doWhile } from './do-while.ts';
import { human } from './human.ts';
import { simple } from './simple.ts';
import { switchTask } from './switch.ts';
import type { TaskType } from './task-type.ts';

/** The built-in task types; every other type is a worker's own. */
const builtIn: ReadonlyMap<string, TaskType> = new Map([
  ['DO_WHILE', doWhile],
  ['HUMAN', human],
  ['SIMPLE', simple],
  ['SWITCH', switchTask],
]);

export function taskTypeOf(task: WorkflowTask): TaskType {
  return builtIn.get(task.type) ?? simple;
}

/** Whether a worker executes the task, under the task's name. */
export function isWorkerTask(task: WorkflowTask): boolean {
  return taskTypeOf(task) === simple;
}

/** Types that the platform executes itself and this mock does not build. */
export const notBuiltTypes: ReadonlySet<string> = new Set([
  'AGENT',
  'BUSINESS_RULE',
  'CALL_MCP_TOOL',
  'CHUNK_TEXT',
  'DECISION',
  'DYNAMIC',
  'EVENT',
  'EXCLUSIVE_JOIN',
  'FORK_JOIN',
  'FORK_JOIN_DYNAMIC',
  'GENERATE_AUDIO',
  'GENERATE_IMAGE',
  'GET_DOCUMENT',
  'GET_SIGNED_JWT',
  'GET_WORKFLOW',
  'GRPC',
  'HTTP',
  'HTTP_POLL',
  'INLINE',
  'JDBC',
  'JOIN',
  'JSON_JQ_TRANSFORM',
  'JUMP_TO',
  'KAFKA_PUBLISH',
  'LAMBDA',
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
  'NOOP',
  'OPS_GENIE',
  'PARSE_DOCUMENT',
  'QUERY_PROCESSOR',
  'SENDGRID',
  'SET_VARIABLE',
  'START_WORKFLOW',
  'SUB_WORKFLOW',
  'TERMINATE',
  'UPDATE_SECRET',
  'UPDATE_TASK',
  'WAIT',
  'WAIT_FOR_EVENT',
  'WAIT_FOR_WEBHOOK',
  'YIELD',
]);
