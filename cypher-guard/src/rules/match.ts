import type { Expression, Match, PathPattern } from '../syntax/ast.js';
import { conjunction } from '../syntax/build.js';
import { contains, type SyntaxNode } from '../syntax/visit.js';
import { nullableAs, type ValueType } from '../types/value-type.js';
import { partSteps } from './bare-middle.js';
import { forbidPatternComprehension } from './comprehension-place.js';
import type { Context } from './context.js';
import { checkCondition } from './expression.js';
import { checkPath } from './pattern.js';

/** MATCH or OPTIONAL MATCH; binds its variables in `scope`. */
export function checkMatch(clause: Match, scope: Map<string, ValueType>, context: Context): Match {
  if (clause.hint) throw context.refuse(clause, 'hint', clause.hint);
  const before = new Set(scope.keys());
  checkRelationshipNames(clause, context);
  const checked = clause.patterns.map((pattern) => {
    const bound = new Set(scope.keys());
    return partSteps(checkPath(pattern, scope, context), bound, context);
  });
  const conditions = checked.flatMap((path) => path.conditions);
  if (clause.where) conditions.push(checkWhere(clause, clause.where, scope, context));
  if (clause.optional) makeNullable(scope, before);
  const patterns = checked.map(({ path }) => path);
  return { ...clause, patterns, where: conjunction(clause, conditions) };
}

function checkWhere(
  clause: Match,
  where: Expression,
  scope: Map<string, ValueType>,
  context: Context,
): Expression {
  if (clause.optional && contains(where, asksForPattern))
    throw context.refuse(where, 'patternInOptionalWhere');
  for (const pattern of clause.patterns) {
    if (pattern.shortest && mentionsPath(where, pattern)) {
      throw context.refuse(where, 'shortestPathFilter', pattern.shortest);
    }
  }
  const { expression } = checkCondition(where, scope, context, 'filter');
  forbidPatternComprehension(expression, 'WHERE', context);
  return expression;
}

const PATTERN_KINDS = new Set(['patternPredicate', 'patternComprehension', 'subquery']);

function asksForPattern({ kind }: SyntaxNode): boolean {
  return PATTERN_KINDS.has(kind);
}

/** Neo4j searches for the shortest path that fulfils such a condition; the engine tests the one that it found. */
function mentionsPath(where: Expression, pattern: PathPattern): boolean {
  const step = pattern.elements[1];
  const names = [pattern.variable, step?.kind === 'relationship' ? step.variable : null];
  return contains(
    where,
    (node) => node.kind === 'variable' && 'name' in node && names.includes(String(node.name)),
  );
}

/** One MATCH binds each relationship once. */
function checkRelationshipNames(clause: Match, context: Context): void {
  const seen = new Set<string>();
  for (const element of clause.patterns.flatMap((pattern) => pattern.elements)) {
    if (element.kind !== 'relationship' || element.variable === null) continue;
    if (seen.has(element.variable)) {
      throw context.mistake(element, `The relationship ${element.variable} stands twice in one MATCH.`);
    }
    seen.add(element.variable);
  }
}

function makeNullable(scope: Map<string, ValueType>, before: ReadonlySet<string>): void {
  for (const [name, type] of scope) {
    if (!before.has(name)) scope.set(name, nullableAs(type, true));
  }
}
