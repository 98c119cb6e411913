import type { OptionTable, OptionTexts } from './option-table.ts';

/** What can be asked for by name. */
export interface Command {
  readonly name: string;
  /** How the help writes its operands; undefined: it takes none. */
  readonly operands?: string;
  /** In a line. */
  readonly does: string;
  readonly options: OptionTable;
  /** What the help says below the options. */
  readonly notes: string;
  /** Sets `process.exitCode` where it ends otherwise than with 0. Throws an OptionError for what makes no sense. */
  run(texts: OptionTexts, operands: readonly string[]): Promise<void>;
}
