/** How a cluster was started: its versions, its bounds, and where its state is. Nothing of it changes while it runs. */
import { version } from '../generated/version.ts';
import type { components } from '../generated/steering-api.ts';
import { limitSpecs, type LimitName, type Limits } from './limits.ts';
import { FORMAT } from './snapshots/parts.ts';

export type ClusterReading = components['schemas']['ClusterReading'];
export type StoreReading = components['schemas']['StoreReading'];
type LimitReading = components['schemas']['LimitReading'];

/** Calls that the journal keeps where nobody says otherwise. */
export const USUAL_JOURNAL = 1_000;

interface Started {
  readonly limits: Limits;
  /** Calls that the journal keeps; 0: none. */
  readonly journal: number;
  readonly store: StoreReading;
  /** Of Node.js. */
  readonly node: string;
}

export function clusterReading({ limits, journal, store, node }: Started): ClusterReading {
  const names = Object.keys(limitSpecs) as readonly LimitName[];
  const ofJournal: LimitReading = {
    name: 'journal',
    option: '--journal',
    value: journal,
    standard: USUAL_JOURNAL,
    about: 'calls that the journal keeps',
  };
  return {
    versions: { conductorMock: version, node, snapshotFormat: FORMAT },
    store,
    limits: [...names.map((name) => limitReading(name, limits[name])), ofJournal],
  };
}

function limitReading(name: LimitName, value: number): LimitReading {
  const { flag, standard, help } = limitSpecs[name];
  return { name, option: `--${flag}`, value, standard, about: help };
}
