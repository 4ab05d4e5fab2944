import type {
  Expression,
  MapEntry,
  NodePattern,
  PathPattern,
  PatternElement,
  PatternPredicate,
  RelationshipPattern,
  Span,
  Subquery,
} from '../syntax/ast.js';
import { boolean, conjunction, nothing, variable } from '../syntax/build.js';
import { contains } from '../syntax/visit.js';
import { describe, listOf, present, type ValueType } from '../types/value-type.js';
import { labelCondition, propertyType } from './access.js';
import { compare } from './comparison.js';
import type { Context, Scope, Typed, Usage } from './context.js';
import { checkCondition, checkExpression } from './expression.js';
import { checkShortestPath, simplifyGroups } from './path-shape.js';

/** A path in the engine's terms, and the conditions of the pattern that it cannot take and WHERE must. */
export interface CheckedPath {
  readonly path: PathPattern;
  readonly conditions: readonly Expression[];
}

/** Binds the variables of a path in `scope` and rewrites it. */
export function checkPath(
  pattern: PathPattern,
  scope: Map<string, ValueType>,
  context: Context,
): CheckedPath {
  if (pattern.selector) throw context.refuse(pattern, 'pathSelector', pattern.selector);
  const before: Scope = new Map(scope);
  const elements = simplifyGroups(pattern, context);
  if (pattern.variable !== null && elements.length === 1) throw context.refuse(pattern, 'nodePath');
  if (pattern.shortest) checkShortestPath(pattern, elements, context);
  for (const element of elements) bind(element, scope, context);
  if (pattern.variable !== null) bindPath(pattern, pattern.variable, scope, context);
  const conditions: Expression[] = [];
  const rewritten = elements.map((element) =>
    element.kind === 'group' ? element : checkElement(element, { before, scope, context, conditions }),
  );
  return { path: { ...pattern, elements: rewritten }, conditions };
}

function bind(element: PatternElement, scope: Map<string, ValueType>, context: Context): void {
  if (element.kind === 'group' || element.variable === null) return;
  const type = variableType(element);
  const known = scope.get(element.variable);
  if (known && !mayBe(known, type)) {
    throw context.mistake(
      element,
      `${element.variable} is ${describe(known)} and cannot be ${describe(type)} too.`,
    );
  }
  if (!known) scope.set(element.variable, type);
}

function variableType(element: NodePattern | RelationshipPattern): ValueType {
  if (element.kind === 'node') return present('node');
  return element.hops ? listOf(present('relationship')) : present('relationship');
}

function mayBe(known: ValueType, wanted: ValueType): boolean {
  if (known.kind === 'null' || known.kind === 'any') return true;
  if (known.kind !== 'list' || wanted.kind !== 'list') return known.kind === wanted.kind;
  return mayBe(known.element, wanted.element);
}

function bindPath(pattern: PathPattern, name: string, scope: Map<string, ValueType>, context: Context): void {
  if (scope.has(name)) throw context.mistake(pattern, `The variable ${name} is already used.`);
  scope.set(name, present('path'));
}

/** What checking one element needs: the scope before the pattern and with it, and where conditions go. */
interface PatternWork {
  readonly before: Scope;
  readonly scope: Scope;
  readonly context: Context;
  readonly conditions: Expression[];
}

function checkElement(
  element: NodePattern | RelationshipPattern,
  work: PatternWork,
): NodePattern | RelationshipPattern {
  const named = new NamedElement(element, work.context);
  const checked =
    element.kind === 'node' ? checkNode(element, named, work) : checkRelationship(element, named, work);
  return { ...checked, variable: named.name };
}

/** An element of a pattern that gets a name as soon as a condition must speak of it. */
class NamedElement {
  name: string | null;
  private readonly element: NodePattern | RelationshipPattern;
  private readonly context: Context;

  constructor(element: NodePattern | RelationshipPattern, context: Context) {
    this.name = element.variable;
    this.element = element;
    this.context = context;
  }

  /** A reference to the element. */
  reference(): Expression {
    this.name ??= this.context.freshName();
    return variable(this.element, this.name);
  }
}

function checkNode(element: NodePattern, named: NamedElement, work: PatternWork): NodePattern {
  const properties = checkProperties(element, named, work);
  const plain = element.labels === null || isPlainLabels(element.labels, 'allOf');
  if (!plain && element.labels) {
    work.conditions.push(labelCondition(element.labels, named.reference(), false, element, work.context));
  }
  moveWhere(element, work);
  return { ...element, labels: plain ? element.labels : null, properties, where: null };
}

