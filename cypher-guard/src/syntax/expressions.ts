import type { BinaryOperator, ComparisonOperator, Expression, Span, TextOperator } from './ast.js';
import { parseAtom } from './atoms.js';
import { parseAllOf, parseLabelExpression } from './labels.js';
import type { TokenStream } from './token-stream.js';

/** Beyond this the query is a mistake or an attack; hand-written queries stay under ten. */
const DEEPEST_NESTING = 200;
const LONGEST_CHAIN = 1000;

/** One expression, by the precedence of Cypher: OR, XOR, AND, NOT, comparison, predicate, sum, product, power. */
export function parseExpression(stream: TokenStream): Expression {
  stream.depth += 1;
  if (stream.depth > DEEPEST_NESTING) throw stream.error('The query is nested too deeply.', 'the query');
  const expression = parseOr(stream);
  stream.depth -= 1;
  return expression;
}

type Rule = (stream: TokenStream) => Expression;

/** A left-associative level: `operand (operator operand)*`. */
function level(operand: Rule, operatorAt: (stream: TokenStream) => BinaryOperator | null): Rule {
  return (stream) => {
    let left = operand(stream);
    for (let length = 0; ; length += 1) {
      const operator = operatorAt(stream);
      if (!operator) return left;
      if (length > LONGEST_CHAIN) throw stream.error('The expression is too long.', operator);
      stream.next();
      left = binary(operator, left, operand(stream));
    }
  };
}

function wordOperator(word: 'OR' | 'XOR' | 'AND'): (stream: TokenStream) => BinaryOperator | null {
  return (stream) => (stream.atWord(word) ? word : null);
}

function symbolOperator<Symbol extends BinaryOperator>(...symbols: readonly Symbol[]) {
  return (stream: TokenStream): Symbol | null => symbols.find((symbol) => stream.atSymbol(symbol)) ?? null;
}

const parsePower = level(parseSigned, symbolOperator('^'));
const parseProduct = level(parsePower, symbolOperator('*', '/', '%'));
const parseSum = level(parseProduct, symbolOperator('+', '-', '||'));
const parseAnd = level(parseNot, wordOperator('AND'));
const parseXor = level(parseAnd, wordOperator('XOR'));
const parseOr = level(parseXor, wordOperator('OR'));

function parseNot(stream: TokenStream): Expression {
  const { start } = stream.peek();
  let negations = 0;
  while (stream.acceptWords('NOT')) negations += 1;
  if (negations > DEEPEST_NESTING) throw stream.error('The query is nested too deeply.', 'NOT');
  let expression = parseComparison(stream);
  for (; negations > 0; negations -= 1) {
    expression = { kind: 'unary', operator: 'NOT', operand: expression, ...stream.spanFrom(start) };
  }
  return expression;
}

const comparisonAt = symbolOperator<ComparisonOperator>('=', '<>', '<=', '>=', '<', '>');

/** `a < b < c` means `a < b AND b < c`. */
function parseComparison(stream: TokenStream): Expression {
  let left = parsePredicate(stream);
  let chain: Expression | null = null;
  for (let operator = comparisonAt(stream); operator; operator = comparisonAt(stream)) {
    stream.next();
    const right = parsePredicate(stream);
    const link = binary(operator, left, right);
    chain = chain ? binary('AND', chain, link) : link;
    left = right;
  }
  return chain ?? left;
}

function parsePredicate(stream: TokenStream): Expression {
  return parsePredicateOn(stream, parseSum(stream));
}

/** What may follow an operand: IS NULL, IN, STARTS WITH, a type test. At most one, as in Neo4j. */
export function parsePredicateOn(stream: TokenStream, operand: Expression): Expression {
  const operator = textOperator(stream) ?? (stream.acceptWords('IN') ? 'IN' : null);
  if (operator) return binary(operator, operand, parseSum(stream));
  if (stream.atSymbol('::')) return parseTypeTest(stream, operand);
  if (!stream.atWord('IS')) return operand;
  const negated = stream.atWord('NOT', 1);
  if (stream.acceptWords('IS', 'NULL') || stream.acceptWords('IS', 'NOT', 'NULL')) {
    return { kind: 'nullTest', operand, negated, ...stream.spanFrom(operand.start) };
  }
  return parseTypeTest(stream, operand);
}

function textOperator(stream: TokenStream): TextOperator | null {
  if (stream.acceptSymbol('=~')) return '=~';
  if (stream.acceptWords('STARTS', 'WITH')) return 'STARTS WITH';
  if (stream.acceptWords('ENDS', 'WITH')) return 'ENDS WITH';
  return stream.acceptWords('CONTAINS') ? 'CONTAINS' : null;
}

