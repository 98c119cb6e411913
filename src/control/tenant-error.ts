/** Why a tenant cannot be had, or be made. */
export type TenantProblem = 'unknown' | 'taken' | 'tooMany' | 'wrong';

const statuses: Readonly<Record<TenantProblem, number>> = {
  wrong: 400,
  unknown: 404,
  taken: 409,
  tooMany: 429,
};

/** A tenant cannot be had, or be made; nothing has changed. The message says what would be right. */
export class TenantError extends Error {
  override readonly name = 'TenantError';
  readonly problem: TenantProblem;

  constructor(problem: TenantProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

export function statusOf({ problem }: TenantError): number {
  return statuses[problem];
}
