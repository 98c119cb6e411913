import { KIB, MIB } from '../../domain/units.ts';
import type { CallToApi, Headers, KeptCall } from './entry.ts';

/** Of a body so many bytes are kept. */
const MOST_BODY = 64 * KIB;
/** Beyond so many bytes the oldest calls go. */
const MOST_BYTES = 16 * MIB;
const FIRST_BYTES = 4 * KIB;
const FIRST_SLOTS = 8;

/** A call that is kept: what is short or said of many calls, and where its texts stand among the bytes. */
type Slot = { -readonly [Name in keyof Short]: Short[Name] } & Place;

type Short = Omit<KeptCall, 'path' | 'query' | 'request' | 'response'>;

/** First path, query and headers, then the bodies. */
interface Place {
  start: number;
  request: number;
  response: number;
  end: number;
  isRequestCut: boolean;
  isResponseCut: boolean;
}

/**
 * The latest calls. Their texts are bytes in one buffer that is written round and round: a thousand calls are nothing to
 * the garbage collector, and noting one hardly costs more than copying it. Calls are numbered from 1 on.
 */
export class CallRing {
  readonly #most: number;
  #bytes = Buffer.alloc(0);
  /** Of call n at n modulo their number; the slots of calls that are gone are used again. */
  #slots: Slot[] = [];
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
    const texts = textsOf(call);
    const request = beginningOf(call.request.body);
    const response = beginningOf(call.response.body);
    const length = bytesIn(texts) + bytesIn(request) + bytesIn(response);
    const number = (this.#next += 1) - 1;
    if (number - this.#first === this.#most) this.#dropFirst();
    if (length > MOST_BYTES) {
      this.clear();
      return;
    }
    const slot = this.#slotFor(number);
    slot.start = this.#roomFor(length, number);
    slot.request = slot.start + this.#write(texts, slot.start);
    slot.response = slot.request + this.#write(request, slot.request);
    slot.end = slot.response + this.#write(response, slot.response);
    this.#end = slot.end;
    tell(slot, call);
  }

  /** A call that is not kept has its number, too. */
  pass(): void {
    this.#first = this.#next += 1;
  }

  get(number: number): KeptCall {
    const slot = this.#slotOf(number);
    const { start, request, response, end, isRequestCut, isResponseCut, ...short } = slot;
    const texts = this.#text(start, request).split(BETWEEN);
    const [path = '', query = ''] = texts;
    const asked = headersFrom(texts, 2);
    const answered = headersFrom(texts, asked.end + 1);
    return {
      ...short,
      path,
      query,
      request: {
        headers: asked.headers,
        body: this.#text(request, response),
        isCut: isRequestCut,
      },
      response: {
        headers: answered.headers,
        body: this.#text(response, end),
        isCut: isResponseCut,
      },
    };
  }

  /** Lets go of all calls. */
  clear(): void {
    this.#bytes = Buffer.alloc(0);
    this.#slots = [];
    this.#end = 0;
    this.#first = this.#next;
  }

  #slotOf(number: number): Slot {
    const slot = this.#slots[number % this.#slots.length];
    if (slot === undefined) throw new Error(`call ${String(number)} is not kept`);
    return slot;
  }

  /** One that no call before it has. */
  #slotFor(number: number): Slot {
    if (number - this.#first === this.#slots.length) this.#moreSlots(number);
    return this.#slotOf(number);
  }

  #moreSlots(number: number): void {
    const before = this.#slots;
    const size = Math.min(Math.max(FIRST_SLOTS, 2 * before.length), this.#most);
    const slots = Array.from({ length: size }, emptySlot);
    for (let one = this.#first; one < number; one += 1)
      slots[one % size] = before[one % before.length] ?? emptySlot();
    this.#slots = slots;
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
    const { start } = this.#slotOf(this.#first);
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
      const slot = this.#slotOf(one);
      const moved = this.#end - slot.start;
      this.#bytes.copy(grown, this.#end, slot.start, slot.end);
      slot.start += moved;
      slot.request += moved;
      slot.response += moved;
      slot.end += moved;
      this.#end = slot.end;
    }
    this.#bytes = grown;
  }

  #dropFirst(): void {
    this.#first += 1;
  }
}

function emptySlot(): Slot {
  return {
    start: 0,
    request: 0,
    response: 0,
    end: 0,
    isRequestCut: false,
    isResponseCut: false,
    at: 0.5, // A number that is no small integer: the times that follow then need no new memory.
    source: 'client',
    method: '',
    operation: undefined,
    caller: undefined,
    status: 0,
    refusal: undefined,
    evidence: undefined,
    hint: undefined,
    fault: undefined,
    durationMs: 0.5,
  };
}

/** Member by member: each is written over what stood there. */
function tell(slot: Slot, call: CallToApi): void {
  slot.isRequestCut = isCut(call.request.body);
  slot.isResponseCut = isCut(call.response.body);
  slot.at = call.at;
  slot.source = call.source;
  slot.method = call.method;
  slot.operation = call.operation;
  slot.caller = call.caller;
  slot.status = call.status;
  slot.refusal = call.refusal;
  slot.evidence = call.evidence;
  slot.hint = call.hint;
  slot.fault = call.fault;
  slot.durationMs = call.durationMs;
}

/** Neither the target of a call nor its headers can have this character (RFC 9110, 5.5): no text needs to be escaped. */
const BETWEEN = '\0';

/** Path, query, the headers of the request, an empty name, the headers of the response. */
function textsOf({ path, query, request, response }: CallToApi): string {
  return `${path}\0${query}${textOf(request.headers)}\0${textOf(response.headers)}`;
}

/** A text before each name and each value. */
function textOf(headers: Headers): string {
  let text = '';
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    text += `\0${name}\0${typeof value === 'string' ? value : value.join(', ')}`;
  }
  return text;
}

/** The headers that begin there, and where they end: at an empty name or with the texts. */
function headersFrom(texts: readonly string[], begin: number): { headers: Headers; end: number } {
  const headers: [string, string][] = [];
  let at = begin;
  for (; at < texts.length && texts[at] !== ''; at += 2)
    headers.push([texts[at] ?? '', texts[at + 1] ?? '']);
  return { headers: Object.fromEntries(headers), end: at };
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
