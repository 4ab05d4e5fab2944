import {
  type NodeLabel,
  type RelationshipType,
  relationships,
  relationshipTypes,
} from '@zhengtu/graph-schema';
import type { Random } from '../bench/corpus/random.js';

/** A node or relationship of a pattern; which properties it has follows from its label or type. */
export interface Variable {
  readonly name: string;
  readonly label?: NodeLabel;
  readonly type?: RelationshipType;
}

const placeLabels = ['City', 'County', 'Province'] as const;

interface Step {
  readonly type: RelationshipType;
  readonly forwards: boolean;
  readonly to: NodeLabel;
}

/** The steps that the graph model has from a label. */
const stepsFrom = (label: NodeLabel): Step[] =>
  relationshipTypes.flatMap((type) => {
    const { from, to }: { from: readonly string[]; to: readonly string[] } = relationships[type];
    const labels = (ends: readonly string[]) => (ends.includes('Entity') ? ['Person'] : ends) as NodeLabel[];
    return [
      ...(from.includes(label) ? labels(to).map((end) => ({ type, forwards: true, to: end })) : []),
      ...(to.includes(label) ? labels(from).map((end) => ({ type, forwards: false, to: end })) : []),
    ];
  });

const startLabels: readonly NodeLabel[] = [
  'Meeting',
  'Person',
  'Place',
  'Theme',
  'Body',
  'Project',
  'Policy',
  'Document',
];

const nodeText = (random: Random, { name, label }: Variable, isBound: boolean): string => {
  if (isBound || label === undefined) return `(${name})`;
  const shown = label === 'Place' && random.chance(0.5) ? random.pick(placeLabels) : label;
  return random.chance(0.08) ? `(${name})` : `(${name}:${shown})`;
};

const hopText = (random: Random, { name, type }: Variable, forwards: boolean): string => {
  const repeats = type === 'LOCATED_IN' && random.chance(0.25);
  const inside = repeats ? `[:LOCATED_IN*1..2]` : `[${name}:${type}]`;
  if (random.chance(0.07)) return `-${inside}-`;
  return forwards ? `-${inside}->` : `<-${inside}-`;
};

/**
 * A chain of nodes and relationships.
 *
 * @param prefix begins the names of its variables
 * @param hops one to three by chance
 * @param from the node of an earlier clause that it goes on from
 */
export const randomPattern = (
  random: Random,
  prefix: string,
  hops = 1 + random.below(3),
  from?: Variable,
): { text: string; variables: Variable[] } => {
  const start = from ?? { name: `${prefix}0`, label: random.pick(startLabels) };
  const variables: Variable[] = [start];
  let text = nodeText(random, start, from !== undefined);
  let label = start.label ?? 'Meeting';
  for (let at = 1; at <= hops; at += 1) {
    const step = random.pick(stepsFrom(label));
    const hop = { name: `${prefix}r${at}`, type: step.type };
    const node = { name: `${prefix}${at}`, label: step.to };
    const written = hopText(random, hop, step.forwards);
    text += written + nodeText(random, node, false);
    variables.push(...(written.includes('*') ? [node] : [hop, node]));
    label = step.to;
  }
  return { text, variables };
};
