/** No check can be run: nobody answers there, the key is refused, or what was asked for does not exist. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}
