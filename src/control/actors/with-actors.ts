import type { Ports } from '../../operations/ports.ts';
import type { Journal } from '../journal/journal.ts';
import { actingOn, type Acted } from './acting.ts';
import type { CallAs } from './call-as.ts';

/** Told of what actors have done, once it is committed. */
type Told = (acted: Acted) => void;

/** The ports with what carries actors out on them; without a way to make calls, nobody acts. */
export function withActors(ports: Ports, callAs: CallAs | undefined, told: Told): Ports {
  return callAs === undefined ? ports : { ...ports, acting: actingOn(ports, callAs, told) };
}

/** Their calls go into the journal, and what refused one into the log. */
export function toldTo(journal: Journal, notice?: (message: string) => void): Told {
  return ({ calls, notice: message }) => {
    for (const call of calls) journal.note(call);
    if (message !== undefined) notice?.(message);
  };
}
