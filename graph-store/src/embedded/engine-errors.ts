import type { StoreErrorCode } from '../errors.js';
import type { Failure } from './protocol.js';

/** How the engine speaks of what went wrong, and what it is in our words. First match wins. */
const kinds: readonly { readonly pattern: RegExp; readonly code: StoreErrorCode; readonly words: string }[] =
  [
    {
      pattern: /cannot be locked|locked by|already open/i,
      code: 'locked',
      words: 'The graph file is open in another process.',
    },
    {
      pattern: /Missing parameter: \$(\S+)/,
      code: 'parameter',
      words: 'The query has a parameter without a value: $1.',
    },
    {
      pattern: /syntax error: (?:\[Cypher\] )?([^\n]*)/i,
      code: 'syntax',
      words: 'The embedded store cannot read the query: $1.',
    },
    {
      pattern: /semantic error: ([^\n]*)/i,
      code: 'syntax',
      words: 'The embedded store cannot run the query: $1.',
    },
    {
      pattern: /MAX_CAPACITY|panicked|index <= Self/i,
      code: 'query-failed',
      words:
        'The query makes too many rows on its way. Label every node, begin at the end that few nodes match, or split the MATCH.',
    },
    {
      pattern: /permission denied|read-only file system|os error (?:13|30)\b/i,
      code: 'storage',
      words: 'The graph file cannot be written: no permission.',
    },
    {
      pattern: /no space left|os error (?:28|122)\b/i,
      code: 'storage',
      words:
        'The graph file cannot be written: the disk is full. Make room; nothing that was loaded is lost.',
    },
    {
      pattern: /file too large|os error 27\b/i,
      code: 'storage',
      words: 'The graph file cannot be written: it may not grow further (ulimit -f). Allow more.',
    },
    {
      pattern: /GRAFEO-S002|is damaged|checksum|corrupt/i,
      code: 'damaged',
      words: 'It is damaged.',
    },
  ];

const fill = (words: string, match: RegExpExecArray): string =>
  words.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');

/** An error of the engine in our words; `detail` keeps its own. */
export const describeEngineError = (error: unknown, otherwise: StoreErrorCode = 'query-failed'): Failure => {
  const detail = error instanceof Error ? error.message : String(error);
  for (const { pattern, code, words } of kinds) {
    const match = pattern.exec(detail);
    if (match) return { code, message: fill(words, match), detail };
  }
  const message = `The embedded store could not do this: ${detail.split('\n')[0]}`;
  return { code: otherwise, message, detail };
};
