import type { Clause, Expression, Match, Projection, Query, Subquery } from '../syntax/ast.js';
import { present } from '../types/value-type.js';
import { hasAggregate } from './aggregates.js';
import type { Context, Scope, Typed } from './context.js';
import { checkExpression } from './expression.js';
import { checkQuery } from './query.js';

/** `EXISTS { … }`, `COUNT { … }`, and `COLLECT { … }` where a pattern comprehension says the same. */
export function checkSubquery(expression: Subquery, scope: Scope, context: Context): Typed {
  if (expression.form === 'COLLECT') return checkCollect(expression, scope, context);
  const query = withoutReturn(expression, context);
  const chained = query.parts.flat().some((clause) => clause.kind !== 'match');
  if (chained) throw context.refuse(expression, 'chainedSubquery', expression.form);
  const checked = checkQuery(query, scope, context, 'subquery').query;
  const type =
    expression.form === 'EXISTS' ? present('boolean') : { ...present('integer'), nonNegative: true };
  return { expression: { ...expression, query: checked }, type };
}

/** The engine knows no RETURN in these; a plain one changes neither whether there are rows nor how many. */
function withoutReturn(expression: Subquery, context: Context): Query {
  const { query, form } = expression;
  const [clauses = [], ...others] = query.parts;
  const last = clauses.at(-1);
  if (last?.kind !== 'return' && others.length === 0) return query;
  const harmless = last?.kind === 'return' && isHarmlessReturn(last, form);
  const before = clauses.slice(0, -1);
  if (!harmless || others.length > 0 || before.length === 0)
    throw context.refuse(expression, 'subqueryReturn', form);
  return { ...query, parts: [before] };
}

function isHarmlessReturn(clause: Projection, form: Subquery['form']): boolean {
  const counts = clause.items.some((item) => hasAggregate(item.expression));
  const drops = clause.skip || clause.limit || (clause.distinct && form !== 'EXISTS');
  return !counts && !drops;
}

/** `COLLECT { MATCH pattern WHERE … RETURN x }` is `[pattern WHERE … | x]`. */
function checkCollect(expression: Subquery, scope: Scope, context: Context): Typed {
  const comprehension = asComprehension(expression);
  if (!comprehension) throw context.refuse(expression, 'collectSubquery');
  return checkExpression(comprehension, scope, context);
}

function asComprehension({ query, start, end }: Subquery): Expression | null {
  const [clauses = [], ...others] = query.parts;
  const [match, projection, ...more] = clauses;
  if (others.length > 0 || more.length > 0 || !isPlainMatch(match) || projection?.kind !== 'return')
    return null;
  const [item, ...items] = projection.items;
  const [pattern] = match.patterns;
  const plain =
    isHarmlessReturn(projection, 'COLLECT') && projection.orderBy.length === 0 && !projection.star;
  if (!item || items.length > 0 || !pattern || !plain) return null;
  return { kind: 'patternComprehension', pattern, where: match.where, result: item.expression, start, end };
}

function isPlainMatch(clause: Clause | undefined): clause is Match {
  if (clause?.kind !== 'match' || clause.optional || clause.hint) return false;
  const [pattern, ...more] = clause.patterns;
  return more.length === 0 && !pattern?.shortest && (pattern?.elements.length ?? 0) >= 3;
}
