/** Words that the engine's parser gives a meaning to; as names they are written in backticks. */
const RESERVED = new Set(
  (
    'ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT CREATE DATE DATETIME DELETE DESC ' +
    'DESCENDING DETACH DISTINCT DROP DURATION EDGE ELSE END ENDS EXCEPT EXISTS EXPLAIN FALSE FILTER FINISH FOR ' +
    'FOREACH FROM IF IN INSERT INTERSECT IS LABEL LET LIMIT LOAD LOCALDATETIME LOCALTIME MATCH MERGE NEXT NODE ' +
    'NODES NONE NOT NULL NULLS OF OFFSET ON OPTIONAL OR ORDER PATH PATHS POINT PROFILE PROPERTY REDUCE ' +
    'RELATIONSHIP REMOVE RETURN SELECT SET SHORTEST SHORTESTPATH ALLSHORTESTPATHS SHOW SINGLE SKIP STARTS THEN ' +
    'TIME TRUE TYPED UNION UNWIND USE USING VALUE WHEN WHERE WITH XOR YIELD ZONED'
  ).split(' '),
);

/** A name as it is written in a query: bare where it can be, else in backticks. */
export function quoteName(name: string): string {
  const bare = /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && !RESERVED.has(name.toUpperCase());
  return bare ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** A text literal, escaped so that no character of it can end the literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
