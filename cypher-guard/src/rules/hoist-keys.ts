import type { Expression, Projection, Subquery } from '../syntax/ast.js';
import { item, variable, withItems } from '../syntax/build.js';
import { contains, type SyntaxNode } from '../syntax/visit.js';
import { hasAggregate } from './aggregates.js';
import type { Context, Scope } from './context.js';
import type { NamedProjection } from './projection.js';
import { replaceExpressions, sameText } from './replace.js';

/** Two projections in place of one: the first computes the keys by which the second groups. */
export interface HoistedKeys {
  readonly keys: Projection;
  readonly projection: NamedProjection;
}

/**
 * `RETURN n.name IN $names AS known, count(*)` as `WITH n, n.name IN $names AS k RETURN k AS known, count(*)`:
 * the engine loses grouping keys that hold a parameter or a pattern comprehension. Null where there are none.
 */
export function hoistKeys(clause: NamedProjection, scope: Scope, context: Context): HoistedKeys | null {
  if (!clause.items.some(({ expression }) => hasAggregate(expression))) return null;
  const lost = clause.items.filter(
    ({ expression }) => !hasAggregate(expression) && contains(expression, isLost),
  );
  if (lost.length === 0) return null;
  const computed = lost.map(({ expression }) => item(expression, context.freshName()));
  const rewrite = (expression: Expression): Expression =>
    replaceExpressions(expression, (part) => {
      const known = computed.find((candidate) => sameText(candidate.expression, part));
      return known ? variable(part, known.alias) : null;
    });
  const carried = [...scope.keys()].map((name) => item(variable(clause, name), name));
  const items = clause.items.map((named) => ({ ...named, expression: rewrite(named.expression) }));
  const orderBy = clause.orderBy.map((key) => ({ ...key, expression: rewrite(key.expression) }));
  return { keys: withItems(clause, [...carried, ...computed]), projection: { ...clause, items, orderBy } };
}

function isLost(node: SyntaxNode): boolean {
  if (node.kind === 'subquery') return (node as Subquery).form === 'COLLECT';
  return node.kind === 'parameter' || node.kind === 'patternComprehension';
}
