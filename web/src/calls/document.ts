import { useQuery } from '@tanstack/react-query';
import { prefix } from './prefix.ts';
import type { Call } from './call-log.ts';

/** What the OpenAPI document says of an answer. */
export interface Note {
  readonly summary: string;
  readonly description: string;
  readonly notes: readonly string[];
}

export interface AnswerOf {
  readonly $ref?: string;
  readonly description?: string;
  readonly 'x-evidence'?: string;
  readonly 'x-evidence-notes'?: readonly string[];
  /** By name how each is known. */
  readonly 'x-refusals'?: Readonly<Record<string, string>>;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly responses: Readonly<Record<string, AnswerOf>>;
}

export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, AnswerOf>> };
  readonly 'x-edge-refusals'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly 'x-mock-refusals'?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The OpenAPI document of the server; null: it has none. */
export function useDocument(): Document | null | undefined {
  const { data } = useQuery({
    queryKey: ['document'],
    queryFn: async () => {
      const response = await fetch(`${prefix}/openapi.json`);
      return response.ok ? ((await response.json()) as Document) : null;
    },
    staleTime: Infinity,
    retry: false,
  });
  return data;
}

/** Left out: the server has told of no operation, or its document has no such answer. */
export function useNote({ answer, told }: Pick<Call, 'answer' | 'told'>): Note | undefined {
  const data = useDocument();
  if (!data || answer === undefined || told?.operation === undefined) return undefined;
  return noteIn(data, told.operation, answer.status);
}

function noteIn({ paths, components }: Document, id: string, status: number): Note | undefined {
  const operation = Object.values(paths)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id);
  const given = operation?.responses[status];
  const name = given?.$ref?.split('/').at(-1);
  const answer = name === undefined ? given : components.responses[name];
  if (operation === undefined || answer === undefined) return undefined;
  const { description = '', 'x-evidence-notes': notes = [] } = answer;
  return { summary: operation.summary ?? id, description, notes };
}
