/**
 * Which fingerprints are worth comparing: those whose signatures agree in one of their bands (locality-sensitive
 * hashing), over the whole text for reposts and over the opening for those that were cut short. Linear in the number
 * of reports, but for bands that many share, where each is compared with its neighbours in order only.
 */
import { byCodeUnits } from '@zhengtu/graph-schema';
import type { Fingerprint } from './fingerprint.js';

/** Values of a signature that must agree together: at a resemblance of .6 one report in 200 is missed. */
const bandWidth = 2;
/** A band that more reports share is a stock phrase, or one report reposted very often. */
export const largestBlock = 24;
/** How far apart two may then stand in the order of their signatures. */
export const reachInBlock = 12;
/** Values of a signature that give it a place in that order. */
const orderLength = 6;

/** Bands of a fingerprint; none for a report without running text. */
export function bandsOf({ whole, signatures }: Pick<Fingerprint, 'whole' | 'signatures'>): string[] {
  if (whole.length === 0) return [];
  return Object.entries(signatures).flatMap(([kind, signature]) =>
    Array.from(
      { length: Math.ceil(signature.length / bandWidth) },
      (_, i) => `${kind} ${i} ${signature.subarray(i * bandWidth, (i + 1) * bandWidth).join(' ')}`,
    ),
  );
}

/** Texts in whose order reports that share a band stand; those of alike ones begin alike. */
export const placeInBand = ({ signatures }: Pick<Fingerprint, 'signatures'>): string =>
  [...signatures.whole.subarray(0, orderLength)].map((value) => value.toString(36).padStart(7, '0')).join('');

/** Pairs of positions, the smaller first, each once. @param prints In an order that depends on the reports alone. */
export function candidatePairs(prints: readonly Fingerprint[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  for (const [at, print] of prints.entries())
    for (const key of bandsOf(print)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  const pairs = new Set<number>();
  const places = prints.map(placeInBand);
  const placeAt = (at: number) => places[at] ?? '';
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const reach = block.length <= largestBlock ? block.length : reachInBlock;
    if (reach < block.length) block.sort((a, b) => byCodeUnits(placeAt(a), placeAt(b)) || a - b);
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1, i + 1 + reach))
        pairs.add(Math.min(a, b) * prints.length + Math.max(a, b));
  }
  return [...pairs].map((pair) => [Math.floor(pair / prints.length), pair % prints.length]);
}
