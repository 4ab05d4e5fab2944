import type { Query } from './ast.js';
import { parseQuery } from './clauses.js';
import { TokenStream } from './token-stream.js';

/**
 * Reads one read query.
 *
 * @throws CypherGuardError `syntax`, or `write` or `forbidden` where a clause of those kinds stands in it.
 * @example parse('MATCH (p:Person) RETURN p.name')
 */
export function parse(query: string): Query {
  const stream = new TokenStream(query);
  skipOptions(stream);
  const parsed = parseQuery(stream);
  stream.acceptSymbol(';');
  if (!stream.atEnd()) throw stream.unexpected('the end of the query');
  return parsed;
}

/** `CYPHER 5 runtime = pipelined` before a query tunes the planner and changes no answer. */
function skipOptions(stream: TokenStream): void {
  if (!stream.acceptWords('CYPHER')) return;
  if (stream.peek().kind === 'integer' || stream.peek().kind === 'float') stream.next();
  while (stream.atName() && stream.atSymbol('=', 1)) {
    stream.next();
    stream.next();
    stream.next();
  }
}
