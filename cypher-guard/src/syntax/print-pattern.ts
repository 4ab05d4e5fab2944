import type {
  Hops,
  LabelExpression,
  NodePattern,
  PathPattern,
  PatternElement,
  RelationshipPattern,
} from './ast.js';
import { quoteName } from './names.js';
import { printExpression } from './print-expression.js';

/** The text of one path: `p = (a:A)-[:R*1..2]->(b)`. */
export function printPathPattern(pattern: PathPattern): string {
  const elements = pattern.elements.map(printElement).join('');
  const path = pattern.shortest ? `${pattern.shortest}(${elements})` : elements;
  const selected = pattern.selector ? `${pattern.selector} ${path}` : path;
  return pattern.variable === null ? selected : `${quoteName(pattern.variable)} = ${selected}`;
}

function printElement(element: PatternElement): string {
  switch (element.kind) {
    case 'node':
      return `(${printInside(element, element.labels, '')})`;
    case 'relationship':
      return printRelationship(element);
    case 'group': {
      const where = element.where ? ` WHERE ${printExpression(element.where)}` : '';
      const { min, max } = element.hops;
      return `(${printPathPattern(element.pattern)}${where}){${min ?? 0},${max ?? ''}}`;
    }
  }
}

function printRelationship(element: RelationshipPattern): string {
  const inside = printInside(element, element.types, element.hops ? printHops(element.hops) : '');
  const left = element.direction === 'left' ? '<-' : '-';
  const right = element.direction === 'right' ? '->' : '-';
  return `${left}${inside ? `[${inside}]` : ''}${right}`;
}

function printInside(
  element: NodePattern | RelationshipPattern,
  labels: LabelExpression | null,
  hops: string,
): string {
  const name = element.variable === null ? '' : quoteName(element.variable);
  const head = `${name}${labels ? `:${printLabels(labels)}` : ''}${hops}`;
  const properties = element.properties ? printExpression(element.properties) : '';
  const where = element.where ? `WHERE ${printExpression(element.where)}` : '';
  return [head, properties, where].filter(Boolean).join(' ');
}

function printHops({ min, max }: Hops): string {
  if (min === null && max === null) return '*';
  return min === max ? `*${min}` : `*${min ?? ''}..${max ?? ''}`;
}

/** Labels joined by `:` where they are a plain list, else by `&` and `|`. */
export function printLabels(labels: LabelExpression): string {
  switch (labels.kind) {
    case 'label':
      return quoteName(labels.name);
    case 'anyLabel':
      return '%';
    case 'dynamicLabel':
      return `$(${printExpression(labels.expression)})`;
    case 'notLabel':
      return `!${bracketed(labels.operand)}`;
    case 'allOf': {
      const plain = labels.operands.every((operand) => operand.kind === 'label');
      return labels.operands.map(bracketed).join(plain ? ':' : '&');
    }
    case 'oneOf':
      return labels.operands.map(bracketed).join('|');
  }
}

function bracketed(labels: LabelExpression): string {
  const compound = labels.kind === 'allOf' || labels.kind === 'oneOf';
  return compound ? `(${printLabels(labels)})` : printLabels(labels);
}
