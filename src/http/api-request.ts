import { MIB } from '../domain/units.ts';

/** The edge over plain values: a request in, a response out, whatever carries them. It names no operation. */

/** A request but for its body. */
export interface RequestHead {
  readonly method: string;
  /** As it came, percent-encoded, without the query. */
  readonly path: string;
  /** As it came, without the question mark. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Both ends of the connection; left out: the call comes from within this process. */
  readonly connection?: {
    readonly remoteAddress?: string | undefined;
    readonly localAddress?: string | undefined;
  };
  /** Tells when whoever waits for the answer is gone; left out: it is waited for. */
  readonly line?: Line;
}

export interface ApiRequest extends RequestHead {
  /** Undefined: longer than is read of such a request, and not read to its end. */
  readonly body: Uint8Array | undefined;
}

export interface Line {
  readonly destroyed: boolean;
  once(event: 'close', listener: () => void): unknown;
  off(event: 'close', listener: () => void): unknown;
}

/** Carries how the answer is known: documented, observed, inferred or assumed. */
export const EVIDENCE_HEADER = 'x-mock-evidence';

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Sent in place of the body. */
  readonly bytes?: Uint8Array;
  /** Sent in place of the body, part by part, as it comes; cancelled once nobody is there any more. */
  readonly stream?: ReadableStream<string>;
  /** Its name, for the log; left out: the call was done. */
  readonly refusal?: string;
  /** The id of the fault that made it so, for the log and the journal. */
  readonly fault?: string;
  /** Nothing of it is sent: the connection is cut instead. */
  readonly isCut?: true;
}

/** Whether an answer of that status has no body, whatever is in it. */
export function isWithoutBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** Of an API call. Room for the largest input of a workflow that the engine takes, 5 MB, and what stands around it. */
export const MOST_BODY_BYTES = 6 * MIB;

export function headerOf(request: RequestHead, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : value?.[0];
}
