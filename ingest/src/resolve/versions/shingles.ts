/**
 * Texts as sets of overlapping character runs (Broder 1997, "On the resemblance and containment of documents"), and
 * short signatures by which sets that resemble each other are found without comparing all with all.
 */

/** Characters in a run: shorter ones are in every report, longer ones are lost to a single changed word. */
const runLength = 6;
/** Values of a signature; of two sets each agrees with the probability of their resemblance. */
const signatureLength = 24;

/** Mixes 32 bits so that each depends on all (the finaliser of MurmurHash3, public domain). */
function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Hashes of a text's runs, each once, in order. Empty for a text shorter than a run. */
export function shinglesOf(letters: string): Uint32Array {
  const hashes = new Set<number>();
  for (let at = 0; at + runLength <= letters.length; at++) {
    let hash = 0;
    for (let i = at; i < at + runLength; i++)
      hash = (Math.imul(hash, 0x01000193) + letters.charCodeAt(i)) | 0;
    hashes.add(mix(hash));
  }
  return Uint32Array.from(hashes).sort();
}

/** How many hashes two sets have in common. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/** The share of the smaller set that is in the other, 0 to 1; 0 for an empty one. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : sharedCount(a, b) / smaller;
}

const seeds = Array.from({ length: signatureLength }, (_, i) => mix(0x9e3779b9 * (i + 1)));

/** MinHash signature: for each of the seeds the least of the set's hashes as that seed mixes them. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const hash of shingles)
    for (let i = 0; i < signatureLength; i++) {
      const mixed = mix(hash ^ (seeds[i] ?? 0));
      if (mixed < (least[i] ?? 0)) least[i] = mixed;
    }
  return least;
}
