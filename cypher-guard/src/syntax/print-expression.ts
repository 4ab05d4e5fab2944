import type { Case, Expression, ListComprehension, MapProjectionItem, PatternComprehension } from './ast.js';
import { quoteName, quoteText } from './names.js';
import { print } from './print.js';
import { printLabels, printPathPattern } from './print-pattern.js';

/** The text of an expression. Operators are always bracketed: precedence differs between engines. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'integer':
      return String(expression.value);
    case 'float':
      return printFloat(expression.value);
    case 'string':
      return quoteText(expression.value);
    case 'boolean':
      return String(expression.value);
    case 'null':
      return 'null';
    case 'parameter':
      return `$${/^[A-Za-z0-9_]+$/u.test(expression.name) ? expression.name : `\`${expression.name}\``}`;
    case 'variable':
      return quoteName(expression.name);
    case 'property':
      return `${printOperand(expression.subject)}.${quoteName(expression.key)}`;
    case 'index':
      return `${printOperand(expression.subject)}[${printExpression(expression.index)}]`;
    case 'slice':
      return `${printOperand(expression.subject)}[${optional(expression.from)}..${optional(expression.to)}]`;
    case 'labelTest':
      return `(${printOperand(expression.subject)}:${printLabels(expression.labels)})`;
    case 'list':
      return `[${expression.items.map(printExpression).join(', ')}]`;
    case 'map':
      return `{${expression.entries.map(({ key, value }) => `${quoteName(key)}: ${printExpression(value)}`).join(', ')}}`;
    case 'mapProjection':
      return `${quoteName(expression.variable)} {${expression.items.map(printMapProjectionItem).join(', ')}}`;
    case 'unary': {
      const sign = expression.operator === 'NOT' ? 'NOT ' : expression.operator;
      return `(${sign}${printOperand(expression.operand)})`;
    }
    case 'binary':
      return `(${printExpression(expression.left)} ${expression.operator} ${printExpression(expression.right)})`;
    case 'nullTest':
      return `(${printOperand(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL)`;
    case 'typeTest':
      return `(${printOperand(expression.operand)} ${expression.test})`;
    case 'case':
      return printCase(expression);
    case 'listComprehension':
      return printListComprehension(expression);
    case 'patternComprehension':
      return printPatternComprehension(expression);
    case 'quantifier': {
      const { quantifier, variable, list, where } = expression;
      return `${quantifier}(${quoteName(variable)} IN ${printExpression(list)}${printWhere(where)})`;
    }
    case 'reduce': {
      const initial = `${quoteName(expression.accumulator)} = ${printExpression(expression.initial)}`;
      const over = `${quoteName(expression.variable)} IN ${printExpression(expression.list)}`;
      return `reduce(${initial}, ${over} | ${printExpression(expression.step)})`;
    }
    case 'patternPredicate':
      return printPathPattern(expression.pattern);
    case 'subquery':
      return `${expression.form} { ${print(expression.query)} }`;
    case 'call':
      return printCall(
        expression.name,
        expression.distinct,
        expression.star ? ['*'] : expression.args.map(printExpression),
      );
  }
}

function printCall(name: string, distinct: boolean, args: readonly string[]): string {
  const path = name.split('.').map((part) => (/^\w+$/u.test(part) ? part : quoteName(part)));
  return `${path.join('.')}(${distinct ? 'DISTINCT ' : ''}${args.join(', ')})`;
}

/** Always with a point or an exponent, so that 1.0 is read back as a float. */
function printFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '(-Infinity)';
  if (Object.is(value, -0)) return '-0.0';
  const text = String(value).replace('e+', 'e');
  return /[.e]/u.test(text) ? text : `${text}.0`;
}

const BRACKETED_WHEN_OPERAND = new Set<Expression['kind']>([
  'case',
  'patternPredicate',
  'integer',
  'float',
  'mapProjection',
  'subquery',
]);

/** An expression to which a postfix is added. */
function printOperand(expression: Expression): string {
  const text = printExpression(expression);
  return BRACKETED_WHEN_OPERAND.has(expression.kind) ? `(${text})` : text;
}

function optional(expression: Expression | null): string {
  return expression ? printExpression(expression) : '';
}

function printWhere(where: Expression | null): string {
  return where ? ` WHERE ${printExpression(where)}` : '';
}

function printCase({ subject, branches, otherwise }: Case): string {
  const head = subject ? `CASE ${printExpression(subject)}` : 'CASE';
  const whens = branches.map(({ when, result }) => {
    return ` WHEN ${when.map(printExpression).join(', ')} THEN ${printExpression(result)}`;
  });
  return `${head}${whens.join('')}${otherwise ? ` ELSE ${printExpression(otherwise)}` : ''} END`;
}

function printListComprehension({ variable, list, where, result }: ListComprehension): string {
  const over = `${quoteName(variable)} IN ${printExpression(list)}${printWhere(where)}`;
  return `[${over}${result ? ` | ${printExpression(result)}` : ''}]`;
}

function printPatternComprehension({ pattern, where, result }: PatternComprehension): string {
  return `[${printPathPattern(pattern)}${printWhere(where)} | ${printExpression(result)}]`;
}

function printMapProjectionItem(item: MapProjectionItem): string {
  switch (item.kind) {
    case 'all':
      return '.*';
    case 'property':
      return `.${quoteName(item.key)}`;
    case 'variable':
      return quoteName(item.name);
    case 'entry':
      return `${quoteName(item.key)}: ${printExpression(item.value)}`;
  }
}
