/** What a procedure on the list gives, and which stores have it. */
export interface Procedure {
  readonly name: string;
  readonly columns: readonly string[];
  /** `both`: the embedded store's adapter answers it itself; `neo4j`: only Neo4j does. */
  readonly stores: 'both' | 'neo4j';
}

/** The only procedures that a query may call. Columns as `SHOW PROCEDURES` of Neo4j 5.26 gives them. */
export const PROCEDURES: readonly Procedure[] = [
  { name: 'db.labels', columns: ['label'], stores: 'both' },
  { name: 'db.relationshipTypes', columns: ['relationshipType'], stores: 'both' },
  { name: 'db.propertyKeys', columns: ['propertyKey'], stores: 'both' },
  { name: 'dbms.components', columns: ['name', 'versions', 'edition'], stores: 'both' },
  { name: 'db.schema.visualization', columns: ['nodes', 'relationships'], stores: 'neo4j' },
  { name: 'db.index.fulltext.queryNodes', columns: ['node', 'score'], stores: 'neo4j' },
];

/** Procedure names are case-sensitive in Neo4j. */
export function findProcedure(name: string): Procedure | undefined {
  return PROCEDURES.find((procedure) => procedure.name === name);
}
