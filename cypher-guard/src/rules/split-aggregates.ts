import type { Expression, Projection } from '../syntax/ast.js';
import { item, variable, withItems } from '../syntax/build.js';
import { contains } from '../syntax/visit.js';
import { hasAggregate, isAggregate } from './aggregates.js';
import type { Context, Scope } from './context.js';
import type { NamedItem, NamedProjection } from './projection.js';
import { isRandom } from './randomness.js';
import { isSimpleKey, replaceExpressions, sameText } from './replace.js';

/** One projection as two: a WITH that only groups and aggregates, and one that computes with the results. */
export interface SplitProjection {
  readonly aggregation: Projection;
  readonly projection: Projection;
}

/**
 * `RETURN a.x AS x, count(*) + 1 AS n` as `WITH a.x AS k, count(*) AS c RETURN k AS x, c + 1 AS n`:
 * the engine aggregates only where the aggregate is the whole item. Null where that is so already.
 */
export function splitAggregates(
  clause: NamedProjection,
  scope: Scope,
  context: Context,
): SplitProjection | null {
  const compound = clause.items.filter(
    ({ expression }) => hasAggregate(expression) && !isAggregate(expression),
  );
  if (compound.length === 0) return null;
  for (const { expression } of compound) checkCompound(expression, context);
  const moved: NamedItem[] = [];
  const moveOut = (expression: Expression): Expression => {
    const known = moved.find((candidate) => sameText(candidate.expression, expression));
    const target = known ?? item(expression, context.freshName());
    if (!known) moved.push(target);
    return variable(expression, target.alias);
  };
  const keys = clause.items.filter(({ expression }) => !hasAggregate(expression));
  for (const { expression } of keys) moveOut(expression);
  const isKey = (part: Expression) => moved.some((candidate) => sameText(candidate.expression, part));
  const rewrite = (expression: Expression): Expression =>
    replaceExpressions(expression, (part) => {
      const moves = isAggregate(part) || (isKey(part) && (part === expression || isSimpleKey(part)));
      return moves ? moveOut(part) : null;
    });
  const rewriteItem = (named: NamedItem): NamedItem => {
    const expression = rewrite(named.expression);
    checkLeftOver(expression, named, moved, scope, context);
    return { ...named, expression };
  };
  const items = clause.items.map(rewriteItem);
  const aliases = new Set(clause.items.map(({ alias }) => alias));
  const orderBy = clause.orderBy.map((key) => {
    const isAlias = key.expression.kind === 'variable' && aliases.has(key.expression.name);
    return isAlias ? key : { ...key, expression: rewrite(key.expression) };
  });
  return { aggregation: withItems(clause, moved), projection: { ...clause, items, orderBy } };
}

/** What is neither aggregated nor a grouping key has no one value for a group. */
function checkLeftOver(
  expression: Expression,
  named: NamedItem,
  moved: readonly NamedItem[],
  scope: Scope,
  context: Context,
): void {
  const isStray = (node: object): boolean =>
    'name' in node && scope.has(String(node.name)) && moved.every(({ alias }) => alias !== node.name);
  if (!contains(expression, (node) => node.kind === 'variable' && isStray(node))) return;
  throw context.mistake(
    named,
    `${named.text} mixes an aggregate with something that is not returned as an item of its own.`,
  );
}

const PATTERN_KINDS = new Set(['subquery', 'patternPredicate', 'patternComprehension']);
const LOOP_KINDS = new Set(['listComprehension', 'quantifier', 'reduce']);

function checkCompound(expression: Expression, context: Context): void {
  if (isRandom(expression)) throw context.refuse(expression, 'randomAggregate');
  const mixes = contains(expression, ({ kind }) => PATTERN_KINDS.has(kind));
  const loops = contains(expression, (node) => LOOP_KINDS.has(node.kind) && loopAggregates(node));
  if (mixes || loops) throw context.refuse(expression, 'aggregateBesidePattern');
}

/** Whether a list expression aggregates once for each element, that is, anywhere but in its list. */
function loopAggregates(node: object): boolean {
  const parts = Object.entries(node).filter(([key]) => key !== 'list' && key !== 'initial');
  return parts.some(([, part]) => typeof part === 'object' && part !== null && contains(part, isAggregate));
}
