/** The types of tasks that the server knows by name, and what is known of each. Every other type is a worker's own. */
import { operatorChecks } from './operator-checks.ts';
import type { TaskTypeFacts } from './task-type-facts.ts';

export type BuiltInType =
  // Tasks that hold others or wait for them, or stand for one that is named later.
  | 'DECISION'
  | 'DO_WHILE'
  | 'DYNAMIC'
  | 'EXCLUSIVE_JOIN'
  | 'FORK_JOIN'
  | 'FORK_JOIN_DYNAMIC'
  | 'JOIN'
  | 'SWITCH'
  // Tasks that change their own execution, or others.
  | 'SET_VARIABLE'
  | 'START_WORKFLOW'
  | 'SUB_WORKFLOW'
  | 'TERMINATE'
  | 'TERMINATE_WORKFLOW'
  | 'UPDATE_TASK'
  // Tasks that the engine works out, or keeps open for a time or until a signal.
  | 'GET_WORKFLOW'
  | 'INLINE'
  | 'JSON_JQ_TRANSFORM'
  | 'LAMBDA'
  | 'NOOP'
  | 'WAIT'
  | 'YIELD'
  // Tasks of people and of workers.
  | 'HUMAN'
  | 'SIMPLE'
  // Tasks that reach something outside of the server: other services, queues, databases, models, tools.
  | 'AGENT'
  | 'BUSINESS_RULE'
  | 'CALL_MCP_TOOL'
  | 'CANCEL_AGENT'
  | 'CHUNK_TEXT'
  | 'EVENT'
  | 'GENERATE_AUDIO'
  | 'GENERATE_IMAGE'
  | 'GENERATE_PDF'
  | 'GENERATE_VIDEO'
  | 'GET_AGENT_CARD'
  | 'GET_DOCUMENT'
  | 'GET_SIGNED_JWT'
  | 'GRPC'
  | 'HTTP'
  | 'HTTP_POLL'
  | 'JDBC'
  | 'KAFKA_PUBLISH'
  | 'LIST_FILES'
  | 'LIST_MCP_TOOLS'
  | 'LLM_CHAT_COMPLETE'
  | 'LLM_GENERATE_EMBEDDINGS'
  | 'LLM_GET_DOCUMENT'
  | 'LLM_GET_EMBEDDINGS'
  | 'LLM_INDEX_DOCUMENT'
  | 'LLM_INDEX_TEXT'
  | 'LLM_SEARCH_EMBEDDINGS'
  | 'LLM_SEARCH_INDEX'
  | 'LLM_STORE_EMBEDDINGS'
  | 'LLM_TEXT_COMPLETE'
  | 'MCP'
  | 'MCP_REMOTE'
  | 'OPS_GENIE'
  | 'PARSE_DOCUMENT'
  | 'PULL_WORKFLOW_MESSAGES'
  | 'QUERY_PROCESSOR'
  | 'SENDGRID'
  | 'UPDATE_SECRET'
  | 'WAIT_FOR_EVENT'
  | 'WAIT_FOR_WEBHOOK'
  // Tasks that are not built.
  | 'JUMP'
  | 'JUMP_TO';

/** The engine does it, and a report may end it before. */
const engine: TaskTypeFacts = { runBy: 'engine', isReportable: true, isBuilt: true };
/** It consists of what the server does with other tasks, variables or executions. */
const operator: TaskTypeFacts = { ...engine, isReportable: false };
const worker: TaskTypeFacts = { ...engine, runBy: 'worker', mayBeCached: true };
const outside: TaskTypeFacts = { ...engine, runBy: 'outside' };
/** Those that the page Caching Task Outputs names. */
const cached: TaskTypeFacts = { ...outside, mayBeCached: true };
const event: TaskTypeFacts = { ...outside, waitsFor: 'event' };
/** Definitions with it are refused; one that an input brings in, past that check, is left to a worker. */
const notBuilt: TaskTypeFacts = { ...worker, isBuilt: false };

