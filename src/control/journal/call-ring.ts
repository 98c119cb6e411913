import { KIB, MIB } from '../../domain/units.ts';
import type { CallToApi, KeptCall } from './entry.ts';

/** Of a body so many bytes are kept. */
const MOST_BODY = 64 * KIB;
/** Beyond so many bytes the oldest calls go. */
const MOST_BYTES = 16 * MIB;
const FIRST_BYTES = 64 * KIB;

/** Where a call stands among the bytes: what it was, then the bodies. */
interface Place {
  start: number;
  request: number;
  response: number;
  end: number;
}

/**
 * The latest calls, as bytes in one buffer that is written round and round: a thousand calls are nothing to the
 * garbage collector, and noting one hardly costs more than copying it. Calls are numbered from 1 on.
 */
export class CallRing {
  readonly #most: number;
  #bytes = Buffer.alloc(0);
  /** Of call n at n modulo the number of calls; the places of calls that are gone are used again. */
  #places: Place[] = [];
  #end = 0;
  #first = 1;
  #next = 1;

  /** `most`: calls that are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The number of the oldest call that is kept. */
  get first(): number {
    return this.#first;
  }

  /** The number of the next call. */
  get next(): number {
    return this.#next;
  }

  add(call: CallToApi): void {
    const what = textOf(call);
    const request = beginningOf(call.request.body);
    const response = beginningOf(call.response.body);
    const length = bytesIn(what) + bytesIn(request) + bytesIn(response);
    const number = (this.#next += 1) - 1;
    if (number - this.#first === this.#most) this.#dropFirst();
    if (length > MOST_BYTES) {
      this.clear();
      return;
    }
    const place = this.#placeOf(number);
    place.start = this.#roomFor(length, number);
    place.request = place.start + this.#write(what, place.start);
    place.response = place.request + this.#write(request, place.request);
    place.end = place.response + this.#write(response, place.response);
    this.#end = place.end;
  }

  /** A call that is not kept has its number, too. */
  pass(): void {
    this.#first = this.#next += 1;
  }

  get(number: number): KeptCall {
    const { start, request, response, end } = this.#placeOf(number);
    return callOf(
      this.#text(start, request),
      this.#text(request, response),
      this.#text(response, end),
    );
  }

  /** Lets go of all calls. */
  clear(): void {
    this.#bytes = Buffer.alloc(0);
    this.#places = [];
    this.#end = 0;
    this.#first = this.#next;
  }

  #placeOf(number: number): Place {
    return (this.#places[number % this.#most] ??= { start: 0, request: 0, response: 0, end: 0 });
  }

  #text(start: number, end: number): string {
    return this.#bytes.toString('utf8', start, end);
  }

  #write(text: string | Uint8Array, at: number): number {
    if (typeof text === 'string') return text === '' ? 0 : this.#bytes.write(text, at);
    this.#bytes.set(text, at);
    return text.length;
  }

  /** Where so many bytes for the call of that number fit in one piece; for them older calls go, if need be. */
  #roomFor(length: number, number: number): number {
    for (;;) {
      const at = this.#freeAt(length, number);
      if (at !== undefined) return at;
      if (this.#bytes.length < MOST_BYTES) this.#grow(length, number);
      else this.#dropFirst();
    }
  }

  #freeAt(length: number, number: number): number | undefined {
    const size = this.#bytes.length;
    if (this.#first === number) return length <= size ? 0 : undefined;
    const { start } = this.#placeOf(this.#first);
    if (this.#end <= start) return this.#end + length < start ? this.#end : undefined;
    if (this.#end + length <= size) return this.#end;
    return length < start ? 0 : undefined;
  }

  /** A larger buffer, with the calls before that number one after another. */
  #grow(length: number, number: number): void {
    const size = Math.max(FIRST_BYTES, 2 * this.#bytes.length, this.#bytes.length + length);
    const grown = Buffer.allocUnsafe(Math.min(size, MOST_BYTES));
    this.#end = 0;
    for (let one = this.#first; one < number; one += 1) {
      const place = this.#placeOf(one);
      const moved = this.#end - place.start;
      this.#bytes.copy(grown, this.#end, place.start, place.end);
      place.start += moved;
      place.request += moved;
      place.response += moved;
      place.end += moved;
      this.#end = place.end;
    }
    this.#bytes = grown;
  }

  #dropFirst(): void {
    this.#first += 1;
  }
}

/** All but the bodies, as JSON: a list, since that is written fastest. */
function textOf(call: CallToApi): string {
  const { request, response } = call;
  return JSON.stringify([
    call.at,
    call.source,
    call.method,
    call.path,
    call.query,
    call.operation,
    call.caller,
    call.status,
    call.refusal,
    call.evidence,
    call.hint,
    call.fault,
    call.durationMs,
    request.headers,
    isCut(request.body),
    response.headers,
    isCut(response.body),
  ] satisfies Told);
}

type Maybe = string | null | undefined;
type Headers = CallToApi['request']['headers'];
type Told = [
  number,
  CallToApi['source'],
  string,
  string,
  string,
  Maybe,
  Maybe,
  number,
  Maybe,
  Maybe,
  Maybe,
  Maybe,
  number,
  Headers,
  boolean,
  Headers,
  boolean,
];

function callOf(text: string, request: string, response: string): KeptCall {
  const told = JSON.parse(text) as Told;
  const [at, source, method, path, query, operation, caller, status, refusal, ...rest] = told;
  const [evidence, hint, fault, durationMs, asked, isAskedCut, answered, isAnsweredCut] = rest;
  return {
    at,
    source,
    method,
    path,
    query,
    operation: operation ?? undefined,
    caller: caller ?? undefined,
    status,
    refusal: refusal ?? undefined,
    evidence: evidence ?? undefined,
    hint: hint ?? undefined,
    fault: fault ?? undefined,
    durationMs,
    request: { headers: asked, body: request, isCut: isAskedCut },
    response: { headers: answered, body: response, isCut: isAnsweredCut },
  };
}

/** One that was not read to its end is cut, too. */
function isCut(body: string | Uint8Array | undefined): boolean {
  return body === undefined || body.length > MOST_BODY;
}

function beginningOf(body: string | Uint8Array | undefined): string | Uint8Array {
  if (body === undefined) return '';
  if (body.length <= MOST_BODY) return body;
  return typeof body === 'string' ? body.slice(0, MOST_BODY) : body.subarray(0, MOST_BODY);
}

function bytesIn(text: string | Uint8Array): number {
  return typeof text === 'string' ? Buffer.byteLength(text) : text.length;
}
