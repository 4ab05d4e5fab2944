import type { NodeLabel } from '@zhengtu/graph-schema';
import type { SearchResult } from '@zhengtu/server/api';
import { useEffect, useState } from 'react';
import { findEntities } from '../../core/api/endpoints';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { type Choice, type Hit, suggestionChoices } from '../../core/entities/suggestion-choices';

export interface Suggestions {
  /** The text these answer; the list may be one keystroke behind. */
  readonly text: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** How many of each kind there are. */
  readonly counts: SearchResult['counts'];
  /** In the order shown. */
  readonly choices: readonly Choice[];
  readonly error: ExplorerError | null;
}

const none: Suggestions = { text: '', hits: [], counts: [], choices: [], error: null };
const anyKind: readonly NodeLabel[] = [];
const pause = 120;
const mostOfAKind = 6;
const mostOfOneKind = 100;

/** What the server finds for `text`, asked after a short pause in typing. @param kinds The same list each time. */
export const useSuggestions = (text: string, kinds: readonly NodeLabel[] = anyKind): Suggestions => {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    if (!text) {
      setSuggestions(none);
      return;
    }
    const abort = new AbortController();
    const most = kinds.length === 1 ? mostOfOneKind : undefined;
    const timer = setTimeout(() => {
      findEntities(text, kinds, abort.signal, most).then(
        ({ hits, counts }) => {
          const choices = suggestionChoices(hits, counts, most ?? mostOfAKind);
          setSuggestions({ text, hits, counts, choices, error: null });
        },
        (error) => !abort.signal.aborted && setSuggestions({ ...none, text, error: asExplorerError(error) }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, kinds]);
  return suggestions;
};