export const taskTypes: Readonly<Record<BuiltInType, TaskTypeFacts>> = {
  DECISION: {
    ...operator,
    holds: 'cases',
    scriptAt: () => 'caseExpression',
    shownAs: 'DECISION',
    check: operatorChecks.decision,
  },
  DO_WHILE: {
    ...operator,
    holds: 'loop',
    waitsFor: 'tasks',
    evaluatorAt: ['evaluatorType'],
    check: operatorChecks.doWhile,
  },
  DYNAMIC: { ...operator, standsForAnother: true, check: operatorChecks.dynamic },
  EXCLUSIVE_JOIN: {
    ...operator,
    joins: 'first',
    waitsFor: 'tasks',
    shownAs: 'EXCLUSIVE_JOIN',
    check: operatorChecks.join,
  },
  FORK_JOIN: { ...operator, holds: 'branches', shownAs: 'FORK', check: operatorChecks.fork },
  FORK_JOIN_DYNAMIC: {
    ...operator,
    holds: 'givenBranches',
    shownAs: 'FORK',
    check: operatorChecks.dynamicFork,
  },
  JOIN: {
    ...engine,
    joins: 'all',
    waitsFor: 'tasks',
    shownAs: 'JOIN',
    check: operatorChecks.join,
  },
  SWITCH: {
    ...operator,
    holds: 'cases',
    shownAs: 'SWITCH',
    evaluatorAt: ['evaluatorType'],
    // Under `graaljs` it is not looked at (engine 3.32.1).
    scriptAt: ({ evaluatorType }) => (evaluatorType === 'javascript' ? 'expression' : undefined),
    check: operatorChecks.switchTask,
  },
  SET_VARIABLE: operator,
  START_WORKFLOW: operator,
  SUB_WORKFLOW: { ...engine, waitsFor: 'execution', check: operatorChecks.subWorkflow },
  TERMINATE: { ...operator, check: operatorChecks.terminate },
  TERMINATE_WORKFLOW: operator,
  UPDATE_TASK: operator,
  GET_WORKFLOW: engine,
  INLINE: { ...engine, evaluatorAt: ['inputParameters', 'evaluatorType'] },
  JSON_JQ_TRANSFORM: { ...engine, needs: { parameter: 'queryExpression' } },
  LAMBDA: engine,
  NOOP: engine,
  WAIT: { ...engine, waitsFor: 'signal', check: operatorChecks.wait },
  YIELD: { ...engine, waitsFor: 'signal', mayBeCached: true },
  HUMAN: { ...worker, runBy: 'person', mayBeCached: false },
  SIMPLE: worker,
  AGENT: outside,
  BUSINESS_RULE: cached,
  CALL_MCP_TOOL: outside,
  CANCEL_AGENT: outside,
  CHUNK_TEXT: cached,
  EVENT: { ...outside, check: operatorChecks.event },
  GENERATE_AUDIO: outside,
  GENERATE_IMAGE: outside,
  GENERATE_PDF: outside,
  GENERATE_VIDEO: outside,
  GET_AGENT_CARD: outside,
  GET_DOCUMENT: cached,
  GET_SIGNED_JWT: cached,
  GRPC: cached,
  HTTP: {
    ...cached,
    callsOrigin: true,
    needs: { parameter: 'http_request', instead: ['uri', 'method'] },
  },
  HTTP_POLL: cached,
  JDBC: cached,
  KAFKA_PUBLISH: { ...outside, needs: { parameter: 'kafka_request' } },
  LIST_FILES: outside,
  LIST_MCP_TOOLS: outside,
  LLM_CHAT_COMPLETE: cached,
  LLM_GENERATE_EMBEDDINGS: cached,
  LLM_GET_DOCUMENT: cached,
  LLM_GET_EMBEDDINGS: cached,
  LLM_INDEX_DOCUMENT: cached,
  LLM_INDEX_TEXT: cached,
  LLM_SEARCH_EMBEDDINGS: outside,
  LLM_SEARCH_INDEX: cached,
  LLM_STORE_EMBEDDINGS: cached,
  LLM_TEXT_COMPLETE: cached,
  MCP: outside,
  MCP_REMOTE: outside,
  OPS_GENIE: cached,
  PARSE_DOCUMENT: outside,
  PULL_WORKFLOW_MESSAGES: event,
  QUERY_PROCESSOR: outside,
  SENDGRID: cached,
  UPDATE_SECRET: outside,
  WAIT_FOR_EVENT: event,
  WAIT_FOR_WEBHOOK: event,
  JUMP: notBuilt,
  JUMP_TO: notBuilt,
};

/** Types that the server itself gives a task: one without a type, one that its name tells, a workflow as a branch. */
export const givenTypes = {
  none: 'SIMPLE',
  named: 'DYNAMIC',
  workflow: 'SUB_WORKFLOW',
} as const satisfies Readonly<Record<string, BuiltInType>>;

export const builtInTypes = Object.keys(taskTypes);

/** Whether the name is that of a type which the server knows. */
export function isBuiltInType(name: unknown): name is BuiltInType {
  return typeof name === 'string' && Object.hasOwn(taskTypes, name);
}

/** What is known of the type of a task of a definition; of a name that is not built in, what holds for a worker's task. */
export function factsOf({ type }: { readonly type?: unknown }): TaskTypeFacts {
  return isBuiltInType(type) ? taskTypes[type] : worker;
}

/** Whether the task runs what stands inside it again and again. */
export function isLoop(task: { readonly type?: unknown }): boolean {
  return factsOf(task).holds === 'loop';
}

/** Whether tasks stand inside it, or it waits for others of the definition: its name alone does not make one. */
export function needsDefinition({ holds, joins, standsForAnother }: TaskTypeFacts): boolean {
  return (holds ?? joins ?? standsForAnother) !== undefined;
}
