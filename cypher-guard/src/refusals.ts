/** Why something is refused: what it is called, and what to write instead. `%` stands for what the query names. */
export interface Refusal {
  readonly construct: string;
  readonly advice: string | null;
}

const typed =
  'Compare or convert values of one known type, for example toInteger(x), toString(x) or x = true.';

/**
 * Everything that Neo4j answers and the embedded store does not answer alike.
 * Each entry was seen to differ on the two engines; rules/refusals.test.ts shows a query for it.
 */
export const REFUSALS = {
  collectSubquery: {
    construct: 'COLLECT { … } of more than one MATCH and RETURN',
    advice: 'Write OPTIONAL MATCH … WITH …, collect(x), or a comprehension: [(a)-[:T]->(b) | b.name].',
  },
  subqueryReturn: {
    construct: '% { … } that ends in a RETURN with DISTINCT, LIMIT, an aggregate or UNION',
    advice: 'Count in a MATCH … WITH count(DISTINCT x) AS n before it.',
  },
  quantifiedPath: {
    construct: 'a quantified path of more than one step, or with named, labelled or filtered parts',
    advice: 'A path of one relationship repeated can be written -[:T*1..3]->.',
  },
  pathSelector: {
    construct: '% before a path',
    advice: 'Write shortestPath((a)-[:T*]-(b)) or allShortestPaths(…).',
  },
  shortestPathFilter: {
    construct: 'a condition on the path or the relationships of %',
    advice: 'Name the relationship types in the pattern, or filter after WITH.',
  },
  shortestPathShape: {
    construct: '% over anything but one variable-length relationship between two nodes',
    advice: 'Write shortestPath((a)-[:T*]-(b)).',
  },
  shortestPathValue: {
    construct: '% as a value',
    advice: 'Bind it in a MATCH: MATCH p = shortestPath((a)-[*]-(b)).',
  },
  patternInOptionalWhere: {
    construct: 'a pattern or a subquery in the WHERE of an OPTIONAL MATCH',
    advice: 'Put the pattern into the OPTIONAL MATCH itself, or filter after WITH.',
  },
  pathBounds: { construct: 'a path whose least length exceeds its greatest', advice: null },
  hopsFilter: {
    construct: 'a condition or a computed property on a relationship of variable length',
    advice: 'Bind the relationships and test them: WHERE all(r IN rs WHERE r.weight > 1).',
  },
  typeExpression: {
    construct: 'a type expression on a relationship of variable length',
    advice: 'Name the types: -[:A|B*1..3]->.',
  },
  dynamicLabel: { construct: 'a label that is computed', advice: "Write '…' IN labels(n)." },
  parameterAsProperties: {
    construct: 'a parameter as the properties of a pattern',
    advice: 'Name the properties: (n {id: $id}).',
  },
  hint: { construct: '%', advice: 'Leave it out; the embedded store plans by the order of the pattern.' },
  finish: { construct: 'FINISH', advice: 'End with a RETURN.' },
  optionalCall: { construct: 'OPTIONAL CALL', advice: 'Use OPTIONAL MATCH inside CALL { … }.' },
  subqueryWithoutReturn: { construct: 'CALL { … } that returns nothing', advice: 'End it with a RETURN.' },
  procedure: { construct: 'the procedure %', advice: null },
  fulltextProcedure: {
    construct: 'the procedure %',
    advice: 'Search with the search box, or write WHERE n.name CONTAINS …',
  },
  procedureInQuery: {
    construct: 'CALL % together with other clauses',
    advice: 'Call it alone: CALL db.labels() YIELD label RETURN label.',
  },
  negativeSlice: {
    construct: 'a slice whose bound is not known to be 0 or more',
    advice: 'Write the bound as a number, or count from size(list).',
  },
  comparingLists: {
    construct: 'comparing lists that may hold nulls, other types or an order',
    advice: 'Compare their elements: all(i IN range(0, size(a) - 1) WHERE a[i] = b[i]).',
  },
  comparingMaps: { construct: 'comparing maps', advice: 'Compare their fields.' },
  comparingTypes: { construct: 'comparing % with %', advice: typed },
  comparingUnknown: { construct: 'comparing a value of unknown type', advice: typed },
  orderingBooleans: {
    construct: 'ordering booleans of unknown type or at random',
    advice: 'Order by CASE WHEN x THEN 1 ELSE 0 END.',
  },
  mixedMembership: { construct: 'IN over a list of mixed or unknown types', advice: typed },
  nullableListItem: {
    construct: 'adding a value that may be null to a list',
    advice: 'Write list + coalesce(x, …), or filter nulls out before.',
  },
  unknownType: { construct: '% of a value of unknown type', advice: typed },
  propertyAsCondition: {
    construct: 'a property of unknown type as a condition',
    advice: 'Write n.flag = true.',
  },
  textOfFloat: {
    construct: 'a float as text',
    advice: 'Return the number itself, or toString(toInteger(x)).',
  },
  quantifierWithoutWhere: { construct: '%() without WHERE', advice: 'Add WHERE.' },
  randomQuantifier: { construct: '%() over random values', advice: 'Draw the values in a WITH before it.' },
  distinctMixed: {
    construct: '%(DISTINCT …) of % ',
    advice: 'Take the DISTINCT of one property, such as its id.',
  },
  mixedExtremes: { construct: '%() of %', advice: 'Take it of one property of a known type.' },
  percentileRank: { construct: 'percentileDisc()', advice: 'Use percentileCont(), which interpolates.' },
  percentileBound: {
    construct: '%() with a percentile that is not a constant from 0 to 1',
    advice: 'Write the percentile as a number: percentileCont(x, 0.5).',
  },
  groupingUnknown: {
    construct: 'DISTINCT or grouping by %',
    advice: 'Group by a property of a known type, or by an id.',
  },
  groupingNaN: { construct: 'grouping by a number that may be NaN', advice: 'Round it, or filter NaN out.' },
  orderingUnknown: {
    construct: 'ORDER BY %',
    advice: 'Order by a property of a known type, such as n.name.',
  },
  orderByAggregate: {
    construct: 'an aggregate in ORDER BY that is not returned',
    advice: 'Return it too and order by its alias.',
  },
  aggregateBesidePattern: {
    construct: 'an aggregate beside a pattern, a subquery or inside a list expression',
    advice: 'Compute the aggregate in a WITH before it.',
  },
  randomAggregate: { construct: 'rand() inside an aggregate', advice: 'Draw it in a WITH before.' },
  temporalFunction: {
    construct: '%()',
    advice:
      "Dates in the graph are texts such as '2024-03-01': compare them as texts, or pass a date as a parameter.",
  },
  temporalArithmetic: {
    construct: '% of dates',
    advice:
      "Dates in the graph are texts such as '2024-03-01' that compare in order; substring(d, 0, 7) is the month.",
  },
  typeTest: { construct: '%', advice: 'Compare the value itself.' },
  notANumber: { construct: '% as a literal', advice: null },
  reservedKey: { construct: 'a map with the key %', advice: 'Give the key another name.' },
  unknownFunction: { construct: 'the function %()', advice: null },
  functionOf: { construct: '%() of %', advice: typed },
  moreArguments: { construct: '%() with % arguments', advice: null },
  roundPrecision: {
    construct: 'round() with a precision',
    advice: 'Write round(x * 100) / 100 for two places, or round where the number is shown.',
  },
  splitDelimiter: {
    construct: 'split() at a delimiter that may be empty',
    advice: "Write the delimiter out: split(x, ',').",
  },
  computedCount: {
    construct: '% of a computed number',
    advice: 'Write the number, or give it as a parameter.',
  },
  randomCase: { construct: 'CASE of a random value', advice: 'Draw it in a WITH before.' },
  nodePath: { construct: 'a path of one node', advice: 'Return the node itself.' },
  pathComprehension: {
    construct: 'a pattern comprehension that names its path',
    advice: 'Name the nodes and relationships: [(a)-[r]->(b) | b.name].',
  },
  comprehensionPlace: {
    construct: 'a pattern comprehension inside %',
    advice: 'Compute it in a WITH before, or count with COUNT { … }.',
  },
  chainedSubquery: {
    construct: '% { … } of more than one MATCH with WITH or UNWIND between',
    advice: 'Join the patterns in one MATCH.',
  },
  parameterName: {
    construct: 'the parameter $%',
    advice: 'Give it a name of letters and digits, such as $p1.',
  },
  tooLong: { construct: 'conditions nested so deeply', advice: 'Split the query with WITH.' },
  rangeStep: { construct: 'range() with a step that may be 0', advice: 'Write the step as a number.' },
  unionOrder: {
    construct: 'a UNION whose parts return the same columns in another order',
    advice: 'Return them in one order.',
  },
} as const satisfies Readonly<Record<string, Refusal>>;

export type RefusalName = keyof typeof REFUSALS;
