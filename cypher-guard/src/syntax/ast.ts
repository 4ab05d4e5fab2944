/** The shape of a read query. Every node carries the span of source text that it was read from. */
import type { Expression } from './expression-ast.js';

export type * from './expression-ast.js';

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

interface Finish extends Span {
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
