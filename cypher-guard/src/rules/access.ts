import type {
  Expression,
  IndexAccess,
  LabelExpression,
  LabelTest,
  PropertyAccess,
  Slice,
  Span,
} from '../syntax/ast.js';
import { binary, boolean, call, cases, integer, not, nothing, text } from '../syntax/build.js';
import { typeOfProperty } from '../types/type-of-value.js';
import {
  ANY,
  describe,
  isEntity,
  NULL,
  nullableAs,
  PROPERTY,
  type ValueType,
  withoutConstant,
} from '../types/value-type.js';
import type { Context, Scope, Typed } from './context.js';
import { booleanOf, checkExpression } from './expression.js';
import { isRandom } from './randomness.js';

/** What the schema tells of a property of a node or a relationship. */
export function propertyType(key: string, context: Context): ValueType {
  const declared = context.schema && Object.hasOwn(context.schema.properties, key);
  const type = declared ? context.schema?.properties[key] : undefined;
  return type ? typeOfProperty(type) : PROPERTY;
}

/** Where the parts of a date stand in YYYY-MM-DD. */
const DATE_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  year: [0, 4],
  month: [5, 7],
  day: [8, 10],
};

/** The engine cannot read a part of a date that is spelt out, so it is read here. */
function partOfDate(expression: PropertyAccess, date: string, context: Context): Typed {
  const part = DATE_PARTS[expression.key];
  if (!part) throw context.refuse(expression, 'temporalArithmetic', `the part ${expression.key}`);
  const value = BigInt(date.slice(...part));
  return {
    expression: integer(expression, value),
    type: { kind: 'integer', nullable: false, constant: value },
  };
}

/** `subject.key` */
export function checkProperty(expression: PropertyAccess, scope: Scope, context: Context): Typed {
  const subject = checkExpression(expression.subject, scope, context);
  const { constant } = subject.type;
  if (subject.type.kind === 'date' && typeof constant === 'string')
    return partOfDate(expression, constant, context);
  const type = fieldType(subject.type, expression.key, expression, context);
  return { expression: { ...expression, subject: subject.expression }, type };
}

function fieldType(subject: ValueType, key: string, span: Span, context: Context): ValueType {
  switch (subject.kind) {
    case 'node':
    case 'relationship':
      return propertyType(key, context);
    case 'map':
      return mapField(subject, key);
    case 'null':
      return NULL;
    case 'date':
      if (DATE_PARTS[key]) return { kind: 'integer', nullable: subject.nullable };
      throw context.refuse(span, 'temporalArithmetic', `the part ${key}`);
    case 'property':
    case 'any':
      throw context.refuse(span, 'unknownType', 'a property');
    default:
      throw context.mistake(span, `${describe(subject)} has no properties.`);
  }
}

function mapField(subject: Extract<ValueType, { kind: 'map' }>, key: string): ValueType {
  const known = Object.hasOwn(subject.fields, key) ? subject.fields[key] : undefined;
  if (!known) return subject.open ? ANY : NULL;
  return subject.nullable ? withoutConstant(nullableAs(known, true)) : known;
}

/** `subject[index]` */
export function checkIndex(expression: IndexAccess, scope: Scope, context: Context): Typed {
  const subject = checkExpression(expression.subject, scope, context);
  const index = checkExpression(expression.index, scope, context);
  const type = elementType(subject.type, index.type, expression, context);
  return { expression: { ...expression, subject: subject.expression, index: index.expression }, type };
}

function elementType(subject: ValueType, index: ValueType, span: Span, context: Context): ValueType {
  switch (subject.kind) {
    case 'list':
      expectKind(index, 'integer', 'A list', span, context);
      return listElement(subject, index);
    case 'map':
      expectKind(index, 'string', 'A map', span, context);
      return typeof index.constant === 'string' ? mapField(subject, index.constant) : ANY;
    case 'node':
    case 'relationship':
      expectKind(index, 'string', 'A node or relationship', span, context);
      return typeof index.constant === 'string' ? propertyType(index.constant, context) : PROPERTY;
    case 'null':
      return NULL;
    case 'property':
      if (index.kind === 'integer') return PROPERTY;
      throw context.refuse(span, 'unknownType', 'an element');
    case 'any':
      throw context.refuse(span, 'unknownType', 'an element');
    default:
      throw context.mistake(span, `${describe(subject)} has no elements.`);
  }
}

