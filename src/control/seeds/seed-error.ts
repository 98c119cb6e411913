/** More findings are counted, not told. */
const MOST_FINDINGS = 100;
/** In characters. */
const LONGEST_FINDING = 600;
/** Of all findings, in bytes of their JSON, so that an answer with them stays under 64 kB. */
const LONGEST_MESSAGE = 60_000;

/** A seed that cannot be loaded; the message has a line for each finding: the file, the line and what would be right. */
export class SeedError extends Error {
  /** Whether all that is wrong is that something of that id is there already. */
  readonly exists: boolean;
  readonly findings: readonly string[];
  /** How many there are beyond those of `findings`, at least. */
  readonly more: number;
  /** Whether all that is wrong was counted. */
  readonly isWhole: boolean;

  constructor(findings: readonly string[], more = 0, exists = false, isWhole = true) {
    const rest = more > 0 ? [`and ${isWhole ? '' : 'at least '}${String(more)} more`] : [];
    super([...findings, ...rest].join('\n'));
    this.name = 'SeedError';
    this.findings = findings;
    this.more = more;
    this.isWhole = isWhole;
    this.exists = exists;
  }
}

/** Gathers what is wrong with seeds, each thing once. */
export class SeedFindings {
  readonly #texts = new Set<string>();
  #bytes = 0;
  #more = 0;
  #onlyExisting = true;
  #isWhole = true;
  readonly #mostFindings: number;
  readonly #longest: number;

  /** `all`: however many there are, each is told. */
  constructor({ all = false } = {}) {
    this.#mostFindings = all ? Infinity : MOST_FINDINGS;
    this.#longest = all ? Infinity : LONGEST_MESSAGE;
  }

  /** Notes a finding; its text is made only where it will be told. */
  add(text: () => string, exists = false): void {
    this.#onlyExisting &&= exists;
    if (this.#texts.size >= this.#mostFindings || this.#bytes > this.#longest) this.#more += 1;
    else this.#tell(cut(text()));
  }

  /** There may be more that nobody has counted. */
  stopCounting(): void {
    this.#isWhole = false;
  }

  /** Notes what an error says. */
  addAll({ findings, more, exists, isWhole }: SeedError): void {
    if (!isWhole) this.stopCounting();
    for (const text of findings) this.add(() => text, exists);
    this.#more += more;
  }

  /** Throws a SeedError where anything was found. */
  refuse(): void {
    if (this.#texts.size === 0) return;
    throw new SeedError([...this.#texts], this.#more, this.#onlyExisting, this.#isWhole);
  }

  #tell(text: string): void {
    if (this.#texts.has(text)) return;
    this.#bytes += Buffer.byteLength(JSON.stringify(text));
    if (this.#bytes > this.#longest && this.#texts.size > 0) this.#more += 1;
    else this.#texts.add(text);
  }
}

function cut(text: string): string {
  return text.length <= LONGEST_FINDING ? text : `${text.slice(0, LONGEST_FINDING - 1)}…`;
}
