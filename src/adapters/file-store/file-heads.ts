/** The first line of each file: what it is, and which of the other file's lines it has in it already. */
import { isJsonObject } from '../../domain/json.ts';
import { StoreError } from '../../domain/store-error.ts';

/** Counts the changes of what records are in the files: a server reads those of its own format. */
const FORMAT = 1;

export interface SnapshotHead {
  /** How often everything was replaced; the log counts the same. */
  readonly epoch: number;
  /** The number of the last line of the log that is in it. */
  readonly upTo: number;
}

export interface LogHead {
  readonly epoch: number;
  /** The number of the line before the first. */
  readonly after: number;
}

/** Who reads and writes the files. */
export interface FileSide {
  /** Of conductor-mock. */
  readonly version: string;
}

const NAME = 'conductor-mock';

export function snapshotHead({ version }: FileSide, head: SnapshotHead): string {
  return JSON.stringify({ [NAME]: 'store', format: FORMAT, version, ...head });
}

export function logHead({ version }: FileSide, head: LogHead): string {
  return JSON.stringify({ [NAME]: 'log of a store', format: FORMAT, version, ...head });
}

export function readSnapshotHead(text: string | undefined, path: string): SnapshotHead {
  const { epoch, upTo } = readHead(text, path, 'store');
  return { epoch: Number(epoch), upTo: Number(upTo) };
}

export function readLogHead(text: string | undefined, path: string): LogHead {
  const { epoch, after } = readHead(text, path, 'log of a store');
  return { epoch: Number(epoch), after: Number(after) };
}

/** `text` undefined: the line is not one of ours, or damaged. */
function readHead(text: string | undefined, path: string, what: string) {
  const head = text === undefined ? undefined : parsed(text);
  if (head?.[NAME] !== what)
    throw new StoreError(
      'foreign',
      `${path} is no ${what} of conductor-mock: it stays as it is; name another path`,
    );
  const { format, version } = head;
  if (format === FORMAT) return head;
  const [age, remedy] =
    Number(format) > FORMAT
      ? ['newer', `start conductor-mock ${String(version)} or a later one`]
      : ['older', 'start the version that has written it'];
  throw new StoreError(
    'otherVersion',
    `${path} has the ${age} format ${String(format)} of conductor-mock ${String(version)}; this one reads format ` +
      `${String(FORMAT)}: ${remedy}, or name another path`,
  );
}

function parsed(text: string) {
  try {
    const json: unknown = JSON.parse(text);
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
