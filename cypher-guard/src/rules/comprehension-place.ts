import type { Expression, FunctionCall, PatternComprehension, Subquery } from '../syntax/ast.js';
import { contains } from '../syntax/visit.js';
import type { Context } from './context.js';

/** Throws where the engine could not plan a pattern comprehension: anywhere but in WITH and RETURN. */
export function forbidPatternComprehension(part: Expression | null, place: string, context: Context): void {
  const found = contains(part, ({ kind }) => kind === 'patternComprehension');
  if (part && found) throw context.refuse(part, 'comprehensionPlace', place);
}

/** `size([(a)-->(b) | …])` is `COUNT { (a)-->(b) }`, which can stand anywhere. Null for any other call. */
export function asCount({ name, args }: FunctionCall): Subquery | null {
  const [argument] = args;
  if (name.toLowerCase() !== 'size' || argument?.kind !== 'patternComprehension') return null;
  const { where, start, end } = argument;
  const pattern = withoutUnusedName(argument);
  const match = {
    kind: 'match',
    optional: false,
    patterns: [pattern],
    hint: null,
    where,
    start,
    end,
  } as const;
  return {
    kind: 'subquery',
    form: 'COUNT',
    query: { kind: 'query', parts: [[match]], unions: [], start, end },
    start,
    end,
  };
}

/** The pattern without the name of its path, where nothing uses it. */
export function withoutUnusedName({
  pattern,
  where,
  result,
}: PatternComprehension): PatternComprehension['pattern'] {
  const { variable } = pattern;
  const isUsed = contains(
    { where, result },
    (node) => node.kind === 'variable' && 'name' in node && node.name === variable,
  );
  return isUsed ? pattern : { ...pattern, variable: null };
}
