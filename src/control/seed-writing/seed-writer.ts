import type { Path } from '../../domain/path.ts';
import type { Ids, Store } from '../../domain/ports.ts';
import { paced, type Turns } from '../../operations/paced.ts';
import type { Ports } from '../../operations/ports.ts';
import { ManualSweep } from '../../operations/sweep.ts';
import { defaultCluster } from '../seeds/default-cluster.ts';
import { SeedError, SeedFindings } from '../seeds/seed-error.ts';
import { seedFromValue, seedPlacedBy } from '../seeds/seed-file.ts';
import { loadSeeds } from '../seeds/seed-loader.ts';
import type { Seed } from '../seeds/seed.ts';
import { unhurried } from '../seeds/unhurried-store.ts';
import type { TellingStore } from '../snapshots/cluster-state.ts';
import type { TakenState } from '../snapshots/write-snapshot.ts';
import { addDefinitions } from './definitions-to-write.ts';
import { Draft, sections, type Problem, type Section } from './draft.ts';
import { addExecutions, addThoseStartedBy } from './executions-to-write.ts';
import { keptRecords, type KeptRecords } from './kept-records.ts';
import { addPeople } from './people-to-write.ts';
import { differenceOf } from './same-execution.ts';
import { seedYaml } from './seed-yaml.ts';

/** A state as a seed, and as its text. */
export interface WrittenSeed {
  readonly seed: Seed;
  /** What of the state the seed does not say, each with the reason. */
  readonly left: readonly string[];
  /** YAML, with what was left out as a comment at its head. */
  readonly text: string;
}

/** The cluster around it. */
export interface Written {
  readonly state: () => TakenState;
  readonly ports: Ports;
  readonly clockMode: 'system' | 'manual';
  /** With nothing in it. */
  readonly newStore: () => Store & TellingStore;
  readonly idsFrom: (text: string) => Ids;
  readonly turns: Turns;
}

/** Writes the state of a cluster as a seed, which is tried first: what it would not make the same is left out. */
export class SeedWriter {
  readonly #cluster: Written;

  constructor(cluster: Written) {
    this.#cluster = cluster;
  }

  /** Of this moment. */
  async write(): Promise<WrittenSeed> {
    const { turns, clockMode, newStore, state } = this.#cluster;
    const { now, store } = state();
    const turn = paced(turns);
    const records = await keptRecords(store.records(), turn);
    const draft = draftOf(records);
    for (;;) {
      const tried = newStore();
      const problems = await this.#problemsWith(draft, tried, now);
      const made = await keptRecords(tried.records(), turn);
      if (problems.length === 0) problems.push(...(await differences(draft, records, made, turn)));
      if (problems.length === 0) break;
      for (const { id = '' } of draft.drop(problems)) addThoseStartedBy(id, draft, records);
    }
    const seed = draft.seed(clockMode === 'manual' ? timeText(now) : undefined);
    const left = draft.left;
    return { seed, left, text: seedYaml(seed, left) };
  }

  /** What a cluster that begins with the draft would refuse; the store then holds what it would have. */
  async #problemsWith(draft: Draft, store: Store, now: number): Promise<Problem[]> {
    const findings = new SeedFindings({ all: true });
    const ports = this.#portsOn(store, now);
    try {
      const source = seedPlacedBy(draft.seed(undefined), placeOf);
      await loadSeeds([seedFromValue(defaultCluster), source], () => ports, findings);
      return [];
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      return error.findings.map(problemIn);
    }
  }

  /** Of a cluster in which only what seeds say happens, and nobody is told. */
  #portsOn(store: Store, now: number): Ports {
    const { idsFrom, turns } = this.#cluster;
    const { notice: _untold, ...ports } = this.#cluster.ports;
    const ids = idsFrom('a seed that is written');
    const own = { ids, clock: { now: () => now }, sweep: new ManualSweep(), acting: undefined };
    return { ...ports, ...own, store: unhurried(store, turns) };
  }
}

function draftOf(records: KeptRecords): Draft {
  const draft = new Draft();
  addPeople(draft, records);
  addDefinitions(draft, records);
  addExecutions(draft, records);
  addCounts(draft, records);
  return draft;
}

/** What no seed has a place for. */
function addCounts(draft: Draft, records: KeptRecords): void {
  const orphans = records.all('humanTask').filter(({ isOrphan }) => isOrphan).length;
  if (orphans > 0) draft.leaveOut('human tasks of removed executions', String(orphans));
  const logs = records.count('taskLogs');
  if (logs > 0) draft.leaveOut('logs of tasks', String(logs));
}

async function differences(
  draft: Draft,
  here: KeptRecords,
  there: KeptRecords,
  turn: () => Promise<void> | undefined,
): Promise<readonly Problem[]> {
  const found: Problem[] = [];
  for (const [at, { id = '' }] of draft.items('executions').entries()) {
    const why = differenceOf(id, here, there);
    if (why !== undefined) found.push({ section: 'executions', at, why });
    await turn();
  }
  return found;
}

/** How findings name the item that they are about. */
function placeOf([key = '', at = '', item = '']: Path): string {
  return key === 'actors' ? `${String(at)} ${String(item)}` : `${String(key)} ${String(at)}`;
}

function problemIn(finding: string): Problem {
  const [, section = '', at = '', why = ''] = /^(\w+) (\d+): (.*)$/su.exec(finding) ?? [];
  if (!isSection(section)) throw new Error(`a seed that was written is wrong: ${finding}`);
  return { section, at: Number(at), why };
}

function isSection(name: string): name is Section {
  return (sections as readonly string[]).includes(name);
}

/** As a seed takes it; years beyond 9999 as epoch ms. */
function timeText(now: number): string | number {
  const text = new Date(now).toISOString();
  return /^\d{4}-/.test(text) ? text : now;
}
