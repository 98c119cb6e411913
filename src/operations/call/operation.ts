/** What an operation is: typed by the OpenAPI document, so that a wrong status, body or refusal does not compile. */
import type { ActionOn, Cell, Resource } from '../../domain/access/grid.ts';
import type { Subjects } from '../../domain/access/resources.ts';
import type { Context } from '../../domain/context.ts';
import type { Change } from '../../domain/ports.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { operations } from '../../generated/api.ts';
import type { OperationId, SpecDefaults, SpecRefusals } from '../../generated/operations.ts';

/** Parameters of one place as a caller may give them. */
type Given<T> = [NonNullable<T>] extends [never]
  ? Readonly<Record<string, never>>
  : Readonly<NonNullable<T>>;

/** The same once those with a default have a value. */
type Filled<T, Defaults> = Omit<Given<T>, Defaults & keyof Given<T>> & {
  readonly [Name in Defaults & keyof Given<T>]-?: Exclude<Given<T>[Name], undefined>;
};

type BodyOf<Spec> = Spec extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Spec extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

type ParametersOf<Id extends OperationId> = operations[Id]['parameters'];

/** A request that the edge has parsed and found to match the document; its defaults are filled in. */
export interface RequestTo<Id extends OperationId> {
  readonly path: Given<ParametersOf<Id>['path']>;
  readonly query: Filled<ParametersOf<Id>['query'], SpecDefaults[Id]>;
  readonly headers: Filled<ParametersOf<Id>['header'], SpecDefaults[Id]>;
  readonly body: BodyOf<operations[Id]>;
}

/** What is in a request before the defaults of the document are filled in. */
export interface GivenRequest<Id extends OperationId> {
  readonly path: Given<ParametersOf<Id>['path']>;
  readonly query?: Given<ParametersOf<Id>['query']>;
  readonly headers?: Given<ParametersOf<Id>['header']>;
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
  /** Sentences for the log, once the changes are committed, and for the caller. */
  readonly notices?: readonly string[];
  /** Sentences for the caller alone: what the call was probably meant to do. */
  readonly hints?: readonly string[];
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

/** What is there, or why not; at once or later. */
type Settled<Id extends OperationId, T> =
  T | Refusal<SpecRefusals[Id]> | Promise<T | Refusal<SpecRefusals[Id]>>;

/** What an operation does once the caller is let in; `loaded` is what its declaration has loaded. */
type Decide<Id extends OperationId, Loaded = undefined> = (
  request: RequestTo<Id>,
  context: ContextOf<Id>,
  loaded: Loaded,
) => Settled<Id, Decision<Id>>;

/** Whom an operation lets in. */
export type Admission =
  | { readonly by: 'open' }
  | { readonly by: 'anyone' }
  | { readonly by: 'each'; readonly cells: readonly Cell[] }
  | {
      readonly by: 'on';
      readonly resource: Resource;
      readonly action: string;
      /** What it asks besides, once the caller is let in. */
      readonly also: readonly Cell[];
    };

interface Declared<By extends Admission['by']> {
  readonly admission: Extract<Admission, { readonly by: By }>;
}
interface OpenOperation<Id extends OperationId> extends Declared<'open'> {
  readonly decide: Decide<Id>;
}
interface AnyoneOperation<Id extends OperationId> extends Declared<'anyone'> {
  readonly decide: Decide<Id>;
}
interface EachOperation<Id extends OperationId> extends Declared<'each'> {
  readonly decide: Decide<Id>;
}
interface OnOperation<Id extends OperationId> extends Declared<'on'> {
  readonly load: (request: RequestTo<Id>, context: ContextOf<Id>) => Settled<Id, unknown>;
  readonly decide: Decide<Id, never>;
}
/**
 * An operation declares whom it lets in, by one of the functions below, and only so that it fits its document: without
 * a token in the document it is open, and what asks the grid before it runs lists NotPermitted.
 */
export type Operation<Id extends OperationId> = 'MissingToken' extends SpecRefusals[Id]
  ? | EachOperation<Id>
    | ('NotPermitted' extends SpecRefusals[Id] ? OnOperation<Id> : AnyoneOperation<Id>)
  : OpenOperation<Id>;

/** For whoever calls, without a token. */
export function open<Id extends OperationId>(decide: Decide<Id>): OpenOperation<Id> {
  return { admission: { by: 'open' }, decide };
}

/** For whoever has a token. */
export function anyone<Id extends OperationId>(decide: Decide<Id>): AnyoneOperation<Id> {
  return { admission: { by: 'anyone' }, decide };
}

/** The operation asks the grid itself, thing by thing; what is not admitted is left out or listed. */
export function each<Id extends OperationId>(
  cells: readonly Cell[],
  decide: Decide<Id>,
): EachOperation<Id> {
  return { admission: { by: 'each', cells }, decide };
}

/** `from` loads the one thing that the call is about, and whoever the grid lets do this to it is let in. */
export function on<Id extends OperationId, R extends Resource, Loaded extends Subjects[R]>(
  resource: R,
  action: ActionOn<R>,
  from: (request: RequestTo<Id>, context: ContextOf<Id>) => Settled<Id, Loaded>,
  decide: Decide<Id, Loaded>,
  also: readonly Cell[] = [],
): OnOperation<Id> {
  return { admission: { by: 'on', resource, action, also }, load: from, decide };
}

/** For what there is only one of. */
export const theOnlyOne = () => undefined;
