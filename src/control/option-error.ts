import { closeName } from '../domain/close-name.ts';

/** How an option is called where it was given: as a field of the library, by a flag, by a variable. */
export type NameOption = (field: string) => string;

/** An option's value that is not one, or an option that is none; the message says what would be right. */
export class OptionError extends Error {
  readonly #told: NamingMessage;

  /** A message that names options calls each by its field; `told` puts other names in their place. */
  constructor(message: string | NamingMessage) {
    const told = typeof message === 'string' ? () => message : message;
    super(told((field) => field));
    this.name = 'OptionError';
    this.#told = told;
  }

  /** The message for somebody who knows the options by other names. */
  told(named: NameOption): string {
    return this.#told(named);
  }
}

type NamingMessage = (named: NameOption) => string;

/** Throws an OptionError for a field that is no option of `what`: it would be ignored otherwise. */
export function refuseUnknownOptions(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closeName(unknown, known);
  const hint =
    meant === undefined ? `its options are ${known.join(', ')}` : `did you mean "${meant}"?`;
  throw new OptionError(`${what} has no option "${unknown}"; ${hint}`);
}
