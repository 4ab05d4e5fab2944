import {
  nodeLabels,
  nodes,
  relationships,
  relationshipTypes,
  sharedNodeProperties,
} from '@zhengtu/graph-schema';

/** A query that gives a row where one label or type carries one property key, and the key. */
export interface KeyProbe {
  readonly key: string;
  readonly cypher: string;
}

/**
 * Which property keys are in a store, asked kind by kind: engines remember keys that nothing carries any more. A
 * probe ends at the first that is found.
 */
export const keyProbes = (): KeyProbe[] => [
  ...nodeLabels.flatMap((label) =>
    [...sharedNodeProperties, ...nodes[label].properties].map((key) => ({
      key,
      cypher: `MATCH (n:${label}) WHERE n.${key} IS NOT NULL RETURN 1 AS found LIMIT 1`,
    })),
  ),
  ...relationshipTypes.flatMap((type) =>
    ['id', ...relationships[type].properties].map((key) => ({
      key,
      cypher: `MATCH ()-[r:${type}]->() WHERE r.${key} IS NOT NULL RETURN 1 AS found LIMIT 1`,
    })),
  ),
];
