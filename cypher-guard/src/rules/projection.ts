import type { Expression, Projection, ProjectionItem, SortItem } from '../syntax/ast.js';
import { integer, item as makeItem, variable, withItems } from '../syntax/build.js';
import { contains } from '../syntax/visit.js';
import { describe, isEntity, type ValueType } from '../types/value-type.js';
import { hasAggregate } from './aggregates.js';
import { forbidPatternComprehension } from './comprehension-place.js';
import { evaluate } from './constant.js';
import type { Context, Scope } from './context.js';
import { checkCondition, checkExpression } from './expression.js';
import { hoistKeys } from './hoist-keys.js';
import { isSimpleKey, replaceExpressions, sameText } from './replace.js';
import { splitAggregates } from './split-aggregates.js';

/** A WITH or RETURN in the engine's terms (one clause or more), and the variables after it, in column order. */
export interface CheckedProjection {
  readonly clauses: readonly Projection[];
  readonly columns: Scope;
}

/** An item that has its column's name. */
export interface NamedItem extends ProjectionItem {
  readonly alias: string;
}

/** A projection whose every item has a name. */
export interface NamedProjection extends Projection {
  readonly items: readonly NamedItem[];
}

/** Rewrites a WITH or RETURN: every item named, aggregates on their own, ORDER BY by name where it can be. */
export function checkProjection(clause: Projection, scope: Scope, context: Context): CheckedProjection {
  const named = { ...clause, star: false, items: nameItems(clause, scope, context) };
  const hoisted = hoistKeys(named, scope, context);
  if (hoisted) return checkBoth(hoisted.keys, hoisted.projection, scope, context);
  const split = splitAggregates(named, scope, context);
  if (split) return checkBoth(split.aggregation, split.projection, scope, context);
  return checkNamed(named, scope, context);
}

/** Two projections, the second seeing what the first gives. */
function checkBoth(before: Projection, after: Projection, scope: Scope, context: Context): CheckedProjection {
  const first = checkProjection(before, scope, context);
  const second = checkProjection(after, first.columns, context);
  return { clauses: [...first.clauses, ...second.clauses], columns: second.columns };
}

/** `*` becomes the variables in scope by name, as Neo4j orders them; the rest keep their order. */
function nameItems(clause: Projection, scope: Scope, context: Context): NamedItem[] {
  const all = clause.star
    ? [...scope.keys()].sort().map((name) => makeItem(variable(clause, name), name))
    : [];
  if (clause.star && all.length + clause.items.length === 0)
    throw context.mistake(clause, 'There are no variables to return.');
  const named = [...all, ...clause.items].map((item) => ({ ...item, alias: nameOf(clause, item, context) }));
  const names = new Set<string>();
  for (const item of named) {
    if (names.has(item.alias))
      throw context.mistake(item, `Two columns are named ${item.alias}; give one another name with AS.`);
    names.add(item.alias);
  }
  return named;
}

function nameOf(clause: Projection, item: ProjectionItem, context: Context): string {
  if (item.alias !== null) {
    return item.alias;
  }
  if (item.expression.kind === 'variable') return item.expression.name;
  if (clause.kind === 'with')
    throw context.mistake(item, `Give ${item.text} a name: WITH ${item.text} AS name.`);
  return item.text;
}

function checkNamed(clause: NamedProjection, scope: Scope, context: Context): CheckedProjection {
  const groups = clause.distinct || clause.items.some((item) => hasAggregate(item.expression));
  const columns = new Map<string, ValueType>();
  const items = clause.items.map((item) => {
    const { expression, type } = checkExpression(item.expression, scope, context);
    if (groups && !hasAggregate(item.expression)) checkGroupable(type, item.expression, context);
    columns.set(item.alias, type);
    return { ...item, expression };
  });
  const visible = groups ? columns : new Map([...scope, ...columns]);
  const orderBy = clause.orderBy.map((key) => checkSortItem(key, clause, visible, groups, context));
  const skip = clause.skip && checkCount('SKIP', clause.skip, context);
  const limit = clause.limit && checkCount('LIMIT', clause.limit, context);
  const plain: Projection = { ...clause, items, orderBy, skip, limit, where: null };
  if (!clause.where) return { clauses: [plain], columns };
  const where = checkCondition(
    replaceItems(clause.where, clause, groups),
    visible,
    context,
    'filter',
  ).expression;
  return { clauses: filtered(plain, clause.where, where, scope, columns, groups), columns };
}

