import type { NodeLabel } from '@zhengtu/graph-schema';
import type { SearchResult } from '@zhengtu/server/api';
import { useEffect, useState } from 'react';
import { findEntities } from '../../core/api/endpoints';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { groupByKind } from '../../core/entities/group-by-kind';

export type Hit = SearchResult['hits'][number];

export interface Suggestions {
  /** The text these answer; the list may be one keystroke behind. */
  readonly text: string;
  /** In the order shown: kinds together, the kind of the best hit first. */
  readonly hits: readonly Hit[];
  readonly error: ExplorerError | null;
}

const none: Suggestions = { text: '', hits: [], error: null };
const anyKind: readonly NodeLabel[] = [];
const pause = 120;
/** So that each kind is seen without scrolling past the one before. */
const mostOfAKind = 6;

/** What the server finds for `text`, asked after a short pause in typing. @param kinds The same list each time. */
export const useSuggestions = (text: string, kinds: readonly NodeLabel[] = anyKind): Suggestions => {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    if (!text) {
      setSuggestions(none);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      findEntities(text, kinds, abort.signal).then(
        ({ hits }) =>
          setSuggestions({
            text,
            hits: groupByKind(hits).flatMap(([, group]) =>
              kinds.length === 1 ? group : group.slice(0, mostOfAKind),
            ),
            error: null,
          }),
        (error) => !abort.signal.aborted && setSuggestions({ text, hits: [], error: asExplorerError(error) }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, kinds]);
  return suggestions;
};
