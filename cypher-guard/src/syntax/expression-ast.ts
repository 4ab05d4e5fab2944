import type { LabelExpression, PathPattern, Query, Span } from './ast.js';

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

interface IntegerLiteral extends Span {
  readonly kind: 'integer';
  readonly value: bigint;
}
interface FloatLiteral extends Span {
  readonly kind: 'float';
  readonly value: number;
}
interface StringLiteral extends Span {
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
interface Parameter extends Span {
  readonly kind: 'parameter';
  readonly name: string;
}
interface Variable extends Span {
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
interface ListLiteral extends Span {
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
interface Unary extends Span {
  readonly kind: 'unary';
  readonly operator: 'NOT' | '-' | '+';
  readonly operand: Expression;
}
interface Binary extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
interface NullTest extends Span {
  readonly kind: 'nullTest';
  readonly operand: Expression;
  readonly negated: boolean;
}
/** `x IS :: INTEGER`, `x IS NORMALIZED`: read, never answered by the embedded store. */
interface TypeTest extends Span {
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
