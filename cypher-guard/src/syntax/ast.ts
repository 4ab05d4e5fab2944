/** The shape of a read query. Every node carries the span of source text that it was read from. */

/** Offsets into the query in UTF-16 units, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One or more single queries joined by UNION. `unions[i]` joins `parts[i]` and `parts[i + 1]`. */
export interface Query extends Span {
  readonly kind: 'query';
  readonly parts: readonly (readonly Clause[])[];
  readonly unions: readonly ('all' | 'distinct')[];
}

export type Clause = Match | Unwind | Projection | CallSubquery | CallProcedure | Finish;

export interface Match extends Span {
  readonly kind: 'match';
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  /** A planner hint or match mode, which changes nothing about the answer but that the store must know it. */
  readonly hint: string | null;
  readonly where: Expression | null;
}

export interface Unwind extends Span {
  readonly kind: 'unwind';
  readonly list: Expression;
  readonly variable: string;
}

/** WITH or RETURN. */
export interface Projection extends Span {
  readonly kind: 'with' | 'return';
  readonly distinct: boolean;
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
  readonly where: Expression | null;
}

export interface ProjectionItem extends Span {
  readonly expression: Expression;
  readonly alias: string | null;
  /** The source text of the expression: the column's name where no alias is given. */
  readonly text: string;
}

