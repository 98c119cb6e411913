/** No check can be run: nobody answers there, the key is refused, or there is no check of that name. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}
