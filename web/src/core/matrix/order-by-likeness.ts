import { agnes, type Cluster } from 'ml-hclust';

/** 1 minus the cosine of two rows of counts; rows without counts are unlike all others. */
const unlikeness = (a: readonly number[], b: readonly number[]): number => {
  let [dot, normA, normB] = [0, 0, 0];
  a.forEach((count, at) => {
    const other = b[at] ?? 0;
    dot += count * other;
    normA += count * count;
    normB += other * other;
  });
  return dot === 0 ? 1 : 1 - dot / Math.sqrt(normA * normB);
};

/** Leaves from left to right; of two branches the one with more leaves comes first. */
const leavesOf = (cluster: Cluster): number[] =>
  cluster.isLeaf
    ? [cluster.index]
    : [...cluster.children].sort((a, b) => b.size - a.size).flatMap((child) => leavesOf(child));

/**
 * An order of rows in which like stands beside like: hierarchical clustering (average linkage) by the cosine of their
 * counts, read from the tree's leaves. Cubic time at worst: 200 rows take some 150 ms.
 *
 * @param rows counts, all of one length
 * @returns indexes of the rows
 */
export const orderByLikeness = (rows: readonly (readonly number[])[]): number[] => {
  if (rows.length < 3) return rows.map((_, at) => at);
  const distances = rows.map((row) => rows.map((other) => (row === other ? 0 : unlikeness(row, other))));
  return leavesOf(agnes(distances, { method: 'average', isDistanceMatrix: true }));
};
