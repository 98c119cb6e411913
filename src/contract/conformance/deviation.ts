import type { Observed } from './wire.ts';

/** What the target did that the case does not allow. Its message is one line. */
export class Deviation extends Error {
  override readonly name = 'Deviation';

  constructor(text: string, { from }: Pick<Observed, 'from'>) {
    super(`${text} of ${from}`);
  }
}

/** Why a check says nothing about the target: it lacks what the check needs. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}
