import type { GuardOptions } from './options.js';
import { checkReadOnly } from './read-only/check-read-only.js';
import { Context } from './rules/context.js';
import { answerProcedure, type ProcedureAnswer } from './rules/procedure.js';
import { checkQuery } from './rules/query.js';
import { parse } from './syntax/parse.js';
import { print } from './syntax/print.js';

/** A query that the embedded engine answers as Neo4j would answer the original. */
export interface Guarded {
  /** The query in the engine's terms; empty where `procedure` is given. */
  readonly query: string;
  /** The names of the columns as Neo4j gives them, in order. */
  readonly columns: string[];
  /** Set where the query is a call of a procedure on the list, which the adapter answers itself. */
  readonly procedure?: ProcedureAnswer;
}

/**
 * Rewrites a Cypher read query for the embedded engine.
 *
 * @throws CypherGuardError `refused` where the engine would not answer as Neo4j does; `write`, `forbidden` or
 * `syntax` where no store may or can run the query.
 * @example guard('MATCH (c:City) RETURN count(DISTINCT c)', {}).query
 * // 'MATCH (c:City) RETURN count(DISTINCT id(c)) AS `count(DISTINCT c)`'
 */
export function guard(query: string, options: GuardOptions): Guarded {
  checkReadOnly(query);
  const tree = parse(query);
  const context = new Context(query, options);
  const procedure = answerProcedure(tree, context);
  if (procedure) return { query: '', columns: procedure.columns.map(({ column }) => column), procedure };
  const checked = checkQuery(tree, new Map(), context, 'top');
  return { query: print(checked.query), columns: [...checked.columns.keys()] };
}
