import { Fragment, useEffect } from 'react';
import { datesInWords } from '../../core/dates/partial-date';
import { kindInWords, nameInWords } from '../../core/entities/entity-words';
import { groupByKind } from '../../core/entities/group-by-kind';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Badge } from '../entity/Badge';
import { ErrorNotice } from '../notices/ErrorNotice';
import { MatchedName } from './MatchedName';
import type { Hit, Suggestions } from './use-suggestions';

export interface SuggestionListProps {
  readonly id: string;
  readonly text: string;
  readonly suggestions: Suggestions;
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (at: number) => void;
}

/** Suggestions by kind, under the search box. The pointer chooses on pressing, before the box loses focus. */
export const SuggestionList = ({ id, text, suggestions, active, onPoint, onChoose }: SuggestionListProps) => {
  const { search } = useWords();
  const language = useLanguage();
  const { hits, error } = suggestions;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const option = (hit: Hit) => {
    const at = hits.indexOf(hit);
    return (
      <div
        key={hit.id}
        id={`${id}-${at}`}
        role="option"
        tabIndex={-1}
        aria-selected={at === active}
        onPointerMove={() => at !== active && onPoint(at)}
        onPointerDown={(event) => {
          event.preventDefault();
          onChoose(at);
        }}
      >
        <Badge label={hit.label} />
        <MatchedName name={nameInWords(hit, language)} text={text} />
        {hit.detail && <span className="suggestion-detail">{datesInWords(hit.detail, language)}</span>}
      </div>
    );
  };

  return (
    <div className="suggestions" id={id} role="listbox" aria-label={search.results}>
      {groupByKind(hits).map(([label, group]) => (
        <Fragment key={label}>
          <p className="suggestion-kind" role="presentation">
            {kindInWords({ label }, language)}
          </p>
          {group.map(option)}
        </Fragment>
      ))}
      {error && <ErrorNotice error={error} />}
      {!error && hits.length === 0 && (
        <p className="suggestion-note">
          {suggestions.text === text ? search.nothing(text) : search.searching}
        </p>
      )}
    </div>
  );
};
