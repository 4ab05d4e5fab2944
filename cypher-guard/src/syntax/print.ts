import type { CallProcedure, CallSubquery, Clause, Match, Projection, ProjectionItem, Query } from './ast.js';
import { quoteName } from './names.js';
import { printExpression } from './print-expression.js';
import { printPathPattern } from './print-pattern.js';

/** The text of a query: operators fully bracketed, every name safe, one blank between words. */
export function print(query: Query): string {
  return query.parts
    .map((clauses, index) => {
      const text = clauses.map(printClause).join(' ');
      if (index === 0) return text;
      return `${query.unions[index - 1] === 'all' ? 'UNION ALL' : 'UNION'} ${text}`;
    })
    .join(' ');
}

function printClause(clause: Clause): string {
  switch (clause.kind) {
    case 'match':
      return printMatch(clause);
    case 'unwind':
      return `UNWIND ${printExpression(clause.list)} AS ${quoteName(clause.variable)}`;
    case 'with':
    case 'return':
      return printProjection(clause);
    case 'callSubquery':
      return printCallSubquery(clause);
    case 'callProcedure':
      return printCallProcedure(clause);
    case 'finish':
      return 'FINISH';
  }
}

function printMatch({ optional, patterns, hint, where }: Match): string {
  const keyword = optional ? 'OPTIONAL MATCH' : 'MATCH';
  return words(
    keyword,
    patterns.map(printPathPattern).join(', '),
    hint,
    where && `WHERE ${printExpression(where)}`,
  );
}

function printProjection(clause: Projection): string {
  const { kind, distinct, star, items, orderBy, skip, limit, where } = clause;
  const order = orderBy.map((key) => `${printExpression(key.expression)}${key.descending ? ' DESC' : ''}`);
  return words(
    kind === 'with' ? 'WITH' : 'RETURN',
    distinct && 'DISTINCT',
    [...(star ? ['*'] : []), ...items.map(printItem)].join(', '),
    order.length > 0 && `ORDER BY ${order.join(', ')}`,
    skip && `SKIP ${printExpression(skip)}`,
    limit && `LIMIT ${printExpression(limit)}`,
    where && `WHERE ${printExpression(where)}`,
  );
}

function printItem({ expression, alias }: ProjectionItem): string {
  const text = printExpression(expression);
  return alias === null ? text : `${text} AS ${quoteName(alias)}`;
}

function printCallSubquery({ optional, imports, query }: CallSubquery): string {
  const names = imports === '*' ? '*' : imports?.map(quoteName).join(', ');
  return words(optional && 'OPTIONAL', 'CALL', names !== undefined && `(${names})`, `{ ${print(query)} }`);
}

function printCallProcedure({ optional, name, args, yields, where }: CallProcedure): string {
  const path = name.split('.').map(quoteName).join('.');
  const call = args ? `${path}(${args.map(printExpression).join(', ')})` : path;
  const columns = Array.isArray(yields)
    ? yields.map((item) =>
        item.alias ? `${quoteName(item.name)} AS ${quoteName(item.alias)}` : quoteName(item.name),
      )
    : yields === '*' && ['*'];
  const condition = where && `WHERE ${printExpression(where)}`;
  return words(optional && 'OPTIONAL', 'CALL', call, columns && `YIELD ${columns.join(', ')}`, condition);
}

function words(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
