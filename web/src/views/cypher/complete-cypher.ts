import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { nodes, placeLabels, properties, relationships } from '@zhengtu/graph-schema';

const options = (words: Readonly<Record<string, { readonly zh: string }>>, type: string): Completion[] =>
  Object.entries(words).map(([label, { zh }]) => ({ label, detail: zh, type }));

const labels = [...options(nodes, 'class'), ...options(placeLabels, 'class')];
const types = options(relationships, 'type');
const keys = options(properties, 'property');
const clauses: Completion[] = [
  'MATCH',
  'OPTIONAL MATCH',
  'WHERE',
  'RETURN',
  'WITH',
  'ORDER BY',
  'LIMIT',
  'SKIP',
  'UNWIND',
  'DISTINCT',
  'AS',
  'DESC',
  'STARTS WITH',
  'CONTAINS',
  'IS NOT NULL',
  'count()',
  'collect()',
].map((label) => ({ label, type: 'keyword' }));

/** What may stand where the cursor is: labels after `(x:`, types after `[x:`, property keys after a dot. */
export const completeCypher = (context: CompletionContext): CompletionResult | null => {
  const before = context.matchBefore(/[([]?\w*[:.|]?\w*/);
  const word = context.matchBefore(/\w*/);
  if (!before || !word || (before.from === before.to && !context.explicit)) return null;
  const line = context.state.sliceDoc(Math.max(0, word.from - 80), word.from);
  const found = /\[[^\]]*[:|]$/.test(line)
    ? types
    : /\([^)]*:$/.test(line)
      ? labels
      : /\w\.$/.test(line) || /\{\s*$/.test(line)
        ? keys
        : clauses;
  if (found === clauses && word.from === word.to && !context.explicit) return null;
  return { from: word.from, options: found, validFor: /^\w*$/ };
};
