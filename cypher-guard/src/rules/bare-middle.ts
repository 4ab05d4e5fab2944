import type { Expression, PathPattern, PatternElement } from '../syntax/ast.js';
import { binary, call, integer, variable } from '../syntax/build.js';
import type { Context } from './context.js';
import type { CheckedPath } from './pattern.js';

/**
 * Where two steps follow each other over a node that nothing is asked of, the engine takes both in one go, and
 * fails ("Expected node ID in source column") if the first of them finds nothing. A condition that always holds
 * on the node between, `id(x) >= 0`, makes it take them one by one.
 *
 * @param bound the variables bound before the pattern, which are no such nodes
 */
export function partSteps(
  { path, conditions }: CheckedPath,
  bound: ReadonlySet<string>,
  context: Context,
): CheckedPath {
  const added: Expression[] = [];
  const elements = path.elements.map((element, index): PatternElement => {
    if (element.kind !== 'node' || element.labels || element.properties) return element;
    const between = isStep(path.elements[index - 1]) && isStep(path.elements[index + 1]);
    if (!between || (element.variable !== null && bound.has(element.variable))) return element;
    const name = element.variable ?? context.freshName();
    added.push(binary(element, '>=', call(element, 'id', variable(element, name)), integer(element, 0)));
    return { ...element, variable: name };
  });
  return { path: { ...path, elements }, conditions: [...conditions, ...added] };
}

function isStep(element: PathPattern['elements'][number] | undefined): boolean {
  return element?.kind === 'relationship' && element.hops === null;
}
