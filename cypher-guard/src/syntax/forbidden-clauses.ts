import { CypherGuardError } from '../error.js';
import type { TokenStream } from './token-stream.js';

type Kind = 'write' | 'forbidden';

/** Keyword phrases that may open a clause and never belong to a read query, longest first. */
export const FORBIDDEN_CLAUSES: readonly { readonly words: readonly string[]; readonly kind: Kind }[] = [
  { words: ['DETACH', 'DELETE'], kind: 'write' },
  { words: ['NODETACH', 'DELETE'], kind: 'write' },
  ...['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE', 'FOREACH', 'DROP', 'INSERT'].map(
    (word) => ({ words: [word], kind: 'write' }) as const,
  ),
  { words: ['IN', 'TRANSACTIONS'], kind: 'write' },
  { words: ['IN', 'CONCURRENT', 'TRANSACTIONS'], kind: 'write' },
  { words: ['LOAD', 'CSV'], kind: 'forbidden' },
  { words: ['START', 'DATABASE'], kind: 'forbidden' },
  { words: ['STOP', 'DATABASE'], kind: 'forbidden' },
  ...['USE', 'EXPLAIN', 'PROFILE', 'SHOW', 'TERMINATE', 'ALTER', 'GRANT', 'REVOKE', 'DENY', 'RENAME'].map(
    (word) => ({ words: [word], kind: 'forbidden' }) as const,
  ),
  ...['DRYRUN', 'DEALLOCATE', 'REALLOCATE', 'ENABLE'].map(
    (word) => ({ words: [word], kind: 'forbidden' }) as const,
  ),
];

/** The error for a writing or forbidden clause that opens at the cursor; null where none does. */
export function forbiddenClause(stream: TokenStream): CypherGuardError | null {
  const found = FORBIDDEN_CLAUSES.find(({ words }) => stream.atWords(...words)) ?? batchOf(stream);
  if (!found) return null;
  const construct = found.words.join(' ');
  return clauseError(found.kind, construct, stream.query, stream.peek().start);
}

/** `IN 4 CONCURRENT TRANSACTIONS`. */
function batchOf(stream: TokenStream): { words: string[]; kind: Kind } | null {
  const counted = stream.atWord('IN') && stream.atWord('CONCURRENT', 2) && stream.atWord('TRANSACTIONS', 3);
  return counted ? { words: ['IN', 'CONCURRENT', 'TRANSACTIONS'], kind: 'write' } : null;
}

export function clauseError(kind: Kind, construct: string, query: string, offset: number): CypherGuardError {
  const message =
    kind === 'write'
      ? `${construct} changes the graph; only queries that read can be run here. The graph is made from the reports: add, re-read or remove a report instead.`
      : `${construct} may not be used here; only MATCH, WITH, UNWIND, CALL { … } and RETURN and what belongs to them.`;
  return new CypherGuardError({ code: kind, message, construct, advice: null, query, offset });
}
