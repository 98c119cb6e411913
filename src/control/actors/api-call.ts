import type { OperationSpec } from '../../generated/operations.ts';
import type { components } from '../../generated/steering-api.ts';

/** A call of the API whose operation and parameters are there. */
export interface ApiCall extends Omit<components['schemas']['CallToTry'], 'operation'> {
  readonly spec: OperationSpec;
}
