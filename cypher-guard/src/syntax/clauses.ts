import type {
  CallProcedure,
  CallSubquery,
  Clause,
  Expression,
  Match,
  Projection,
  ProjectionItem,
  Query,
  SortItem,
  Unwind,
  YieldItem,
} from './ast.js';
import { parseExpression } from './expressions.js';
import { forbiddenClause } from './forbidden-clauses.js';
import { parsePathPattern } from './patterns.js';
import type { TokenStream } from './token-stream.js';

/** Single queries joined by UNION, up to the first token that is no part of them. */
export function parseQuery(stream: TokenStream): Query {
  const { start } = stream.peek();
  const parts = [parseSingleQuery(stream)];
  const unions: ('all' | 'distinct')[] = [];
  while (stream.acceptWords('UNION')) {
    const all = stream.acceptWords('ALL');
    if (!all) stream.acceptWords('DISTINCT');
    unions.push(all ? 'all' : 'distinct');
    parts.push(parseSingleQuery(stream));
  }
  return { kind: 'query', parts, unions, ...stream.spanFrom(start) };
}

function parseSingleQuery(stream: TokenStream): Clause[] {
  const clauses: Clause[] = [];
  for (let clause = parseClause(stream); clause; clause = parseClause(stream)) {
    clauses.push(clause);
    if (clause.kind === 'return' || clause.kind === 'finish') break;
  }
  if (clauses.length === 0) throw stream.unexpected('a clause such as MATCH, WITH or RETURN');
  return clauses;
}

function parseClause(stream: TokenStream): Clause | null {
  const { start } = stream.peek();
  if (stream.atWord('MATCH') || stream.atWords('OPTIONAL', 'MATCH')) return parseMatch(stream);
  if (stream.acceptWords('UNWIND')) return parseUnwind(stream, start);
  if (stream.atWord('WITH') || stream.atWord('RETURN')) return parseProjection(stream);
  if (stream.atWord('CALL') || stream.atWords('OPTIONAL', 'CALL')) return parseCall(stream);
  if (stream.acceptWords('FINISH')) return { kind: 'finish', ...stream.spanFrom(start) };
  const isPaging =
    stream.atWords('ORDER', 'BY') || ['SKIP', 'OFFSET', 'LIMIT'].some((word) => stream.atWord(word));
  if (isPaging) return parsePaging(stream);
  const forbidden = forbiddenClause(stream);
  if (forbidden) throw forbidden;
  return null;
}

function parseMatch(stream: TokenStream): Match {
  const { start } = stream.peek();
  const optional = stream.acceptWords('OPTIONAL');
  stream.expectWords('MATCH');
  const mode = parseMatchMode(stream);
  const patterns = stream.commaSeparated(parsePathPattern);
  const hint = parseHints(stream) ?? mode;
  const where = parseWhere(stream);
  return { kind: 'match', optional, patterns, hint, where, ...stream.spanFrom(start) };
}

/** `REPEATABLE ELEMENTS`, `DIFFERENT RELATIONSHIPS`. */
function parseMatchMode(stream: TokenStream): string | null {
  const { start } = stream.peek();
  if (!stream.atWord('REPEATABLE') && !stream.atWord('DIFFERENT')) return null;
  stream.next();
  stream.expectName();
  return stream.textFrom(start);
}

/** `USING INDEX n:Label(key)`, `USING SCAN n:Label`, `USING JOIN ON n`. */
function parseHints(stream: TokenStream): string | null {
  const { start } = stream.peek();
  while (stream.acceptWords('USING')) {
    while (stream.atName() && !stream.atWord('WHERE') && !stream.atWord('USING') && !endsHint(stream)) {
      stream.next();
      while ([':', ',', '(', ')'].some((symbol) => stream.acceptSymbol(symbol)));
    }
  }
  return stream.peek().start === start ? null : stream.textFrom(start);
}

function endsHint(stream: TokenStream): boolean {
  return ['MATCH', 'OPTIONAL', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'UNION'].some((word) =>
    stream.atWord(word),
  );
}

function parseUnwind(stream: TokenStream, start: number): Unwind {
  const list = parseExpression(stream);
  stream.expectWords('AS');
  const variable = stream.expectName();
  return { kind: 'unwind', list, variable, ...stream.spanFrom(start) };
}

