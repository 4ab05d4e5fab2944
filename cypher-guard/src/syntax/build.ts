import type {
  BinaryOperator,
  BooleanLiteral,
  Expression,
  NullLiteral,
  Projection,
  ProjectionItem,
  Span,
} from './ast.js';

/** Small makers of expressions that the rules write in place of others. `at` says where they stand for. */

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

export function call(at: Span, name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'call', name, distinct: false, star: false, args, ...spanOf(at) };
}

export function binary(at: Span, operator: BinaryOperator, left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator, left, right, ...spanOf(at) };
}

export function not(at: Span, operand: Expression): Expression {
  return { kind: 'unary', operator: 'NOT', operand, ...spanOf(at) };
}

export function isNull(at: Span, operand: Expression): Expression {
  return { kind: 'nullTest', operand, negated: false, ...spanOf(at) };
}

export function boolean(at: Span, value: boolean): BooleanLiteral {
  return { kind: 'boolean', value, ...spanOf(at) };
}

export function nothing(at: Span): NullLiteral {
  return { kind: 'null', ...spanOf(at) };
}

export function integer(at: Span, value: number | bigint): Expression {
  return { kind: 'integer', value: BigInt(value), ...spanOf(at) };
}

export function float(at: Span, value: number): Expression {
  return { kind: 'float', value, ...spanOf(at) };
}

export function text(at: Span, value: string): Expression {
  return { kind: 'string', value, ...spanOf(at) };
}

export function variable(at: Span, name: string): Expression {
  return { kind: 'variable', name, ...spanOf(at) };
}

export function list(at: Span, ...items: readonly Expression[]): Expression {
  return { kind: 'list', items, ...spanOf(at) };
}

/** `CASE WHEN a THEN b … ELSE c END`, as pairs of condition and result, and what else. */
export function cases(
  at: Span,
  branches: readonly (readonly [Expression, Expression])[],
  otherwise: Expression | null,
): Expression {
  const written = branches.map(([condition, result]) => ({ when: [condition], result }));
  return { kind: 'case', subject: null, branches: written, otherwise, ...spanOf(at) };
}

/** All of them joined by AND; null of none. */
export function conjunction(at: Span, conditions: readonly Expression[]): Expression | null {
  return conditions.reduce<Expression | null>((all, one) => (all ? binary(at, 'AND', all, one) : one), null);
}

export function item(expression: Expression, alias: string): ProjectionItem & { readonly alias: string } {
  return { expression, alias, text: alias, ...spanOf(expression) };
}

/** A WITH of these items and nothing else. */
export function withItems(at: Span, items: readonly ProjectionItem[]): Projection {
  const rest = { distinct: false, star: false, orderBy: [], skip: null, limit: null, where: null };
  return { kind: 'with', ...rest, items, ...spanOf(at) };
}
