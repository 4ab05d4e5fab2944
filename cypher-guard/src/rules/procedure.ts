import { findProcedure, type Procedure } from '../read-only/procedures.js';
import type { CallProcedure, Projection, Query } from '../syntax/ast.js';
import type { Context } from './context.js';

/** What the adapter needs to answer a procedure: which one, and which of its fields is which column. */
export interface ProcedureAnswer {
  readonly name: string;
  /** The columns of the answer in order: the procedure's field, and the name that the query gives it. */
  readonly columns: readonly { readonly field: string; readonly column: string }[];
}

type Column = ProcedureAnswer['columns'][number];

/**
 * `CALL db.labels()`, alone or with `YIELD label [AS x] RETURN x [AS y]`. Null where the query calls no procedure.
 */
export function answerProcedure({ parts }: Query, context: Context): ProcedureAnswer | null {
  const [clauses = [], ...others] = parts;
  const [first, second, ...more] = clauses;
  const calls = first?.kind === 'callProcedure';
  if (!calls) return null;
  const procedure = findProcedure(first.name);
  if (!procedure || procedure.stores === 'neo4j')
    throw context.refuse(first, 'fulltextProcedure', first.name);
  if (
    others.length > 0 ||
    more.length > 0 ||
    first.where ||
    first.optional ||
    (first.args?.length ?? 0) > 0
  ) {
    throw context.refuse(first, 'procedureInQuery', first.name);
  }
  const yielded = yieldedColumns(first, procedure, context);
  if (!second) return { name: procedure.name, columns: yielded };
  if (second.kind !== 'return' || !first.yields) throw context.refuse(first, 'procedureInQuery', first.name);
  return { name: procedure.name, columns: returnedColumns(second, yielded, first, context) };
}

function yieldedColumns(call: CallProcedure, procedure: Procedure, context: Context): Column[] {
  if (!Array.isArray(call.yields)) return procedure.columns.map((field) => ({ field, column: field }));
  return call.yields.map(({ name, alias }) => {
    if (!procedure.columns.includes(name))
      throw context.mistake(call, `${procedure.name} does not yield ${name}.`);
    return { field: name, column: alias ?? name };
  });
}

function returnedColumns(
  clause: Projection,
  yielded: readonly Column[],
  call: CallProcedure,
  context: Context,
): Column[] {
  const plain = !clause.distinct && clause.orderBy.length === 0 && !clause.skip && !clause.limit;
  if (!plain) throw context.refuse(clause, 'procedureInQuery', call.name);
  if (clause.star) return [...yielded].sort((a, b) => (a.column < b.column ? -1 : 1));
  return clause.items.map(({ expression, alias }) => {
    if (expression.kind !== 'variable') throw context.refuse(clause, 'procedureInQuery', call.name);
    const known = yielded.find(({ column }) => column === expression.name);
    if (!known) throw context.mistake(expression, `The variable ${expression.name} is not defined.`);
    return { field: known.field, column: alias ?? expression.name };
  });
}
