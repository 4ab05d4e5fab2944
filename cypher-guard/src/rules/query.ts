import type { CallSubquery, Clause, Projection, Query, Unwind } from '../syntax/ast.js';
import { item, variable, withItems } from '../syntax/build.js';
import { contains } from '../syntax/visit.js';
import {
  describe,
  isScalar,
  join,
  NULL,
  nullableAs,
  PROPERTY,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import type { Context, Scope } from './context.js';
import { checkExpression } from './expression.js';
import { checkMatch } from './match.js';
import { checkProjection } from './projection.js';

/** Where a query stands: alone, in `CALL { … }`, or in `EXISTS { … }`, which needs no RETURN. */
export type Place = 'top' | 'call' | 'subquery';

/** A query in the engine's terms, and the columns that it gives, in order. */
export interface CheckedQuery {
  readonly query: Query;
  readonly columns: Scope;
}

/** Checks all parts of a query against the variables that it can see. */
export function checkQuery(query: Query, scope: Scope, context: Context, place: Place): CheckedQuery {
  const checked = query.parts.map((clauses) => checkClauses(clauses, scope, context, place, query));
  const [first, ...others] = checked;
  const columns = new Map(first?.columns);
  if (new Set(query.unions).size > 1) throw context.mistake(query, 'UNION and UNION ALL cannot be mixed.');
  for (const other of others) joinColumns(columns, other.columns, query, context);
  if (query.unions.includes('distinct'))
    for (const type of columns.values()) checkUnionColumn(type, query, context);
  return { query: { ...query, parts: checked.map(({ clauses }) => clauses) }, columns };
}

function joinColumns(columns: Map<string, ValueType>, others: Scope, query: Query, context: Context): void {
  const names = [...columns.keys()];
  const otherNames = [...others.keys()];
  if (names.length !== otherNames.length || names.some((name) => !others.has(name))) {
    throw context.mistake(query, 'All parts of a UNION must return the same columns.');
  }
  if (names.some((name, index) => name !== otherNames[index])) {
    throw context.refuse(query, 'unionOrder');
  }
  for (const [name, type] of others) columns.set(name, join(columns.get(name) ?? NULL, type));
}

function checkUnionColumn(type: ValueType, query: Query, context: Context): void {
  if (type.kind === 'any') throw context.refuse(query, 'groupingUnknown', describe(type));
}

interface CheckedClauses {
  readonly clauses: readonly Clause[];
  readonly columns: Scope;
}

function checkClauses(
  clauses: readonly Clause[],
  outer: Scope,
  context: Context,
  place: Place,
  query: Query,
): CheckedClauses {
  const last = clauses.at(-1);
  checkEnd(last, place, query, context);
  const scope = new Map(outer);
  const rewritten = clauses.flatMap((clause) => checkClause(clause, scope, context, place));
  return { clauses: rewritten, columns: last?.kind === 'return' ? scope : new Map() };
}

function checkEnd(last: Clause | undefined, place: Place, query: Query, context: Context): void {
  if (last?.kind === 'return' || place === 'subquery') return;
  if (last?.kind === 'finish') throw context.refuse(last, 'finish');
  if (place === 'call') throw context.refuse(query, 'subqueryWithoutReturn');
  throw context.mistake(last ?? query, 'A query must end with RETURN.');
}

/** Rewrites one clause into one or more, and leaves `scope` as what the next clause sees. */
function checkClause(
  clause: Clause,
  scope: Map<string, ValueType>,
  context: Context,
  place: Place,
): Clause[] {
  switch (clause.kind) {
    case 'match':
      return [checkMatch(clause, scope, context)];
    case 'unwind': {
      if (scope.has(clause.variable))
        throw context.mistake(clause, `The variable ${clause.variable} is already used.`);
      const list = checkExpression(clause.list, scope, context);
      const before = [...scope.keys()];
      scope.set(clause.variable, unwoundType(list.type, clause, context));
      return unwindWith({ ...clause, list: list.expression }, before, context);
    }
    case 'with':
    case 'return': {
      const { clauses, columns } = checkProjection(clause, scope, context);
      // What EXISTS { … } and CALL { … } see from outside stays hidden behind a WITH, as at the top.
      scope.clear();
      for (const [name, type] of columns) scope.set(name, type);
      return [...clauses];
    }
    case 'callSubquery':
      return [checkCall(clause, scope, context)];
    case 'callProcedure':
      throw context.refuse(clause, place === 'top' ? 'procedureInQuery' : 'procedure', clause.name);
    case 'finish':
      throw context.refuse(clause, 'finish');
  }
}

/** The engine cannot unwind a pattern comprehension, but it can unwind what a WITH made of one. */
function unwindWith(clause: Unwind, scope: readonly string[], context: Context): Clause[] {
  if (!contains(clause.list, ({ kind }) => kind === 'patternComprehension')) return [clause];
  const name = context.freshName();
  const carried = scope.map((known) => item(variable(clause, known), known));
  return [
    withItems(clause, [...carried, item(clause.list, name)]),
    { ...clause, list: variable(clause, name) },
  ];
}

function unwoundType(type: ValueType, clause: Clause, context: Context): ValueType {
  switch (type.kind) {
    case 'list':
      return withoutConstant(type.items?.length === 0 ? NULL : type.element);
    case 'property':
      return nullableAs(PROPERTY, false);
    case 'null':
      return NULL;
    case 'any':
      throw context.refuse(clause, 'unknownType', 'UNWIND');
    default:
      if (isScalar(type)) throw context.refuse(clause, 'functionOf', 'UNWIND', describe(type));
      throw context.mistake(clause, `UNWIND needs a list, not ${describe(type)}.`);
  }
}

function checkCall(clause: CallSubquery, scope: Map<string, ValueType>, context: Context): CallSubquery {
  if (clause.optional) throw context.refuse(clause, 'optionalCall');
  const { query, columns } =
    clause.imports === null
      ? checkImportingQuery(clause, scope, context)
      : checkQuery(clause.query, importedScope(clause, scope, context), context, 'call');
  for (const [name, type] of columns) {
    if (scope.has(name))
      throw context.mistake(clause, `The variable ${name} is already used outside the subquery.`);
    scope.set(name, type);
  }
  return { ...clause, query };
}

function importedScope(clause: CallSubquery, scope: Scope, context: Context): Scope {
  if (clause.imports === '*' || clause.imports === null) return scope;
  return new Map(
    clause.imports.map((name) => {
      const type = scope.get(name);
      if (!type) throw context.mistake(clause, `The variable ${name} is not defined.`);
      return [name, type];
    }),
  );
}

/** `CALL { WITH a, b … }`: the inside sees what is outside only if each part begins by importing it. */
function checkImportingQuery(clause: CallSubquery, scope: Scope, context: Context): CheckedQuery {
  const importing = clause.query.parts.every(([first]) => first?.kind === 'with' && isImport(first));
  return checkQuery(clause.query, importing ? scope : new Map(), context, 'call');
}

/** A WITH of nothing but plain variables. */
function isImport({ star, items }: Projection): boolean {
  return star || items.every(({ expression }) => expression.kind === 'variable');
}
