import type { Expression } from '../syntax/ast.js';
import { printExpression } from '../syntax/print-expression.js';

/** Whether two expressions are written alike, blanks and needless brackets apart. */
export function sameText(left: Expression, right: Expression): boolean {
  return left.kind === right.kind && printExpression(left) === printExpression(right);
}

/** A variable or a property of one: what Neo4j lets stand beside an aggregate if it is a grouping key. */
export function isSimpleKey(expression: Expression): boolean {
  if (expression.kind === 'property') return isSimpleKey(expression.subject);
  return expression.kind === 'variable';
}

const EXPRESSION_KINDS: ReadonlySet<string> = new Set<Expression['kind']>([
  'integer',
  'float',
  'string',
  'boolean',
  'null',
  'parameter',
  'variable',
  'property',
  'index',
  'slice',
  'labelTest',
  'list',
  'map',
  'mapProjection',
  'unary',
  'binary',
  'nullTest',
  'typeTest',
  'case',
  'listComprehension',
  'patternComprehension',
  'quantifier',
  'reduce',
  'patternPredicate',
  'subquery',
  'call',
]);

/** Replaces every outermost part for which `replacement` gives something. */
export function replaceExpressions(
  expression: Expression,
  replacement: (part: Expression) => Expression | null,
): Expression {
  return replaceIn(expression, replacement) as Expression;
}

function replaceIn(value: unknown, replacement: (part: Expression) => Expression | null): unknown {
  if (Array.isArray(value)) return value.map((element) => replaceIn(element, replacement));
  if (typeof value !== 'object' || value === null) return value;
  const replaced = isExpression(value) ? replacement(value) : null;
  if (replaced) return replaced;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, replaceIn(field, replacement)]),
  );
}

/** Patterns have a kind too, and map projections hold items of the kinds `property` and `variable`. */
function isExpression(value: object): value is Expression {
  return 'kind' in value && 'start' in value && EXPRESSION_KINDS.has(String(value.kind));
}
