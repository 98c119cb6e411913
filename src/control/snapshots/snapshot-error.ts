/** A snapshot that cannot be put back; the message names what is wrong in it and what would be right. */
export class SnapshotError extends Error {
  /** Whether it may be right for another version of this product. */
  readonly isOfAnotherVersion: boolean;

  constructor(message: string, isOfAnotherVersion = false) {
    super(message);
    this.name = 'SnapshotError';
    this.isOfAnotherVersion = isOfAnotherVersion;
  }
}
