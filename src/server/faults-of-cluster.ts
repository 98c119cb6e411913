import type { Fault, NewFault } from '../control/faults/fault.ts';
import { TOO_MANY_FAULTS, type Faults } from '../control/faults/faults.ts';
import { readFault, type SentFault } from '../control/faults/read-fault.ts';
import { OptionError } from '../control/option-error.ts';
import { failure, isFailure, type Failure } from '../domain/failure.ts';
import { steeringValidators } from '../generated/validators.ts';
import { problemOfBody } from '../http/own-edge.ts';

export interface ClusterFaults {
  /** Makes calls of the API go wrong from now on. Throws an OptionError, whose message says what would be right. */
  add(fault: NewFault): FaultHandle;
  /** In the order in which they were added. */
  list(): readonly Fault[];
  /** Leaves none. */
  clear(): void;
}

/** A fault in the hands of whoever added it. */
export interface FaultHandle {
  readonly id: string;
  /** How many calls it has hit. */
  matched(): number;
  /** Takes it away, if it is still there. */
  remove(): void;
}

/** The faults in the hands of whoever started the cluster. */
export function faultsOf(faults: Faults): ClusterFaults {
  return {
    add: (fault) => {
      const read = readChecked(fault);
      if (isFailure(read)) throw new OptionError(`faults.add: ${read.reason}`);
      if (faults.areFull) throw new OptionError(`faults.add: ${TOO_MANY_FAULTS}`);
      const added = faults.add(read);
      return {
        id: added.id,
        matched: () => added.matched,
        remove: () => {
          faults.remove(added.id);
        },
      };
    },
    list: () => faults.list(),
    clear: () => {
      faults.clear();
    },
  };
}

/** Read as a call of /__admin that brings it as JSON. */
function readChecked(fault: NewFault): NewFault | Failure {
  const sent: unknown = JSON.parse(JSON.stringify(fault));
  const problem = problemOfBody(sent, steeringValidators.addFault);
  return problem === undefined ? readFault(sent as SentFault) : failure(problem);
}
