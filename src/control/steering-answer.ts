export interface SteeringAnswer {
  readonly status: number;
  /** JSON; left out: empty. */
  readonly body?: unknown;
  /** Of a type of its own, in the place of the body: a text, or what is sent as it comes. */
  readonly content?: { readonly type: string; readonly body: string | ReadableStream<string> };
  /** JSON that is sent as it is written, in place of the body. */
  readonly stream?: AsyncIterable<string>;
}

export function done(body: unknown): SteeringAnswer {
  return { status: 200, body };
}

export function failure(status: number, message: string): SteeringAnswer {
  return { status, body: { status, message } };
}
