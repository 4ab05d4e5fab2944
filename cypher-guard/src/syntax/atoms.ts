import type { Expression, MapEntry, MapLiteral, MapProjectionItem, Query } from './ast.js';
import { parseCase } from './case.js';
import { parseArguments, parseQuery, parseWhere } from './clauses.js';
import { parseExpression } from './expressions.js';
import { parseListAtom, parseQuantifierCall, parseReduce } from './lists.js';
import { parseElements, parsePathPattern, parseShortest } from './patterns.js';
import type { TokenStream } from './token-stream.js';

const LARGEST_INTEGER = 9223372036854775807n;

/** A literal, a name, a call, a bracketed expression: what operators bind. */
export function parseAtom(stream: TokenStream, negative: boolean): Expression {
  const { kind, value, start, end } = stream.peek();
  switch (kind) {
    case 'integer':
    case 'float':
      return parseNumber(stream, negative);
    case 'string':
      stream.next();
      return { kind: 'string', value, start, end };
    case 'parameter':
      stream.next();
      return { kind: 'parameter', name: value, start, end };
    case 'symbol':
      return parseBracketed(stream);
    case 'word':
      return parseKeyworded(stream) ?? parseNamed(stream);
    case 'quoted':
      return parseNamed(stream);
    case 'end':
      throw stream.unexpected('an expression');
  }
}

function parseNumber(stream: TokenStream, negative: boolean): Expression {
  const token = stream.next();
  const start = negative ? token.start - 1 : token.start;
  const { end } = token;
  if (stream.atName() && stream.peek().start === end) {
    throw stream.error(`${token.text}${stream.peek().text} is not a number.`, token.text, token.start);
  }
  if (token.kind === 'float') {
    const value = Number(token.value);
    if (!Number.isFinite(value)) throw stream.error(`${token.text} is too large.`, token.text, token.start);
    return { kind: 'float', value: negative ? -value : value, start, end };
  }
  const value = negative ? -BigInt(token.value) : BigInt(token.value);
  if (value > LARGEST_INTEGER || value < -LARGEST_INTEGER - 1n) {
    throw stream.error(`${token.text} is too large for an integer.`, token.text, token.start);
  }
  return { kind: 'integer', value, start, end };
}

function parseBracketed(stream: TokenStream): Expression {
  if (stream.atSymbol('{')) return parseMap(stream);
  if (stream.atSymbol('[')) return parseListAtom(stream);
  const pattern = looksLikePattern(stream) ? stream.attempt(parsePatternPredicate) : null;
  if (pattern) return pattern;
  stream.expectSymbol('(');
  const expression = stream.withBar(false, parseExpression);
  stream.expectSymbol(')');
  return expression;
}

/** A bracket closed before `-[`, `--`, `<-` or a second arrow may open a pattern; nothing else can. */
function looksLikePattern(stream: TokenStream): boolean {
  if (!stream.atSymbol('(')) return false;
  const after = stream.lengthOfBrackets() + 1;
  const dash = stream.atSymbol('<', after) ? after + 1 : after;
  return stream.atSymbol('-', dash) && (stream.atSymbol('[', dash + 1) || stream.atSymbol('-', dash + 1));
}

function parsePatternPredicate(stream: TokenStream): Expression | null {
  const { start } = stream.peek();
  const elements = parseElements(stream);
  if (elements.length < 3) return null;
  const span = stream.spanFrom(start);
  const pattern = {
    kind: 'path',
    variable: null,
    shortest: null,
    selector: null,
    elements,
    ...span,
  } as const;
  return { kind: 'patternPredicate', pattern, ...span };
}

const LITERALS: Readonly<Record<string, boolean | number | null>> = {
  TRUE: true,
  FALSE: false,
  NULL: null,
  NAN: Number.NaN,
  INF: Number.POSITIVE_INFINITY,
  INFINITY: Number.POSITIVE_INFINITY,
};

/** What a leading keyword makes special; null where the word is only a name. */
function parseKeyworded(stream: TokenStream): Expression | null {
  const { start, text, end } = stream.peek();
  const word = text.toUpperCase();
  if (stream.atSymbol('{', 1) && (word === 'EXISTS' || word === 'COUNT' || word === 'COLLECT')) {
    return parseSubquery(stream, word);
  }
  if (word === 'CASE') return parseCase(stream);
  if (stream.atSymbol('(', 1)) {
    const special =
      parseShortest(stream) ?? parseQuantifierCall(stream) ?? parseReduce(stream) ?? parseTrim(stream);
    return special?.kind === 'path'
      ? { kind: 'patternPredicate', pattern: special, start, end: special.end }
      : special;
  }
  const literal = LITERALS[word];
  if (literal === undefined || stream.atSymbol('.', 1) || stream.atSymbol('{', 1)) return null;
  stream.next();
  if (literal === null) return { kind: 'null', start, end };
  return typeof literal === 'boolean'
    ? { kind: 'boolean', value: literal, start, end }
    : { kind: 'float', value: literal, start, end };
}

