/** What an operation is: typed by the OpenAPI document, so that a wrong status, body or refusal does not compile. */
import type { Context } from '../../domain/context.ts';
import type { Change } from '../../domain/ports.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { operations } from '../../generated/api.ts';
import type { OperationId, SpecRefusals } from '../../generated/operations.ts';

type Given<T> = [NonNullable<T>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<NonNullable<T>>;

type BodyOf<Spec> = Spec extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Spec extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

/** A request that the edge has parsed and found to match the document; defaults are filled in. */
export interface RequestTo<Id extends OperationId> {
  readonly path: Given<operations[Id]['parameters']['path']>;
  readonly query: Given<operations[Id]['parameters']['query']>;
  readonly headers: Given<operations[Id]['parameters']['header']>;
  readonly body: BodyOf<operations[Id]>;
}

type ContentOf<Response> = Response extends { content: infer Content }
  ? [NonNullable<Content>] extends [never]
    ? undefined
    : NonNullable<Content>[keyof NonNullable<Content>]
  : undefined;

type Success = 200 | 204;
type ResponsesOf<Id extends OperationId> = operations[Id]['responses'];

export type AnswerOf<Id extends OperationId> = {
  [Status in keyof ResponsesOf<Id> & Success]: {
    readonly status: Status;
    readonly body: ContentOf<ResponsesOf<Id>[Status]>;
  };
}[keyof ResponsesOf<Id> & Success];

/** Only an operation that asks for a token knows who calls. */
export type ContextOf<Id extends OperationId> = 'MissingToken' extends SpecRefusals[Id]
  ? Context
  : OpenContext;

/** Nobody in particular calls. */
export type OpenContext = Omit<Context, 'caller'>;

/** The answer, and what has to be committed for it to be true. */
export interface Decision<Id extends OperationId> {
  readonly answer: AnswerOf<Id>;
  readonly changes?: readonly Change[];
  /** Sentences for the log, once the changes are committed. */
  readonly notices?: readonly string[];
  /** Left out: the answer is final. */
  readonly waiting?: Waiting<Id>;
}

/** The answer is what there is by now; a better one may come while the caller waits. */
export interface Waiting<Id extends OperationId> {
  /** Real time. */
  readonly forMs: number;
  /** Decides anew after a change of the cluster; at once, even with no time left, when the decision itself made one. */
  readonly again: (context: ContextOf<Id>) => Promise<Decision<Id> | Refusal<SpecRefusals[Id]>>;
}

export type Operation<Id extends OperationId> = (
  request: RequestTo<Id>,
  context: ContextOf<Id>,
) => Promise<Decision<Id> | Refusal<SpecRefusals[Id]>>;