function parseProjection(stream: TokenStream): Projection {
  const { start } = stream.peek();
  const kind = stream.atWord('RETURN') ? 'return' : 'with';
  stream.next();
  const distinct = stream.acceptWords('DISTINCT');
  const star = stream.acceptSymbol('*');
  const items = star && !stream.acceptSymbol(',') ? [] : stream.commaSeparated(parseItem);
  const paging = parseOrderSkipLimit(stream);
  const where = kind === 'with' ? parseWhere(stream) : null;
  return { kind, distinct, star, items, ...paging, where, ...stream.spanFrom(start) };
}

/** ORDER BY, SKIP and LIMIT standing alone mean `WITH *` before them. */
function parsePaging(stream: TokenStream): Projection {
  const { start } = stream.peek();
  const paging = parseOrderSkipLimit(stream);
  const bare = { kind: 'with', distinct: false, star: true, items: [], where: null } as const;
  return { ...bare, ...paging, ...stream.spanFrom(start) };
}

function parseOrderSkipLimit(stream: TokenStream): Pick<Projection, 'orderBy' | 'skip' | 'limit'> {
  const orderBy = stream.acceptWords('ORDER', 'BY') ? stream.commaSeparated(parseSortItem) : [];
  const skip = stream.acceptWords('SKIP') || stream.acceptWords('OFFSET') ? parseExpression(stream) : null;
  const limit = stream.acceptWords('LIMIT') ? parseExpression(stream) : null;
  return { orderBy, skip, limit };
}

function parseItem(stream: TokenStream): ProjectionItem {
  const { start } = stream.peek();
  const expression = parseExpression(stream);
  const text = stream.textFrom(start);
  const alias = stream.acceptWords('AS') ? stream.expectName() : null;
  return { expression, alias, text, ...stream.spanFrom(start) };
}

function parseSortItem(stream: TokenStream): SortItem {
  const { start } = stream.peek();
  const expression = parseExpression(stream);
  const descending = stream.acceptWords('DESC') || stream.acceptWords('DESCENDING');
  if (!descending && !stream.acceptWords('ASC')) stream.acceptWords('ASCENDING');
  return { expression, descending, ...stream.spanFrom(start) };
}

export function parseWhere(stream: TokenStream): Expression | null {
  return stream.acceptWords('WHERE') ? parseExpression(stream) : null;
}

function parseCall(stream: TokenStream): CallSubquery | CallProcedure {
  const { start } = stream.peek();
  const optional = stream.acceptWords('OPTIONAL');
  stream.expectWords('CALL');
  const isSubquery = stream.atSymbol('{') || stream.atSymbol('(');
  return isSubquery
    ? parseCallSubquery(stream, start, optional)
    : parseCallProcedure(stream, start, optional);
}

function parseCallSubquery(stream: TokenStream, start: number, optional: boolean): CallSubquery {
  const imports = stream.acceptSymbol('(') ? parseImports(stream) : null;
  stream.expectSymbol('{');
  const query = parseQuery(stream);
  stream.expectSymbol('}');
  const batched = forbiddenClause(stream);
  if (batched) throw batched;
  return { kind: 'callSubquery', optional, imports, query, ...stream.spanFrom(start) };
}

function parseImports(stream: TokenStream): string[] | '*' {
  if (stream.acceptSymbol('*')) {
    stream.expectSymbol(')');
    return '*';
  }
  const names = stream.atSymbol(')') ? [] : stream.commaSeparated((names) => names.expectName());
  stream.expectSymbol(')');
  return names;
}

function parseCallProcedure(stream: TokenStream, start: number, optional: boolean): CallProcedure {
  let name = stream.expectName();
  while (stream.acceptSymbol('.')) name += `.${stream.expectName()}`;
  const args = stream.acceptSymbol('(') ? parseArguments(stream) : null;
  const yields = stream.acceptWords('YIELD') ? parseYields(stream) : null;
  const where = yields === null ? null : parseWhere(stream);
  return { kind: 'callProcedure', optional, name, args, yields, where, ...stream.spanFrom(start) };
}

/** The arguments of a call, its opening bracket already read. */
export function parseArguments(stream: TokenStream): Expression[] {
  const args = stream.atSymbol(')') ? [] : stream.commaSeparated(parseExpression);
  stream.expectSymbol(')');
  return args;
}

function parseYields(stream: TokenStream): YieldItem[] | '*' {
  if (stream.acceptSymbol('*')) return '*';
  return stream.commaSeparated((items) => {
    const name = items.expectName();
    return { name, alias: items.acceptWords('AS') ? items.expectName() : null };
  });
}
