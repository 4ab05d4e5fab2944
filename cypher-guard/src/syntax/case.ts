import type { Case, CaseBranch, Expression } from './ast.js';
import { parseExpression, parsePredicateOn } from './expressions.js';
import type { TokenStream } from './token-stream.js';

const COMPARISONS = ['=', '<>', '<=', '>=', '<', '>'] as const;

/**
 * `CASE WHEN …`, `CASE x WHEN 1 THEN …`, and the extended `CASE x WHEN > 5 THEN …`,
 * which is read as the first form: `CASE WHEN x > 5 THEN …`.
 */
export function parseCase(stream: TokenStream): Case {
  const { start } = stream.peek();
  stream.expectWords('CASE');
  const subject = stream.atWord('WHEN') ? null : parseExpression(stream);
  const branches: (CaseBranch & { extended: boolean })[] = [];
  while (stream.acceptWords('WHEN')) {
    const extended = subject !== null && opensWithOperator(stream);
    const operand = extended ? subject : null;
    const when = stream.commaSeparated((inner) =>
      operand ? parseOperatorOn(inner, operand) : parseExpression(inner),
    );
    stream.expectWords('THEN');
    branches.push({ when, result: parseExpression(stream), extended });
  }
  if (branches.length === 0) throw stream.unexpected('WHEN');
  const otherwise = stream.acceptWords('ELSE') ? parseExpression(stream) : null;
  stream.expectWords('END');
  const anyExtended = branches.some((branch) => branch.extended);
  const plain = branches.map(({ when, result, extended }) => ({
    when: anyExtended && subject && !extended ? when.map((value) => equal(subject, value)) : when,
    result,
  }));
  const span = stream.spanFrom(start);
  return { kind: 'case', subject: anyExtended ? null : subject, branches: plain, otherwise, ...span };
}

function opensWithOperator(stream: TokenStream): boolean {
  const words = ['IS', 'IN', 'STARTS', 'ENDS', 'CONTAINS'].some((word) => stream.atWord(word));
  return words || ['=~', '::', ...COMPARISONS].some((symbol) => stream.atSymbol(symbol));
}

function parseOperatorOn(stream: TokenStream, operand: Expression): Expression {
  const operator = COMPARISONS.find((symbol) => stream.acceptSymbol(symbol));
  if (!operator) return parsePredicateOn(stream, operand);
  const right = parseExpression(stream);
  return { kind: 'binary', operator, left: operand, right, start: operand.start, end: right.end };
}

function equal(left: Expression, right: Expression): Expression {
  return { kind: 'binary', operator: '=', left, right, start: right.start, end: right.end };
}
