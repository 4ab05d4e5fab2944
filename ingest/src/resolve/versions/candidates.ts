/**
 * Which fingerprints are worth comparing: those whose signatures agree in one of their bands (locality-sensitive
 * hashing), over the whole text for reposts and over the opening for those that were cut short. Linear in the number
 * of reports, but for bands that many share, where each is compared with its neighbours in order only.
 */
import type { Fingerprint } from './fingerprint.js';

/** Values of a signature that must agree together: at a resemblance of .6 one report in 200 is missed. */
const bandWidth = 2;
/** A band that more reports share is a stock phrase, or one report reposted very often. */
const largestBlock = 24;
const neighbours = 12;

const order = (a: Uint32Array, b: Uint32Array): number => {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
};

/** Pairs of positions, the smaller first, each once. @param prints In an order that depends on the reports alone. */
export function candidatePairs(prints: readonly Fingerprint[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  for (const [at, { whole, signatures }] of prints.entries()) {
    if (whole.length === 0) continue;
    for (const [kind, signature] of Object.entries(signatures))
      for (let i = 0; i < signature.length; i += bandWidth) {
        const key = `${kind} ${i} ${signature.subarray(i, i + bandWidth).join(' ')}`;
        const block = blocks.get(key);
        if (block) block.push(at);
        else blocks.set(key, [at]);
      }
  }
  const pairs = new Set<number>();
  const signatureAt = (at: number) => prints[at]?.signatures.whole ?? new Uint32Array();
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const reach = block.length <= largestBlock ? block.length : neighbours;
    if (reach < block.length) block.sort((a, b) => order(signatureAt(a), signatureAt(b)) || a - b);
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1, i + 1 + reach))
        pairs.add(Math.min(a, b) * prints.length + Math.max(a, b));
  }
  return [...pairs].map((pair) => [Math.floor(pair / prints.length), pair % prints.length]);
}
