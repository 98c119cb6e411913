import { isBuiltInType, type BuiltInType } from '../definitions/task-types.ts';
import type { Task } from '../executions/task.ts';
import type { Effect } from './effect.ts';
import { startWorkflowEffect } from './start-workflow.ts';
import { subWorkflowEffect } from './sub-workflow.ts';
import { terminateWorkflowEffect } from './terminate-workflow.ts';
import { updateTaskEffect } from './update-task.ts';

/** What the tasks of each type do to other executions; null: nothing. */
const effects: Readonly<Record<BuiltInType, Effect | null>> = {
  DECISION: null,
  DO_WHILE: null,
  DYNAMIC: null,
  EXCLUSIVE_JOIN: null,
  FORK_JOIN: null,
  FORK_JOIN_DYNAMIC: null,
  JOIN: null,
  SWITCH: null,
  SET_VARIABLE: null,
  START_WORKFLOW: startWorkflowEffect,
  SUB_WORKFLOW: subWorkflowEffect,
  TERMINATE: null,
  TERMINATE_WORKFLOW: terminateWorkflowEffect,
  UPDATE_TASK: updateTaskEffect,
  GET_WORKFLOW: null,
  INLINE: null,
  JSON_JQ_TRANSFORM: null,
  LAMBDA: null,
  NOOP: null,
  WAIT: null,
  YIELD: null,
  HUMAN: null,
  SIMPLE: null,
  AGENT: null,
  BUSINESS_RULE: null,
  CALL_MCP_TOOL: null,
  CANCEL_AGENT: null,
  CHUNK_TEXT: null,
  EVENT: null,
  GENERATE_AUDIO: null,
  GENERATE_IMAGE: null,
  GENERATE_PDF: null,
  GENERATE_VIDEO: null,
  GET_AGENT_CARD: null,
  GET_DOCUMENT: null,
  GET_SIGNED_JWT: null,
  GRPC: null,
  HTTP: null,
  HTTP_POLL: null,
  JDBC: null,
  KAFKA_PUBLISH: null,
  LIST_FILES: null,
  LIST_MCP_TOOLS: null,
  LLM_CHAT_COMPLETE: null,
  LLM_GENERATE_EMBEDDINGS: null,
  LLM_GET_DOCUMENT: null,
  LLM_GET_EMBEDDINGS: null,
  LLM_INDEX_DOCUMENT: null,
  LLM_INDEX_TEXT: null,
  LLM_SEARCH_EMBEDDINGS: null,
  LLM_SEARCH_INDEX: null,
  LLM_STORE_EMBEDDINGS: null,
  LLM_TEXT_COMPLETE: null,
  MCP: null,
  MCP_REMOTE: null,
  OPS_GENIE: null,
  PARSE_DOCUMENT: null,
  PULL_WORKFLOW_MESSAGES: null,
  QUERY_PROCESSOR: null,
  SENDGRID: null,
  UPDATE_SECRET: null,
  WAIT_FOR_EVENT: null,
  WAIT_FOR_WEBHOOK: null,
  JUMP: null,
  JUMP_TO: null,
};

/** What the task does to other executions; undefined: nothing. */
export function effectOf({ workflowTask: { type } }: Task): Effect | undefined {
  return isBuiltInType(type) ? (effects[type] ?? undefined) : undefined;
}
