import { pathText, type Path } from '../../domain/path.ts';

/** Why a schema cannot judge anything. */
export class SchemaProblem extends Error {
  override readonly name = 'SchemaProblem';
}

export function problemAt(path: Path, problem: string): SchemaProblem {
  return new SchemaProblem(`schema is invalid: ${pathText(path)} ${problem}`);
}
