import { availableParallelism } from 'node:os';
import type { PactText } from './files-for-pact.ts';
import { interactionTexts } from './interaction-texts.ts';
import type { Pact } from './pact-file.ts';

/** With fewer interactions another process of Pact takes longer to start than it saves. */
const LEAST = 100;
/** All of them are served by this process. */
const MOST = 4;

export interface PactFile extends PactText {
  readonly pact: Pact;
}

/** How many processes of Pact verify so many interactions, each on a cluster of its own. */
export function shareCount(interactions: number): number {
  const most = Math.min(MOST, availableParallelism());
  return Math.max(1, Math.min(most, Math.floor(interactions / LEAST)));
}

/** The same interactions in the same order, in so many shares of about the same size; files are divided where need be. */
export function sharesOf(
  files: readonly PactFile[],
  count: number,
): readonly (readonly PactFile[])[] {
  const all = files.flatMap(interactionsOf);
  const total = all.reduce((sum, { size }) => sum + size, 0);
  const shares = Array.from({ length: count }, (): Piece[] => []);
  let before = 0;
  for (const piece of all) {
    shares[Math.floor((before * count) / total)]?.push(piece);
    before += piece.size;
  }
  return shares.filter((share) => share.length > 0).map(filesFrom);
}

/** An interaction of a file, or all of it where it cannot be divided. */
interface Piece {
  readonly file: PactFile;
  readonly at: number;
  readonly size: number;
}

function interactionsOf(file: PactFile): readonly Piece[] {
  const { length } = file.pact.interactions;
  const isDivisible = interactionTexts(file.text)?.interactions.length === length;
  if (!isDivisible) return [{ file, at: 0, size: length }];
  return file.pact.interactions.map((_, at) => ({ file, at, size: 1 }));
}

function filesFrom(pieces: readonly Piece[]): readonly PactFile[] {
  const files = [...new Set(pieces.map(({ file }) => file))];
  return files.map((file) => {
    const own = pieces.filter((piece) => piece.file === file);
    const count = own.reduce((sum, { size }) => sum + size, 0);
    if (count === file.pact.interactions.length) return file;
    return partOf(file, own[0]?.at ?? 0, count);
  });
}

function partOf({ path, text, pact }: PactFile, start: number, count: number): PactFile {
  const parts = interactionTexts(text);
  if (parts === undefined) throw new Error(`${path} cannot be divided`);
  const { before, interactions, after } = parts;
  const texts = interactions.slice(start, start + count);
  return {
    path,
    text: before + texts.join(',') + after,
    isPart: true,
    pact: { ...pact, interactions: pact.interactions.slice(start, start + count) },
  };
}
