/** Why a schema cannot judge anything. */
export class SchemaProblem extends Error {
  override readonly name = 'SchemaProblem';
}

export function problemAt(path: readonly string[], problem: string): SchemaProblem {
  return new SchemaProblem(`schema is invalid: ${['data', ...path].join('/')} ${problem}`);
}
