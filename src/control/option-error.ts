import { closeName } from '../domain/close-name.ts';

/** An option's value that is not one, or an option that is none; the message says what would be right. */
export class OptionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OptionError';
  }
}

/** Throws an OptionError for a field that is no option of `what`: it would be ignored otherwise. */
export function refuseUnknownOptions(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closeName(unknown, known);
  const hint =
    meant === undefined ? `its options are ${known.join(', ')}` : `did you mean "${meant}"?`;
  throw new OptionError(`${what} has no option "${unknown}"; ${hint}`);
}
