import type { AnswerOf, Document } from '../calls/document.ts';

/** One thing that the server answers, and how that is known. */
export interface Statement {
  readonly key: string;
  /** Left out: any call may be answered so. */
  readonly operation?: string;
  readonly call: string;
  readonly status: string;
  /** Left out: the call is done. */
  readonly refusal?: string;
  readonly about: string;
  readonly evidence: string;
  readonly notes: readonly string[];
}

/** All of them, in the order of the document. */
export function statementsOf(document: Document): readonly Statement[] {
  const ofCalls = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => typeof operation.operationId === 'string')
      .flatMap(([method, { operationId, responses }]) =>
        Object.entries(responses).flatMap(([status, given]) =>
          ofAnswer(resolved(document, given), {
            operation: operationId,
            call: `${method.toUpperCase()} ${path}`,
            status,
          }),
        ),
      ),
  );
  return [
    ...ofCalls,
    ...ofAny('any call', document['x-edge-refusals']),
    ...ofAny('any call, by the mock alone', document['x-mock-refusals']),
  ];
}

function resolved({ components }: Document, answer: AnswerOf): AnswerOf {
  const name = answer.$ref?.split('/').at(-1);
  return name === undefined ? answer : (components.responses[name] ?? answer);
}

function ofAnswer(
  answer: AnswerOf,
  place: Pick<Statement, 'operation' | 'call' | 'status'>,
): readonly Statement[] {
  const { description: about = '', 'x-evidence-notes': notes = [] } = answer;
  const { 'x-evidence': evidence, 'x-refusals': refusals = {} } = answer;
  const shared = { ...place, about, notes };
  const key = `${place.operation ?? ''} ${place.status}`;
  return [
    ...(evidence === undefined ? [] : [{ ...shared, key, evidence }]),
    ...Object.entries(refusals).map(([refusal, word]) => ({
      ...shared,
      key: `${key} ${refusal}`,
      refusal,
      evidence: word,
    })),
  ];
}

type Refusals = Readonly<Record<string, Readonly<Record<string, string>>>>;

function ofAny(call: string, refusals: Refusals = {}): readonly Statement[] {
  return Object.entries(refusals).flatMap(([status, names]) =>
    Object.entries(names).map(([refusal, evidence]) => ({
      key: `${call} ${status} ${refusal}`,
      call,
      status,
      refusal,
      about: '',
      evidence,
      notes: [],
    })),
  );
}
