import { editsBetween } from '../../domain/close-name.ts';

/** The candidate that takes the fewest edits to become the text; undefined when that would leave little of the text. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const [first] = candidates
    .map((candidate) => ({ candidate, edits: editsBetween(text, candidate) }))
    .sort((one, other) => one.edits - other.edits);
  return first && first.edits <= text.length / 2 ? first.candidate : undefined;
}
