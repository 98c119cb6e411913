/** What `doctor` has looked at: how it is and, where that is wrong, what would be right. */
export interface Finding {
  readonly text: string;
  /** Undefined: nothing is wrong. */
  readonly remedy?: string;
}

export function fine(text: string): Finding {
  return { text };
}

export function wrong(text: string, remedy: string): Finding {
  return { text, remedy };
}

/** A line for each thing, and for each remedy one below it. */
export function printed({ text, remedy }: Finding): string {
  return remedy === undefined ? `ok     ${text}\n` : `wrong  ${text}\n       ${remedy}\n`;
}
