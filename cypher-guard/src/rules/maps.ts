import type { MapLiteral, MapProjection } from '../syntax/ast.js';
import { describe, isEntity, mapOf, PROPERTY, type ValueType } from '../types/value-type.js';
import { propertyType } from './access.js';
import type { Context, Scope, Typed } from './context.js';
import { checkExpression, lookUp } from './expression.js';

/** Keys by which the adapter tells nodes and relationships from maps. */
const RESERVED_KEYS = new Set(['_id', '_labels', '_type', '_source', '_target']);

/** `{key: value}` */
export function checkMap(expression: MapLiteral, scope: Scope, context: Context): Typed {
  const fields: Record<string, ValueType> = {};
  const entries = expression.entries.map(({ key, value }) => {
    if (RESERVED_KEYS.has(key)) throw context.refuse(expression, 'reservedKey', key);
    const checked = checkExpression(value, scope, context);
    fields[key] = checked.type;
    return { key, value: checked.expression };
  });
  return { expression: { ...expression, entries }, type: mapOf(fields) };
}

/** `n {.*, .name, other: value}` */
export function checkMapProjection(expression: MapProjection, scope: Scope, context: Context): Typed {
  const subject = lookUp(expression.variable, expression, scope, context);
  if (!isEntity(subject) && subject.kind !== 'map') {
    throw context.mistake(
      expression,
      `A map projection is of a node, relationship or map, not ${describe(subject)}.`,
    );
  }
  const fields: Record<string, ValueType> = {};
  const items = expression.items.map((item) => {
    if (item.kind === 'property')
      fields[item.key] = isEntity(subject) ? propertyType(item.key, context) : PROPERTY;
    if (item.kind === 'variable') fields[item.name] = lookUp(item.name, expression, scope, context);
    if (item.kind !== 'entry') return item;
    const checked = checkExpression(item.value, scope, context);
    fields[item.key] = checked.type;
    return { ...item, value: checked.expression };
  });
  const open = expression.items.some((item) => item.kind === 'all');
  return { expression: { ...expression, items }, type: mapOf(fields, open, subject.nullable) };
}
