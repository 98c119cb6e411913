import type { ErrorObject } from 'ajv';
import type { Violation } from '../calls/refused.ts';

/** As JSON Forms takes errors of a server: paths such as `lines[0].price` become `/lines/0/price`. */
export function errorsOf(violations: readonly Violation[]): ErrorObject[] {
  return violations.map(({ path, message }) => ({
    instancePath:
      path === '' ? '' : `/${path.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/')}`,
    message,
    schemaPath: '',
    keyword: '',
    params: {},
  }));
}
