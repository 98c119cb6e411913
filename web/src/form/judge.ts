import { Validator, type Schema } from '@cfworker/json-schema';
import type Ajv from 'ajv';

/** What JSON Forms asks a validator for: whether data fits a schema of a rule. Nothing is compiled. */
export const judge = {
  compile: (schema: unknown) => (data: unknown) => fits(schema, data),
  validate: fits,
} as unknown as Ajv;

/** A schema that cannot be read forbids nothing. */
function fits(schema: unknown, data: unknown): boolean {
  if (data === undefined) return false;
  try {
    return new Validator(schema as Schema, '7').validate(data).valid;
  } catch {
    return true;
  }
}
