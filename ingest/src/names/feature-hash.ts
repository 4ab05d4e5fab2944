// The model's features are known by 22-bit hashes only, so this arithmetic is part of its file format.

const GOLDEN = 0x9e3779b1;
const TEMPLATE_STEP = 0x632be5ab;
const TEMPLATE_SHIFT = 77;
const FINAL = 0x85ebca6b;
export const HASH_BITS = 22;

/** The seed of a feature template. */
export function templateSeed(template: number): number {
  return (Math.imul(template, TEMPLATE_STEP) + TEMPLATE_SHIFT) | 0;
}

/** Takes one more value into a feature's hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, GOLDEN);
  return mixed ^ (mixed >>> 15);
}

/** The row number under which the model keeps a feature. */
export function rowOf(hash: number): number {
  const mixed = Math.imul(hash, FINAL);
  return (mixed ^ (mixed >>> 13)) & ((1 << HASH_BITS) - 1);
}