/**
 * WITH … WHERE may speak of variables that the WITH drops, which the engine forgets too early:
 * they are carried along and dropped by a second WITH.
 */
function filtered(
  plain: Projection,
  written: Expression,
  where: Expression,
  scope: Scope,
  columns: Scope,
  groups: boolean,
): Projection[] {
  const dropped = groups
    ? []
    : [...scope.keys()].filter((name) => !columns.has(name) && mentions(written, name));
  if (dropped.length === 0) return [{ ...plain, where }];
  const carry = (name: string) => makeItem(variable(plain, name), name);
  const carried = { ...plain, items: [...plain.items, ...dropped.map(carry)], where };
  return [carried, withItems(plain, [...columns.keys()].map(carry))];
}

function mentions(expression: Expression, name: string): boolean {
  return contains(
    expression,
    (node) => ('name' in node && node.name === name) || ('variable' in node && node.variable === name),
  );
}

/** ORDER BY names the column that it repeats; what is aggregated or made distinct can only be ordered so. */
function checkSortItem(
  key: SortItem,
  clause: NamedProjection,
  visible: Scope,
  groups: boolean,
  context: Context,
): SortItem {
  const replaced = replaceItems(key.expression, clause, groups);
  if (hasAggregate(replaced)) throw context.refuse(key, 'orderByAggregate');
  const { expression, type } = checkExpression(replaced, visible, context);
  forbidPatternComprehension(expression, 'ORDER BY', context);
  checkOrderable(type, key.expression, context);
  return { ...key, expression };
}

/** Puts a column's name where its expression is repeated: as a whole, and after grouping also inside. */
function replaceItems(expression: Expression, clause: NamedProjection, groups: boolean): Expression {
  const nameFor = (part: Expression): Expression | null => {
    if (part.kind === 'variable' && clause.items.some((item) => item.alias === part.name)) return null;
    const item = clause.items.find((candidate) => sameText(candidate.expression, part));
    return item ? variable(part, item.alias) : null;
  };
  const whole = nameFor(expression);
  if (whole || !groups) return whole ?? expression;
  // Beside an aggregate only simple keys may be repeated, as in Neo4j.
  const mixes = hasAggregate(expression);
  return replaceExpressions(expression, (part) =>
    !mixes || isSimpleKey(part) || hasAggregate(part) ? nameFor(part) : null,
  );
}

function checkGroupable(type: ValueType, expression: Expression, context: Context): void {
  if (type.kind === 'any') throw context.refuse(expression, 'groupingUnknown', describe(type));
  if (type.maybeNaN) throw context.refuse(expression, 'groupingNaN');
  if (type.kind === 'list') checkGroupable(type.element, expression, context);
}

function checkOrderable(type: ValueType, expression: Expression, context: Context): void {
  const unordered = isEntity(type) || type.kind === 'any' || type.kind === 'path' || type.kind === 'map';
  if (unordered) throw context.refuse(expression, 'orderingUnknown', describe(type));
}

/** SKIP and LIMIT take an integer that is known before the query runs. */
function checkCount(word: 'SKIP' | 'LIMIT', expression: Expression, context: Context): Expression {
  const value = evaluate(expression);
  const folded = typeof value === 'bigint' ? integer(expression, value) : expression;
  const { expression: checked, type } = checkExpression(folded, new Map(), context);
  if (type.kind === 'integer' && checked.kind !== 'integer' && checked.kind !== 'parameter') {
    throw context.refuse(expression, 'computedCount', word);
  }
  if (type.kind !== 'integer' || type.nullable)
    throw context.mistake(expression, `${word} takes an integer.`);
  const { constant } = type;
  const negative = (typeof constant === 'bigint' || typeof constant === 'number') && constant < 0;
  if (negative) throw context.mistake(expression, `${word} takes no negative number.`);
  return checked;
}
