/** Numbers from 0 up to 1 that look random, and are the same for the same seed: xorshift of 32 bits (Marsaglia). */
export function seededChance(seed: number): () => number {
  // Neighbouring seeds begin far apart, and none at 0, where the generator would stay.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp += 1) next();
  return next;
}
