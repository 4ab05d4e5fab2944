import type { Expression, Quantifier, Reduce } from './ast.js';
import { parseWhere } from './clauses.js';
import { parseExpression } from './expressions.js';
import { parsePathPattern } from './patterns.js';
import type { TokenStream } from './token-stream.js';

/** What opens with `[`: a list comprehension, a pattern comprehension or a list. */
export function parseListAtom(stream: TokenStream): Expression {
  if (stream.atName(1) && stream.atWord('IN', 2)) return parseListComprehension(stream);
  const opensPattern = stream.atSymbol('(', 1) || (stream.atName(1) && stream.atSymbol('=', 2));
  const comprehension = opensPattern ? stream.attempt(parsePatternComprehension) : null;
  return comprehension ?? parseList(stream);
}

function parseList(stream: TokenStream): Expression {
  const { start } = stream.expectSymbol('[');
  const items = stream.atSymbol(']')
    ? []
    : stream.withBar(false, (inner) => inner.commaSeparated(parseExpression));
  stream.expectSymbol(']');
  return { kind: 'list', items, ...stream.spanFrom(start) };
}

function parseListComprehension(stream: TokenStream): Expression {
  const { start } = stream.expectSymbol('[');
  const variable = stream.expectName();
  stream.expectWords('IN');
  const list = stream.withBar(true, parseExpression);
  const where = stream.withBar(true, parseWhere);
  const result = stream.acceptSymbol('|') ? stream.withBar(false, parseExpression) : null;
  stream.expectSymbol(']');
  return { kind: 'listComprehension', variable, list, where, result, ...stream.spanFrom(start) };
}

function parsePatternComprehension(stream: TokenStream): Expression | null {
  const { start } = stream.expectSymbol('[');
  const pattern = parsePathPattern(stream);
  if (pattern.elements.length < 3) return null;
  const where = stream.withBar(true, parseWhere);
  stream.expectSymbol('|');
  const result = stream.withBar(false, parseExpression);
  stream.expectSymbol(']');
  return { kind: 'patternComprehension', pattern, where, result, ...stream.spanFrom(start) };
}

const QUANTIFIERS = ['any', 'all', 'none', 'single'] as const;

/** `any(x IN list WHERE …)` and its kin; null where a plain function is called. */
export function parseQuantifierCall(stream: TokenStream): Quantifier | null {
  const quantifier = QUANTIFIERS.find((word) => stream.atWord(word.toUpperCase()));
  if (!quantifier || !stream.atName(2) || !stream.atWord('IN', 3)) return null;
  const { start } = stream.next();
  stream.expectSymbol('(');
  const variable = stream.expectName();
  stream.expectWords('IN');
  const list = stream.withBar(false, parseExpression);
  const where = stream.withBar(false, parseWhere);
  stream.expectSymbol(')');
  return { kind: 'quantifier', quantifier, variable, list, where, ...stream.spanFrom(start) };
}

/** `reduce(total = 0, x IN list | total + x)`. */
export function parseReduce(stream: TokenStream): Reduce | null {
  if (!stream.atWord('REDUCE') || !stream.atSymbol('=', 3)) return null;
  const { start } = stream.next();
  stream.expectSymbol('(');
  const accumulator = stream.expectName();
  stream.expectSymbol('=');
  const initial = stream.withBar(false, parseExpression);
  stream.expectSymbol(',');
  const variable = stream.expectName();
  stream.expectWords('IN');
  const list = stream.withBar(true, parseExpression);
  stream.expectSymbol('|');
  const step = stream.withBar(false, parseExpression);
  stream.expectSymbol(')');
  return { kind: 'reduce', accumulator, initial, variable, list, step, ...stream.spanFrom(start) };
}
