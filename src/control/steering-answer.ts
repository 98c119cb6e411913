export interface SteeringAnswer {
  readonly status: number;
  /** JSON; left out: empty. */
  readonly body?: unknown;
}

export function done(body: unknown): SteeringAnswer {
  return { status: 200, body };
}

export function failure(status: number, message: string): SteeringAnswer {
  return { status, body: { status, message } };
}
