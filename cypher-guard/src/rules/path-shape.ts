import type { PathPattern, PatternElement, PatternGroup, RelationshipPattern } from '../syntax/ast.js';
import type { Context } from './context.js';

/**
 * Writes the simple quantified part `((a)-[:R]->(b)){1,3}` between two nodes as the step `-[:R*1..3]->`.
 * Anything that names, labels or filters inside has no such form.
 */
export function simplifyGroups(pattern: PathPattern, context: Context): PatternElement[] {
  const elements: PatternElement[] = [];
  pattern.elements.forEach((element, index) => {
    if (element.kind !== 'group') {
      elements.push(element);
      return;
    }
    const between =
      pattern.elements[index - 1]?.kind === 'node' && pattern.elements[index + 1]?.kind === 'node';
    const step = between ? stepOf(element) : null;
    if (!step) throw context.refuse(element, 'quantifiedPath');
    elements.push(step);
  });
  return elements;
}

function stepOf({ pattern, hops, where, start, end }: PatternGroup): RelationshipPattern | null {
  const [from, step, to, ...more] = pattern.elements;
  const simple = pattern.variable === null && pattern.selector === null && !where && more.length === 0;
  if (!simple || from?.kind !== 'node' || step?.kind !== 'relationship' || to?.kind !== 'node') return null;
  const bareEnds = [from, to].every(
    (node) => !node.labels && !node.properties && !node.where && !node.variable,
  );
  const bareStep = !step.hops && !step.where && !step.properties && !step.variable;
  return bareEnds && bareStep ? { ...step, hops, start, end } : null;
}

/** The engine searches one relationship between two nodes, as Neo4j requires too. */
export function checkShortestPath(
  pattern: PathPattern,
  elements: readonly PatternElement[],
  context: Context,
): void {
  const name = pattern.shortest ?? 'shortestPath';
  const [from, step, to, ...more] = elements;
  const shape =
    from?.kind === 'node' && step?.kind === 'relationship' && to?.kind === 'node' && more.length === 0;
  if (!shape) throw context.refuse(pattern, 'shortestPathShape', name);
  if ((step.hops?.min ?? 1) > 1) throw context.mistake(step, `${name} takes no least length above 1.`);
  if (!step.hops || step.properties || step.where) throw context.refuse(pattern, 'shortestPathShape', name);
}
