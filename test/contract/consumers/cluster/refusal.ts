/**
 * Why the cluster said no. Several refusals share a status, and nothing but their wording tells them apart: what a
 * consumer understands of it is what it may count on, so that the pacts expect these wordings and no more. Each is of the
 * whole message, as Pact compares whole texts.
 */
export const wordings = {
  'no token': /^Token cannot be null or empty$/,
  'unknown token': /^Token is invalid$/,
  'expired token': /^Token has expired$/,
  'not permitted': /^You don't have permissions to .+$/,
  'unknown task': /^No such human task found by id: .+$/,
  'unknown reference': /^No such human task found by taskRefName: .+$/,
  'unknown workflow': /^No such workflow found by id: .+$/,
  'unknown form': /^No such user form template found by name: .+$/,
  'no form': /^.+ has no user form template$/,
  'task is over': /^.+ is already in terminal state: .+$/,
  'task is claimed': /^.+ is (already claimed|claimed and cannot be [a-z]+)$/,
  'task is not claimed': /^.+ is not claimed$/,
  'assigned to others': /^.+ is assigned to a different user or group$/,
  'nobody to skip': /^.+ has no assignee to skip$/,
  'invalid fields': /^Validation failed, .+$/,
  'unreadable query': /^task(Input|Output)Query: .+$/,
  'several iterations': /^Parameter 'iteration' names one iteration but several were given: .+$/,
  'wrong parameter': /^(Failed to convert value of type|Required request parameter) .+$/,
  'no body': /^Required request body is missing$/,
  'body too long': /^The request body is larger than \d+ bytes$/,
  'output too large': /^payload too large: the task output has \d+ bytes, .+$/,
  'unreadable body': /^JSON parse error: .+$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type RefusalKind = keyof typeof wordings;

const kinds = Object.keys(wordings) as RefusalKind[];

export class Refusal {
  readonly kind: RefusalKind;
  /** In words, for whoever reads the consumer's log or page. */
  readonly reason: string;
  /** Which parts of the body are wrong. */
  readonly fields: readonly string[];

  constructor({ message, validationErrors = [] }: RefusalBody) {
    this.kind = kindOf(message);
    this.reason = message;
    this.fields = validationErrors.map(({ path }) => path);
  }
}

export interface RefusalBody {
  readonly message: string;
  readonly validationErrors?: readonly { readonly path: string }[];
}

export function kindOf(message: string): RefusalKind {
  const kind = kinds.find((one) => wordings[one].test(message));
  if (kind === undefined)
    throw new Error(`the cluster refused for a reason unheard of: ${message}`);
  return kind;
}