export interface SortItem extends Span {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface CallSubquery extends Span {
  readonly kind: 'callSubquery';
  readonly optional: boolean;
  /** The variables named in `CALL (a, b) { … }`; null where the subquery imports by a leading WITH. */
  readonly imports: readonly string[] | '*' | null;
  readonly query: Query;
}

export interface CallProcedure extends Span {
  readonly kind: 'callProcedure';
  readonly optional: boolean;
  readonly name: string;
  /** Null where the parentheses are left out. */
  readonly args: readonly Expression[] | null;
  readonly yields: readonly YieldItem[] | '*' | null;
  readonly where: Expression | null;
}

export interface YieldItem {
  readonly name: string;
  readonly alias: string | null;
}

export interface Finish extends Span {
  readonly kind: 'finish';
}

// ---- patterns

export interface PathPattern extends Span {
  readonly kind: 'path';
  readonly variable: string | null;
  readonly shortest: 'shortestPath' | 'allShortestPaths' | null;
  /** `ANY SHORTEST`, `SHORTEST 2 GROUPS` and the like, as written. */
  readonly selector: string | null;
  /** Nodes and relationships in turn; groups are the quantified parts that have no simpler form. */
  readonly elements: readonly PatternElement[];
}

export type PatternElement = NodePattern | RelationshipPattern | PatternGroup;

export interface NodePattern extends Span {
  readonly kind: 'node';
  readonly variable: string | null;
  readonly labels: LabelExpression | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
}

export interface RelationshipPattern extends Span {
  readonly kind: 'relationship';
  readonly variable: string | null;
  readonly types: LabelExpression | null;
  readonly hops: Hops | null;
  readonly properties: Expression | null;
  readonly where: Expression | null;
  readonly direction: 'left' | 'right' | 'both';
}

/** The bounds of a variable-length step; null where none is written (`*` is 1 to any). */
export interface Hops {
  readonly min: number | null;
  readonly max: number | null;
}

/** `((a)-[:R]->(b)){1,3}`. */
export interface PatternGroup extends Span {
  readonly kind: 'group';
  readonly pattern: PathPattern;
  readonly hops: Hops;
  readonly where: Expression | null;
}

export type LabelExpression =
  | { readonly kind: 'label'; readonly name: string }
  | { readonly kind: 'anyLabel' }
  | { readonly kind: 'dynamicLabel'; readonly expression: Expression }
  | { readonly kind: 'notLabel'; readonly operand: LabelExpression }
  | { readonly kind: 'allOf' | 'oneOf'; readonly operands: readonly LabelExpression[] };

// ---- expressions

export type BinaryOperator =
  | 'OR'
  | 'XOR'
  | 'AND'
  | ComparisonOperator
  | TextOperator
  | 'IN'
  | ArithmeticOperator;
export type ComparisonOperator = '=' | '<>' | '<' | '>' | '<=' | '>=';
export type TextOperator = 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^' | '||';

export type Expression =
  | IntegerLiteral
  | FloatLiteral
  | StringLiteral
  | BooleanLiteral
  | NullLiteral
  | Parameter
  | Variable
  | PropertyAccess
  | IndexAccess
  | Slice
  | LabelTest
  | ListLiteral
  | MapLiteral
  | MapProjection
  | Unary
  | Binary
  | NullTest
  | TypeTest
  | Case
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternPredicate
  | Subquery
  | FunctionCall;

export interface IntegerLiteral extends Span {
  readonly kind: 'integer';
  readonly value: bigint;
}
export interface FloatLiteral extends Span {
  readonly kind: 'float';
  readonly value: number;
}
export interface StringLiteral extends Span {
  readonly kind: 'string';
  readonly value: string;
}
export interface BooleanLiteral extends Span {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface NullLiteral extends Span {
  readonly kind: 'null';
}
export interface Parameter extends Span {
  readonly kind: 'parameter';
  readonly name: string;
}
export interface Variable extends Span {
  readonly kind: 'variable';
  readonly name: string;
}
export interface PropertyAccess extends Span {
  readonly kind: 'property';
  readonly subject: Expression;
  readonly key: string;
}
export interface IndexAccess extends Span {
  readonly kind: 'index';
  readonly subject: Expression;
  readonly index: Expression;
}
export interface Slice extends Span {
  readonly kind: 'slice';
  readonly subject: Expression;
  readonly from: Expression | null;
  readonly to: Expression | null;
}
export interface LabelTest extends Span {
  readonly kind: 'labelTest';
  readonly subject: Expression;
  readonly labels: LabelExpression;
}
export interface ListLiteral extends Span {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}
export interface MapLiteral extends Span {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
}
export interface MapEntry {
  readonly key: string;
  readonly value: Expression;
}
export interface MapProjection extends Span {
  readonly kind: 'mapProjection';
  readonly variable: string;
  readonly items: readonly MapProjectionItem[];
}
export type MapProjectionItem =
  | { readonly kind: 'all' }
  | { readonly kind: 'property'; readonly key: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'entry'; readonly key: string; readonly value: Expression };
export interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: 'NOT' | '-' | '+';
  readonly operand: Expression;
}
export interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface NullTest extends Span {
  readonly kind: 'nullTest';
  readonly operand: Expression;
  readonly negated: boolean;
}
/** `x IS :: INTEGER`, `x IS NORMALIZED`: read, never answered by the embedded store. */
export interface TypeTest extends Span {
  readonly kind: 'typeTest';
  readonly operand: Expression;
  readonly test: string;
}
export interface Case extends Span {
  readonly kind: 'case';
  readonly subject: Expression | null;
  readonly branches: readonly CaseBranch[];
  readonly otherwise: Expression | null;
}
export interface CaseBranch {
  readonly when: readonly Expression[];
  readonly result: Expression;
}
export interface ListComprehension extends Span {
  readonly kind: 'listComprehension';
  readonly variable: string;
  readonly list: Expression;
  readonly where: Expression | null;
  readonly result: Expression | null;
}
export interface PatternComprehension extends Span {
  readonly kind: 'patternComprehension';
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly result: Expression;
}
export interface Quantifier extends Span {
  readonly kind: 'quantifier';
  readonly quantifier: 'any' | 'all' | 'none' | 'single';
  readonly variable: string;
  readonly list: Expression;
  readonly where: Expression | null;
}
export interface Reduce extends Span {
  readonly kind: 'reduce';
  readonly accumulator: string;
  readonly initial: Expression;
  readonly variable: string;
  readonly list: Expression;
  readonly step: Expression;
}
/** `(a)-->(b)` where a condition is expected, or `shortestPath(…)` as a value. */
export interface PatternPredicate extends Span {
  readonly kind: 'patternPredicate';
  readonly pattern: PathPattern;
}
export interface Subquery extends Span {
  readonly kind: 'subquery';
  readonly form: 'EXISTS' | 'COUNT' | 'COLLECT';
  readonly query: Query;
}
export interface FunctionCall extends Span {
  readonly kind: 'call';
  readonly name: string;
  readonly distinct: boolean;
  /** `count(*)`. */
  readonly star: boolean;
  readonly args: readonly Expression[];
}
