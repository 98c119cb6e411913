import type { WorkflowDefinition } from '../../domain/definitions/definition.ts';
import { findCaller } from '../../domain/identity/caller.ts';
import { normalSubject } from '../../domain/identity/people.ts';
import { firstUnknownRole, knownRoles } from '../../domain/identity/roles.ts';
import { pathText, type Path } from '../../domain/path.ts';
import type { Change, Kind } from '../../domain/ports.ts';
import type { Refusal } from '../../domain/refusals.ts';
import type { Ports } from '../../operations/ports.ts';
import { ADMINISTRATOR } from './default-cluster.ts';
import type { Declared } from './declared.ts';
import { meant, meantOrListed } from './meant-name.ts';
import type { SeedFindings } from './seed-error.ts';
import type { SeedSource } from './seed-file.ts';

/** One seed on its way into a store: what is loaded so far, and what is wrong with it. */
export class SeedLoading {
  readonly source: SeedSource;
  /** Its store is one to try changes on. */
  readonly ports: Ports;
  /** What is to be said in the log about task definitions, once the seed is kept. */
  readonly notices: string[] = [];
  /** Those that are loaded. */
  readonly definitions: WorkflowDefinition[] = [];
  /** What the seeds of the same start have. */
  readonly declared: Declared;
  readonly #findings: SeedFindings;
  readonly #names = new Map<Kind, readonly string[]>();

  constructor(source: SeedSource, ports: Ports, declared: Declared, findings: SeedFindings) {
    this.source = source;
    this.ports = ports;
    this.declared = declared;
    this.#findings = findings;
  }

  get now(): number {
    return this.ports.clock.now();
  }

  /** Notes that something is wrong with the value at the path. */
  find(path: Path, message: () => string): void {
    this.#findings.add(() => {
      const shown = this.source.shown(path);
      return `${this.source.at(path)}: ${shown === '' ? '' : `${shown}: `}${message()}`;
    });
  }

  /** The same, of a name that nobody knows, with the nearest of its kind. */
  async findUnknown(path: Path, message: string, given: string, kind: Kind): Promise<void> {
    const known = await this.namesOf(kind);
    this.find(path, () => `${message}${meant(given, known)}`);
  }

  /** Notes each violation of the refusal at its own place below the path. */
  findRefused({ message, violations }: Refusal, path: Path): void {
    const details = violations.map((one) => `; ${pathText(one.path)}: ${one.message}`).join('');
    this.find(path, () => message + details);
  }

  /** Whether nothing of that id is there; notes it otherwise. */
  async isNew(kind: Kind, id: string, path: Path): Promise<boolean> {
    if (!(await this.ports.store.read(kind, id))) return true;
    this.exists(kind, id, path);
    return false;
  }

  exists(kind: string, id: string, path: Path): void {
    const message = `the ${kind} "${id}" is there already`;
    this.#findings.add(() => `${this.source.at(path)}: ${message}`, true);
  }

  lookAtRoles(roles: readonly string[], path: Path): void {
    const unknown = firstUnknownRole(roles);
    if (unknown === undefined) return;
    this.find(
      [...path, 'roles'],
      () => `no role is named "${unknown}"${meantOrListed(unknown, knownRoles, 'the roles are')}`,
    );
  }

  /** The subject of whoever is named, or else of the administrator; notes that nobody has the id. */
  async callerId(id: string = ADMINISTRATOR, path: Path): Promise<string> {
    const subject = normalSubject(id);
    if (!(await findCaller(subject, this.ports.store))) await this.findNobody(id, path);
    return subject;
  }

  async findNobody(id: string, path: Path): Promise<void> {
    const people = [...(await this.namesOf('user')), ...(await this.namesOf('application'))];
    this.find(path, () => `no user or application has the id "${id}"${meant(id, people)}`);
  }

  /** Of all that is loaded by the first time that somebody asks; an application's is its subject. */
  async namesOf(kind: Kind): Promise<readonly string[]> {
    const known = this.#names.get(kind);
    if (known) return known;
    const stored = await this.ports.store.find(kind, []);
    const prefix = kind === 'application' ? 'app:' : '';
    const names = stored.map(({ id }) => prefix + id);
    this.#names.set(kind, names);
    return names;
  }

  async commit(changes: readonly Change[]): Promise<void> {
    if ((await this.ports.store.commit(changes)) === 'committed') return;
    const records = changes.map(({ kind, id }) => `${kind} ${id}`).join(', ');
    throw new Error(`conflict while loading ${records}`);
  }
}
