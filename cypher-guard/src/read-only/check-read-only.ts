import { CypherGuardError } from '../error.js';
import type { CallProcedure, FunctionCall } from '../syntax/ast.js';
import { parse } from '../syntax/parse.js';
import { type SyntaxNode, visit } from '../syntax/visit.js';
import { forbiddenFunction, forbiddenProcedure, isForeignName } from './forbidden-call.js';
import { findProcedure } from './procedures.js';
import { isCertainMistake, scanForWrites } from './scan.js';

/**
 * A first, friendly check that a query only reads, the same for every store; the engines enforce it once more.
 *
 * It never stands in the way of a valid Neo4j 5 read query: what the parser does not know is searched for
 * writing clauses word by word and otherwise let through, so that the engine itself may judge it.
 *
 * @throws CypherGuardError `write`, `forbidden`, or `syntax` where the query is certainly broken.
 * @example checkReadOnly('MATCH (n) DETACH DELETE n') // throws: DETACH DELETE changes the graph …
 */
export function checkReadOnly(query: string): void {
  const tree = parseOrScan(query);
  if (tree) visit(tree, (node) => void checkNode(node, query));
}

function parseOrScan(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (!(error instanceof CypherGuardError) || error.code !== 'syntax') throw error;
    scanForWrites(query, error);
    if (isCertainMistake(query, error)) throw error;
    return null;
  }
}

function checkNode(node: SyntaxNode, query: string): void {
  if (node.kind === 'callProcedure') checkProcedure(node as CallProcedure, query);
  if (node.kind === 'call') checkFunction(node as FunctionCall, query);
}

function checkProcedure({ name, start }: CallProcedure, query: string): void {
  if (!findProcedure(name)) throw forbiddenProcedure(name, query, start);
}

function checkFunction({ name, start }: FunctionCall, query: string): void {
  if (isForeignName(name)) throw forbiddenFunction(name, query, start);
}
