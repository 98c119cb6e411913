export interface Violation {
  readonly path: string;
  readonly message: string;
}

/** A call that was answered, but not with what was asked for. */
export class Refused extends Error {
  readonly status: number;
  readonly violations: readonly Violation[];

  constructor(status: number, body: unknown) {
    const { message, validationErrors } = (
      typeof body === 'object' && body !== null ? body : {}
    ) as {
      readonly message?: string;
      readonly validationErrors?: readonly Violation[];
    };
    super(message ?? `The server answered ${status}.`);
    this.status = status;
    this.violations = validationErrors ?? [];
  }
}

/** What was answered. Throws a Refused instead. */
export function answered<T>(result: {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}): T {
  const { data, error, response } = result;
  if (!response.ok) throw new Refused(response.status, error);
  return data as T;
}

export function messageOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  return 'The server does not answer.';
}