function checkRelationship(
  element: RelationshipPattern,
  named: NamedElement,
  work: PatternWork,
): RelationshipPattern {
  const { hops, types } = element;
  if (hops && (hops.min ?? 1) > (hops.max ?? Number.POSITIVE_INFINITY))
    throw work.context.refuse(element, 'pathBounds');
  const count = work.conditions.length;
  const properties = checkProperties(element, named, work);
  const plain = types === null || isPlainLabels(types, 'oneOf');
  if (!plain && types) {
    if (hops) throw work.context.refuse(element, 'typeExpression');
    work.conditions.push(labelCondition(types, named.reference(), true, element, work.context));
  }
  moveWhere(element, work);
  if (hops && work.conditions.length > count) throw work.context.refuse(element, 'hopsFilter');
  return { ...element, types: plain ? types : null, properties, where: null };
}

function isPlainLabels(labels: NonNullable<NodePattern['labels']>, list: 'allOf' | 'oneOf'): boolean {
  if (labels.kind === 'label') return true;
  return labels.kind === list && labels.operands.every((operand) => operand.kind === 'label');
}

function moveWhere(element: NodePattern | RelationshipPattern, work: PatternWork): void {
  if (!element.where) return;
  work.conditions.push(checkCondition(element.where, work.scope, work.context, 'filter').expression);
}

/**
 * `{key: value}` means `x.key = value`. It stays in the pattern, where the engine can look it up, if the value is
 * certainly there and of the property's type; otherwise it becomes the comparison that it means.
 */
function checkProperties(
  element: NodePattern | RelationshipPattern,
  named: NamedElement,
  work: PatternWork,
): Expression | null {
  const { properties } = element;
  if (!properties) return null;
  if (properties.kind !== 'map') throw work.context.refuse(properties, 'parameterAsProperties');
  const kept = properties.entries.flatMap((entry) => checkEntry(entry, element, named, work) ?? []);
  return kept.length > 0 ? { ...properties, entries: kept } : null;
}

function checkEntry(entry: MapEntry, element: Span, named: NamedElement, work: PatternWork): MapEntry | null {
  const { start, end } = element;
  const value = checkExpression(entry.value, work.scope, work.context);
  const type = propertyType(entry.key, work.context);
  const equalityOf = (subject: Expression): Expression => {
    const property = { kind: 'property', subject, key: entry.key, start, end } as const;
    return compare(entry.value, '=', { expression: property, type }, value, work.context).expression;
  };
  const sketch = equalityOf(nothing(element));
  const plain = sketch.kind === 'binary' && sketch.operator === '=';
  if (plain && !value.type.nullable && isKnownBefore(entry.value, work)) {
    return { ...entry, value: value.expression };
  }
  const never = sketch.kind === 'null';
  work.conditions.push(never ? boolean(entry.value, false) : equalityOf(named.reference()));
  return null;
}

/** Whether a value depends on nothing that the pattern itself binds. */
function isKnownBefore(value: Expression, work: PatternWork): boolean {
  return !contains(
    value,
    (node) => node.kind === 'variable' && 'name' in node && !work.before.has(String(node.name)),
  );
}

/** A pattern as a condition: it may only speak of variables that are bound. */
export function checkPatternPredicate(
  expression: PatternPredicate,
  scope: Scope,
  context: Context,
  usage: Usage,
): Typed {
  const { pattern } = expression;
  if (pattern.shortest) throw context.refuse(expression, 'shortestPathValue', pattern.shortest);
  if (usage === 'value')
    throw context.mistake(
      expression,
      'A pattern can be a condition, but not a value; use EXISTS { … } or COUNT { … }.',
    );
  for (const element of pattern.elements) {
    if (element.kind === 'group' || element.variable === null || scope.has(element.variable)) continue;
    throw context.mistake(
      element,
      `The variable ${element.variable} is not defined; a pattern in a condition cannot bind it.`,
    );
  }
  const { path, conditions } = checkPath(pattern, new Map(scope), context);
  const type = present('boolean');
  const where = conjunction(expression, conditions);
  if (!where) return { expression: { ...expression, pattern: path }, type };
  return { expression: existsWhere(path, where, expression), type };
}

function existsWhere(path: PathPattern, where: Expression, { start, end }: Span): Subquery {
  const match = { kind: 'match', optional: false, patterns: [path], hint: null, where, start, end } as const;
  return {
    kind: 'subquery',
    form: 'EXISTS',
    query: { kind: 'query', parts: [[match]], unions: [], start, end },
    start,
    end,
  };
}
