import type { LabelExpression } from './ast.js';
import { parseExpression } from './expressions.js';
import type { TokenStream } from './token-stream.js';

/** Labels or types after a colon: `A`, `A:B`, `A|B`, `A&!B`, `%`, `$(expression)`. */
export function parseLabelExpression(stream: TokenStream): LabelExpression {
  const operands = [parseAllOf(stream)];
  while (stream.acceptSymbol('|')) {
    stream.acceptSymbol(':');
    operands.push(parseAllOf(stream));
  }
  return join('oneOf', operands);
}

/** Without `|`, which ends a label test inside `[x IN list WHERE x:Label | …]`. */
export function parseAllOf(stream: TokenStream): LabelExpression {
  const operands = [parseLabel(stream)];
  while (stream.acceptSymbol('&') || stream.acceptSymbol(':')) operands.push(parseLabel(stream));
  return join('allOf', operands);
}

function join(kind: 'oneOf' | 'allOf', operands: readonly LabelExpression[]): LabelExpression {
  const [only] = operands;
  return operands.length === 1 && only ? only : { kind, operands };
}

function parseLabel(stream: TokenStream): LabelExpression {
  if (stream.acceptSymbol('!')) return { kind: 'notLabel', operand: parseLabel(stream) };
  if (stream.acceptSymbol('%')) return { kind: 'anyLabel' };
  if (stream.acceptSymbol('(')) {
    const inner = parseLabelExpression(stream);
    stream.expectSymbol(')');
    return inner;
  }
  const isDynamic = stream.atSymbol('$') || stream.peek().kind === 'parameter';
  if (isDynamic) {
    stream.next();
    stream.expectSymbol('(');
    const expression = parseExpression(stream);
    stream.expectSymbol(')');
    return { kind: 'dynamicLabel', expression };
  }
  return { kind: 'label', name: stream.expectName() };
}