/** `IS [NOT] :: type`, `IS [NOT] TYPED type`, `IS [NOT] [NFC] NORMALIZED`, and `IS Label`. */
function parseTypeTest(stream: TokenStream, operand: Expression): Expression {
  const { start } = stream.peek();
  stream.acceptWords('IS');
  stream.acceptWords('NOT');
  const isType = stream.acceptSymbol('::') || stream.acceptWords('TYPED');
  if (isType) parseTypeName(stream);
  else if (stream.atWord('NORMALIZED', 1)) {
    stream.next();
    stream.next();
  } else if (!stream.acceptWords('NORMALIZED')) {
    const labels = parseLabelExpression(stream);
    return { kind: 'labelTest', subject: operand, labels, ...stream.spanFrom(operand.start) };
  }
  const test = stream.textFrom(start);
  return { kind: 'typeTest', operand, test, ...stream.spanFrom(operand.start) };
}

/** `INTEGER NOT NULL`, `LIST<STRING>`, `INTEGER | FLOAT`, `ZONED DATETIME`: words, brackets and bars. */
function parseTypeName(stream: TokenStream): void {
  const typeWords =
    /^(?:bool|boolean|string|varchar|int|integer|signed|float|date|local|zoned|time|datetime|timestamp|duration|point|node|vertex|relationship|edge|map|list|array|path|property|value|any|nothing|null|without|with|timezone|zone)$/iu;
  do {
    while (
      stream.peek().kind === 'word' &&
      (typeWords.test(stream.peek().text) || stream.atWords('NOT', 'NULL'))
    ) {
      stream.next();
    }
    if (stream.acceptSymbol('<')) {
      parseTypeName(stream);
      stream.expectSymbol('>');
      stream.acceptWords('NOT', 'NULL');
    }
  } while (stream.acceptSymbol('|'));
}

/** A sign directly before a number belongs to it, so that the smallest integer can be written. */
function parseSigned(stream: TokenStream): Expression {
  const { start } = stream.peek();
  const operator = (['-', '+'] as const).find((sign) => stream.atSymbol(sign));
  if (!operator) return parsePostfix(stream);
  stream.next();
  const { kind } = stream.peek();
  if (operator === '-' && (kind === 'integer' || kind === 'float')) return parsePostfix(stream, true);
  stream.depth += 1;
  if (stream.depth > DEEPEST_NESTING) throw stream.error('The query is nested too deeply.', operator);
  const operand = parseSigned(stream);
  stream.depth -= 1;
  return { kind: 'unary', operator, operand, ...stream.spanFrom(start) };
}

/** An atom and the properties, indexes and label tests after it. */
function parsePostfix(stream: TokenStream, negative = false): Expression {
  let expression = parseAtom(stream, negative);
  for (let length = 0; length < LONGEST_CHAIN; length += 1) {
    const longer = parsePostfixOn(stream, expression);
    if (!longer) return expression;
    expression = longer;
  }
  throw stream.error('The expression is too long.', 'the expression');
}

function parsePostfixOn(stream: TokenStream, subject: Expression): Expression | null {
  if (stream.atSymbol('.') && stream.atName(1)) {
    stream.next();
    const key = stream.expectName();
    return { kind: 'property', subject, key, ...stream.spanFrom(subject.start) };
  }
  if (stream.acceptSymbol('[')) return parseIndexOn(stream, subject);
  if (stream.atSymbol(':') && startsLabel(stream)) {
    stream.next();
    const labels = stream.barEndsExpression ? parseAllOf(stream) : parseLabelExpression(stream);
    return { kind: 'labelTest', subject, labels, ...stream.spanFrom(subject.start) };
  }
  return null;
}

function startsLabel(stream: TokenStream): boolean {
  return stream.atName(1) || ['!', '%', '(', '$'].some((symbol) => stream.atSymbol(symbol, 1));
}

function parseIndexOn(stream: TokenStream, subject: Expression): Expression {
  const from = stream.atSymbol('..') ? null : parseExpression(stream);
  if (from && stream.acceptSymbol(']')) {
    return { kind: 'index', subject, index: from, ...stream.spanFrom(subject.start) };
  }
  stream.expectSymbol('..');
  const to = from && stream.atSymbol(']') ? null : parseExpression(stream);
  stream.expectSymbol(']');
  return { kind: 'slice', subject, from, to, ...stream.spanFrom(subject.start) };
}

function binary(operator: BinaryOperator, left: Expression, right: Expression): Expression {
  const span: Span = { start: left.start, end: right.end };
  return { kind: 'binary', operator, left, right, ...span };
}
