import type { WorkflowTask } from '../../definitions/definition.ts';
import { isBuiltInType, type BuiltInType } from '../../definitions/task-types.ts';
import { decision } from './decision.ts';
import { doWhile } from './do-while.ts';
import { dynamic } from './dynamic.ts';
import { exclusiveJoin } from './exclusive-join.ts';
import { external } from './external.ts';
import { forkJoinDynamic } from './fork-join-dynamic.ts';
import { forkJoin } from './fork-join.ts';
import { getWorkflow } from './get-workflow.ts';
import { human } from './human.ts';
import { inline } from './inline.ts';
import { join } from './join.ts';
import { jsonJqTransform } from './json-jq-transform.ts';
import { lambda } from './lambda.ts';
import { noop } from './noop.ts';
import { doneByEffect } from './done-by-effect.ts';
import { setVariable } from './set-variable.ts';
import { simple } from './simple.ts';
import { subWorkflow } from './sub-workflow.ts';
import { switchTask } from './switch.ts';
import type { TaskType } from './task-type.ts';
import { terminate } from './terminate.ts';
import { wait } from './wait.ts';
import { yieldTask } from './yield.ts';

/** How the tasks of each type behave in their execution. */
const behaviours: Readonly<Record<BuiltInType, TaskType>> = {
  DECISION: decision,
  DO_WHILE: doWhile,
  DYNAMIC: dynamic,
  EXCLUSIVE_JOIN: exclusiveJoin,
  FORK_JOIN: forkJoin,
  FORK_JOIN_DYNAMIC: forkJoinDynamic,
  JOIN: join,
  SWITCH: switchTask,
  SET_VARIABLE: setVariable,
  START_WORKFLOW: doneByEffect,
  SUB_WORKFLOW: subWorkflow,
  TERMINATE: terminate,
  TERMINATE_WORKFLOW: doneByEffect,
  UPDATE_TASK: doneByEffect,
  GET_WORKFLOW: getWorkflow,
  INLINE: inline,
  JSON_JQ_TRANSFORM: jsonJqTransform,
  LAMBDA: lambda,
  NOOP: noop,
  WAIT: wait,
  YIELD: yieldTask,
  HUMAN: human,
  SIMPLE: simple,
  AGENT: external,
  BUSINESS_RULE: external,
  CALL_MCP_TOOL: external,
  CANCEL_AGENT: external,
  CHUNK_TEXT: external,
  EVENT: external,
  GENERATE_AUDIO: external,
  GENERATE_IMAGE: external,
  GENERATE_PDF: external,
  GENERATE_VIDEO: external,
  GET_AGENT_CARD: external,
  GET_DOCUMENT: external,
  GET_SIGNED_JWT: external,
  GRPC: external,
  HTTP: external,
  HTTP_POLL: external,
  JDBC: external,
  KAFKA_PUBLISH: external,
  LIST_FILES: external,
  LIST_MCP_TOOLS: external,
  LLM_CHAT_COMPLETE: external,
  LLM_GENERATE_EMBEDDINGS: external,
  LLM_GET_DOCUMENT: external,
  LLM_GET_EMBEDDINGS: external,
  LLM_INDEX_DOCUMENT: external,
  LLM_INDEX_TEXT: external,
  LLM_SEARCH_EMBEDDINGS: external,
  LLM_SEARCH_INDEX: external,
  LLM_STORE_EMBEDDINGS: external,
  LLM_TEXT_COMPLETE: external,
  MCP: external,
  MCP_REMOTE: external,
  OPS_GENIE: external,
  PARSE_DOCUMENT: external,
  PULL_WORKFLOW_MESSAGES: external,
  QUERY_PROCESSOR: external,
  SENDGRID: external,
  UPDATE_SECRET: external,
  WAIT_FOR_EVENT: external,
  WAIT_FOR_WEBHOOK: external,
  JUMP: simple,
  JUMP_TO: simple,
};

/** How a task behaves; one of a type that is not built in is a worker's. */
export function taskTypeOf({ type }: WorkflowTask): TaskType {
  return isBuiltInType(type) ? behaviours[type] : simple;
}