/** `EXISTS { MATCH … }`, and the short form without MATCH. */
function parseSubquery(stream: TokenStream, form: 'EXISTS' | 'COUNT' | 'COLLECT'): Expression {
  const { start } = stream.next();
  stream.expectSymbol('{');
  const inner = stream.peek().start;
  const isPattern =
    stream.atSymbol('(') || (stream.atName() && stream.atSymbol('=', 1)) || atSelector(stream);
  const query = isPattern ? parseShortMatch(stream, inner) : parseQuery(stream);
  stream.expectSymbol('}');
  return { kind: 'subquery', form, query, ...stream.spanFrom(start) };
}

function atSelector(stream: TokenStream): boolean {
  return ['ANY', 'ALL', 'SHORTEST', 'SHORTESTPATH', 'ALLSHORTESTPATHS'].some((word) => stream.atWord(word));
}

function parseShortMatch(stream: TokenStream, start: number): Query {
  const patterns = stream.commaSeparated(parsePathPattern);
  const where = parseWhere(stream);
  const span = stream.spanFrom(start);
  const match = { kind: 'match', optional: false, patterns, hint: null, where, ...span } as const;
  return { kind: 'query', parts: [[match]], unions: [], ...span };
}

const TRIMS = { BOTH: 'btrim', LEADING: 'ltrim', TRAILING: 'rtrim' } as const;

/** `trim(BOTH 'x' FROM text)` is `btrim(text, 'x')`. */
function parseTrim(stream: TokenStream): Expression | null {
  const { start } = stream.peek();
  if (!stream.atWord('TRIM')) return null;
  return stream.attempt(() => {
    stream.next();
    stream.expectSymbol('(');
    const side = (['BOTH', 'LEADING', 'TRAILING'] as const).find((word) => stream.acceptWords(word));
    const characters = stream.atWord('FROM') ? [] : [parseExpression(stream)];
    if (!stream.acceptWords('FROM')) return null;
    const args = [parseExpression(stream), ...characters];
    stream.expectSymbol(')');
    const call = { kind: 'call', name: TRIMS[side ?? 'BOTH'], distinct: false, star: false, args } as const;
    return { ...call, ...stream.spanFrom(start) };
  });
}

/** A function call, a map projection or a variable. */
function parseNamed(stream: TokenStream): Expression {
  const { start } = stream.peek();
  if (lengthOfCallName(stream) > 0) return parseCall(stream);
  const name = stream.expectName();
  if (stream.acceptSymbol('{')) {
    const items = stream.atSymbol('}') ? [] : stream.commaSeparated(parseMapProjectionItem);
    stream.expectSymbol('}');
    return { kind: 'mapProjection', variable: name, items, ...stream.spanFrom(start) };
  }
  return { kind: 'variable', name, ...stream.spanFrom(start) };
}

/** Tokens in `a.b.c` before a `(`; 0 where no bracket follows. */
function lengthOfCallName(stream: TokenStream): number {
  let length = 1;
  while (stream.atSymbol('.', length) && stream.atName(length + 1)) length += 2;
  return stream.atSymbol('(', length) ? length : 0;
}

function parseCall(stream: TokenStream): Expression {
  const { start } = stream.peek();
  let name = stream.expectName();
  while (stream.acceptSymbol('.')) name += `.${stream.expectName()}`;
  stream.expectSymbol('(');
  if (stream.atSymbol('*') && stream.atSymbol(')', 1)) {
    stream.next();
    stream.next();
    return { kind: 'call', name, distinct: false, star: true, args: [], ...stream.spanFrom(start) };
  }
  const distinct = stream.acceptWords('DISTINCT');
  const args = stream.withBar(false, parseArguments);
  return { kind: 'call', name, distinct, star: false, args, ...stream.spanFrom(start) };
}

export function parseMap(stream: TokenStream): MapLiteral {
  const { start } = stream.expectSymbol('{');
  const entries = stream.atSymbol('}') ? [] : stream.commaSeparated(parseMapEntry);
  stream.expectSymbol('}');
  return { kind: 'map', entries, ...stream.spanFrom(start) };
}

function parseMapEntry(stream: TokenStream): MapEntry {
  const key = stream.expectName();
  stream.expectSymbol(':');
  return { key, value: stream.withBar(false, parseExpression) };
}

function parseMapProjectionItem(stream: TokenStream): MapProjectionItem {
  if (stream.acceptSymbol('.')) {
    return stream.acceptSymbol('*') ? { kind: 'all' } : { kind: 'property', key: stream.expectName() };
  }
  const name = stream.expectName();
  if (!stream.acceptSymbol(':')) return { kind: 'variable', name };
  return { kind: 'entry', key: name, value: stream.withBar(false, parseExpression) };
}