function listElement(subject: Extract<ValueType, { kind: 'list' }>, index: ValueType): ValueType {
  const known = typeof index.constant === 'bigint' ? subject.items?.at(Number(index.constant)) : undefined;
  return known ? withoutConstant(known) : withoutConstant(nullableAs(subject.element, true));
}

function expectKind(
  index: ValueType,
  kind: 'integer' | 'string',
  holder: string,
  span: Span,
  context: Context,
): void {
  if (index.kind === kind || index.kind === 'null') return;
  if (index.kind === 'any' || index.kind === 'property' || (index.kind === 'number' && kind === 'integer')) {
    throw context.refuse(span, 'unknownType', 'an index');
  }
  const wanted = kind === 'integer' ? 'an integer' : 'a text';
  throw context.mistake(span, `${holder} takes ${wanted} as its index, not ${describe(index)}.`);
}

/** `subject[from..to]`; the engine does not know negative bounds, so they are counted from the size. */
export function checkSlice(expression: Slice, scope: Scope, context: Context): Typed {
  const subject = checkExpression(expression.subject, scope, context);
  if (subject.type.kind === 'property' || subject.type.kind === 'any') {
    throw context.refuse(expression, 'unknownType', 'a slice');
  }
  if (subject.type.kind !== 'list' && subject.type.kind !== 'null') {
    throw context.mistake(expression, `${describe(subject.type)} cannot be sliced.`);
  }
  const isNullBound = [expression.from, expression.to].some((bound) => bound?.kind === 'null');
  if (isNullBound) return { expression: nothing(expression), type: NULL };
  const bound = (written: Expression | null) =>
    written && checkBound(written, subject.expression, scope, context);
  const [from, to] = [bound(expression.from), bound(expression.to)];
  return {
    expression: { ...expression, subject: subject.expression, from, to },
    type: withoutConstant(subject.type),
  };
}

function checkBound(written: Expression, subject: Expression, scope: Scope, context: Context): Expression {
  const { expression, type } = checkExpression(written, scope, context);
  if (type.kind === 'integer' && type.nonNegative && !type.nullable) return expression;
  const { constant } = type;
  const known = type.kind === 'integer' && (typeof constant === 'bigint' || typeof constant === 'number');
  if (!known || isRandom(subject)) throw context.refuse(written, 'negativeSlice');
  if (constant >= 0) return expression;
  const missing = integer(written, -BigInt(constant));
  const size = call(written, 'size', subject);
  const tooShort = binary(written, '<', size, missing);
  return cases(written, [[tooShort, integer(written, 0)]], binary(written, '-', size, missing));
}

/** `n:Label`, and `r:TYPE`, which the engine only knows as `type(r) = 'TYPE'`. */
export function checkLabelTest(expression: LabelTest, scope: Scope, context: Context): Typed {
  const { expression: subject, type } = checkExpression(expression.subject, scope, context);
  if (type.kind === 'any' || type.kind === 'property')
    throw context.refuse(expression, 'unknownType', 'the label');
  if (!isEntity(type) && type.kind !== 'null') {
    throw context.mistake(expression, `${describe(type)} has no labels.`);
  }
  if (type.kind === 'null')
    return { expression: { kind: 'null', start: expression.start, end: expression.end }, type: NULL };
  const tested = labelCondition(
    expression.labels,
    subject,
    type.kind === 'relationship',
    expression,
    context,
  );
  return { expression: tested, type: booleanOf(type.nullable) };
}

/** A label expression as conditions on one node or relationship. */
export function labelCondition(
  labels: LabelExpression,
  subject: Expression,
  isRelationship: boolean,
  span: Span,
  context: Context,
): Expression {
  const inner = (operand: LabelExpression) => labelCondition(operand, subject, isRelationship, span, context);
  switch (labels.kind) {
    case 'label':
      return isRelationship
        ? binary(span, '=', call(span, 'type', subject), text(span, labels.name))
        : { kind: 'labelTest', subject, labels, start: span.start, end: span.end };
    case 'anyLabel':
      return isRelationship
        ? boolean(span, true)
        : binary(span, '>', call(span, 'size', call(span, 'labels', subject)), integer(span, 0));
    case 'notLabel':
      return not(span, inner(labels.operand));
    case 'allOf':
      return labels.operands.map(inner).reduce((left, right) => binary(span, 'AND', left, right));
    case 'oneOf':
      return labels.operands.map(inner).reduce((left, right) => binary(span, 'OR', left, right));
    case 'dynamicLabel':
      throw context.refuse(span, 'dynamicLabel');
  }
}
