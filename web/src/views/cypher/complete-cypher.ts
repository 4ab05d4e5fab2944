import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippetCompletion,
} from '@codemirror/autocomplete';
import { themes } from '@zhengtu/graph-schema';
import type { CompletionWords, Offer } from '../../core/cypher/completion-words';
import { parametersIn, variablesIn } from '../../core/cypher/query-text';

const clauses: readonly Completion[] = [
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
  'AND',
  'OR',
  'NOT',
  'IN',
  'DESC',
  'STARTS WITH',
  'ENDS WITH',
  'CONTAINS',
  'IS NULL',
  'IS NOT NULL',
  'CASE WHEN',
].map((label) => ({ label, type: 'keyword' }));

const themeNames: readonly Completion[] = themes.map(({ zh, en }) => ({
  label: zh,
  detail: en,
  type: 'text',
}));

const offered = (offers: readonly Offer[], type: string): Completion[] =>
  offers.map(({ label, detail }) => ({ label, detail, type }));

/** Keys with those of the label at hand first. */
const keysFor = (words: CompletionWords, name: string | undefined): Completion[] => {
  const own = new Set(words.keysOf.get(name ?? '') ?? []);
  return offered(words.keys, 'property').map((key) => (own.has(key.label) ? { ...key, boost: 2 } : key));
};

const functionsOf = ({ functions }: CompletionWords): Completion[] =>
  functions.map(({ label, detail, call }) =>
    snippetCompletion(`${label}(\${})`, { label, detail, info: call, type: 'function' }),
  );

const textBefore = 400;
const name = '[\\p{L}_][\\p{L}\\p{N}_]*';
const places = {
  theme: /\bzh\s*(?::|=)\s*'[^'\n]*$/u,
  label: new RegExp(`\\(\\s*(?:${name})?\\s*(?::\\s*${name}\\s*)*:\\s*[\\p{L}\\p{N}_]*$`, 'u'),
  type: new RegExp(`\\[\\s*(?:${name})?\\s*:\\s*(?:!?${name}\\s*\\|\\s*)*[\\p{L}\\p{N}_]*$`, 'u'),
  key: new RegExp(`(${name})\\.[\\p{L}\\p{N}_]*$`, 'u'),
  map: new RegExp(
    `[([]\\s*(?:${name})?\\s*:\\s*(${name})[^()\\[\\]{}]*\\{(?:[^{}']|'[^']*')*?[{,]?\\s*[\\p{L}\\p{N}_]*$`,
    'u',
  ),
  parameter: /\$[\p{L}\p{N}_]*$/u,
} as const;

/** What may stand where the cursor is. */
const optionsAt = (line: string, query: string, words: CompletionWords): readonly Completion[] => {
  if (places.theme.test(line)) return themeNames;
  if (places.type.test(line)) return offered(words.types, 'type');
  if (places.label.test(line)) return offered(words.labels, 'class');
  const [, variable] = places.key.exec(line) ?? [];
  if (variable) return keysFor(words, variablesIn(query).get(variable));
  const [, label] = places.map.exec(line) ?? [];
  if (label && /[{,]\s*[\p{L}\p{N}_]*$/u.test(line)) return keysFor(words, label);
  if (places.parameter.test(line))
    return parametersIn(query).map((parameter) => ({ label: parameter, type: 'variable' }));
  const variables = [...variablesIn(query).entries()].map(([variable, detail]) => ({
    label: variable,
    detail,
    type: 'variable',
    boost: 1,
  }));
  return [...variables, ...clauses, ...functionsOf(words)];
};

/** Completion by the place of the cursor and by what the store holds. */
export const completeCypher =
  (words: () => CompletionWords) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\p{L}\p{N}_]*/u);
    if (!word) return null;
    const line = context.state.sliceDoc(Math.max(0, context.pos - textBefore), context.pos);
    const asked = context.explicit || word.from < word.to || /[:.|$]$|[{']\s*$/.test(line);
    if (!asked) return null;
    const options = optionsAt(line, context.state.doc.toString(), words());
    const inWord = word.from < word.to || context.explicit;
    if (
      !inWord &&
      (/[{']\s*$/.test(line) || /[:.|$]$/.test(line)) &&
      options.some(({ type }) => type === 'keyword')
    )
      return null;
    return { from: word.from, options: [...options], validFor: /^[\p{L}\p{N}_]*$/u };
  };
