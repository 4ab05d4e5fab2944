import type {
  Expression,
  Hops,
  NodePattern,
  PathPattern,
  PatternElement,
  PatternGroup,
  RelationshipPattern,
} from './ast.js';
import { parseMap } from './atoms.js';
import { parseWhere } from './clauses.js';
import { parseLabelExpression } from './labels.js';
import type { TokenStream } from './token-stream.js';

const SHORTEST = { SHORTESTPATH: 'shortestPath', ALLSHORTESTPATHS: 'allShortestPaths' } as const;

/** One path of a MATCH: `p = shortestPath((a)-[:R*]-(b))`, `(a)-->(b)`. */
export function parsePathPattern(stream: TokenStream): PathPattern {
  const { start } = stream.peek();
  const named = stream.atName() && stream.atSymbol('=', 1);
  const variable = named ? stream.expectName() : null;
  if (named) stream.expectSymbol('=');
  const selector = parseSelector(stream);
  const shortest = parseShortest(stream);
  if (shortest) return { ...shortest, variable, ...stream.spanFrom(start) };
  const elements = parseElements(stream);
  return { kind: 'path', variable, shortest: null, selector, elements, ...stream.spanFrom(start) };
}

/** `shortestPath(…)` or `allShortestPaths(…)`, or null. */
export function parseShortest(stream: TokenStream): PathPattern | null {
  const { start, kind, text } = stream.peek();
  if (kind !== 'word' || !stream.atSymbol('(', 1)) return null;
  const word = text.toUpperCase();
  if (word !== 'SHORTESTPATH' && word !== 'ALLSHORTESTPATHS') return null;
  stream.next();
  stream.expectSymbol('(');
  const elements = parseElements(stream);
  stream.expectSymbol(')');
  const span = stream.spanFrom(start);
  return { kind: 'path', variable: null, shortest: SHORTEST[word], selector: null, elements, ...span };
}

/** `ALL`, `ANY 3 PATHS`, `ALL SHORTEST`, `SHORTEST 2 GROUPS` before a path. */
function parseSelector(stream: TokenStream): string | null {
  const { start } = stream.peek();
  if (!['ALL', 'ANY', 'SHORTEST'].some((word) => stream.atWord(word))) return null;
  while (!stream.atSymbol('(') && !stream.atEnd()) stream.next();
  return stream.textFrom(start);
}

export function parseElements(stream: TokenStream): PatternElement[] {
  const elements: PatternElement[] = [parsePart(stream)];
  for (;;) {
    if (stream.atSymbol('-') || stream.atSymbol('<')) {
      elements.push(parseRelationship(stream), parsePart(stream));
    } else if (stream.atSymbol('(')) {
      elements.push(parsePart(stream));
    } else return elements;
  }
}

function parsePart(stream: TokenStream): NodePattern | PatternGroup {
  const namedInside = stream.atName(1) && stream.atSymbol('=', 2);
  return stream.atSymbol('(', 1) || namedInside ? parseGroup(stream) : parseNode(stream);
}

function parseGroup(stream: TokenStream): PatternGroup {
  const { start } = stream.peek();
  stream.expectSymbol('(');
  const pattern = parsePathPattern(stream);
  const where = parseWhere(stream);
  stream.expectSymbol(')');
  const hops = parseQuantifier(stream) ?? { min: 1, max: 1 };
  return { kind: 'group', pattern, hops, where, ...stream.spanFrom(start) };
}

function parseNode(stream: TokenStream): NodePattern {
  const { start } = stream.peek();
  stream.expectSymbol('(');
  const variable = parsePatternVariable(stream);
  const labelled = stream.acceptSymbol(':') || stream.acceptWords('IS');
  const labels = labelled ? parseLabelExpression(stream) : null;
  const properties = parseProperties(stream);
  const where = parseWhere(stream);
  stream.expectSymbol(')');
  return { kind: 'node', variable, labels, properties, where, ...stream.spanFrom(start) };
}

/** A name, unless it is the WHERE or IS of an unnamed node: `(WHERE …)`, but `(where)` is a variable. */
function parsePatternVariable(stream: TokenStream): string | null {
  const keyword = (stream.atWord('WHERE') || stream.atWord('IS')) && stream.atName(1);
  return stream.atName() && !keyword ? stream.expectName() : null;
}

function parseProperties(stream: TokenStream): Expression | null {
  const { kind, value, start, end } = stream.peek();
  if (kind === 'parameter') {
    stream.next();
    return { kind: 'parameter', name: value, start, end };
  }
  return stream.atSymbol('{') ? parseMap(stream) : null;
}

function parseRelationship(stream: TokenStream): RelationshipPattern {
  const { start } = stream.peek();
  const left = stream.acceptSymbol('<');
  stream.expectSymbol('-');
  const detail = stream.acceptSymbol('[') ? parseDetail(stream) : NO_DETAIL;
  stream.expectSymbol('-');
  const right = stream.acceptSymbol('>');
  const direction = left === right ? 'both' : left ? 'left' : 'right';
  const hops = parseQuantifier(stream) ?? detail.hops;
  return { kind: 'relationship', ...detail, hops, direction, ...stream.spanFrom(start) };
}

type Detail = Pick<RelationshipPattern, 'variable' | 'types' | 'hops' | 'properties' | 'where'>;

const NO_DETAIL: Detail = { variable: null, types: null, hops: null, properties: null, where: null };

/** What stands in the square brackets, the opening one already read. */
function parseDetail(stream: TokenStream): Detail {
  const variable = parsePatternVariable(stream);
  const typed = stream.acceptSymbol(':') || stream.acceptWords('IS');
  const types = typed ? parseLabelExpression(stream) : null;
  const hops = stream.acceptSymbol('*') ? parseStarHops(stream) : null;
  const properties = parseProperties(stream);
  const where = parseWhere(stream);
  stream.expectSymbol(']');
  return { variable, types, hops, properties, where };
}

/** The bounds after `*`: none, `2`, `1..3`, `..3`, `1..`. */
function parseStarHops(stream: TokenStream): Hops {
  const min = parseBound(stream);
  if (!stream.acceptSymbol('..')) return { min, max: min };
  return { min, max: parseBound(stream) };
}

/** `{2}`, `{1,3}`, `{,3}`, `+` or `*` after a relationship or a group; null where none stands. */
function parseQuantifier(stream: TokenStream): Hops | null {
  if (stream.acceptSymbol('+')) return { min: 1, max: null };
  if (stream.acceptSymbol('*')) return { min: 0, max: null };
  if (!stream.acceptSymbol('{')) return null;
  const min = parseBound(stream);
  const ranged = stream.acceptSymbol(',');
  const max = ranged ? parseBound(stream) : min;
  stream.expectSymbol('}');
  return { min: min ?? 0, max };
}

function parseBound(stream: TokenStream): number | null {
  return stream.peek().kind === 'integer' ? Number(stream.next().value) : null;
}
