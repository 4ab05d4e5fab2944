import { Fragment, type ReactNode, useEffect } from 'react';
import type { CommandId } from '../../core/commands/commands';
import { commandMark } from '../../core/commands/find-commands';
import { datesInWords } from '../../core/dates/partial-date';
import { kindInWords, nameInWords } from '../../core/entities/entity-words';
import { groupByKind } from '../../core/entities/group-by-kind';
import type { Choice } from '../../core/entities/suggestion-choices';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { Question } from '../../core/questions/questions';
import '../drop-down/drop-down.css';
import { Badge } from '../entity/Badge';
import { CommandKeys } from '../help/CommandKeys';
import { ErrorNotice } from '../notices/ErrorNotice';
import { MatchedName } from './MatchedName';
import type { Suggestions } from './use-suggestions';

export interface SuggestionListProps {
  readonly id: string;
  readonly text: string;
  readonly suggestions: Suggestions;
  /** Commands that the text asks for; they follow the entities. */
  readonly commands?: readonly CommandId[];
  /** What the text may ask; before the entities where it is a question, else after them. */
  readonly questions?: readonly Question[];
  readonly questionsFirst?: boolean;
  readonly active: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (at: number) => void;
}

/** Suggestions by kind, under the search box. The pointer chooses on pressing, before the box loses focus. */
export const SuggestionList = (props: SuggestionListProps) => {
  const { id, text, suggestions, commands = [], questions = [], active, onPoint, onChoose } = props;
  const { questionsFirst = false } = props;
  const { search, commands: commandWords, questions: questionWords } = useWords();
  const language = useLanguage();
  const { choices, counts, error } = suggestions;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const option = (at: number, key: string, content: ReactNode) => (
    <div
      key={key}
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
      {content}
    </div>
  );
  const foundOption = (choice: Choice) => {
    const { label, hit } = choice;
    return option(
      (questionsFirst ? questions.length : 0) + choices.indexOf(choice),
      hit?.id ?? `rest ${label}`,
      hit ? (
        <>
          <Badge label={label} />
          <MatchedName name={nameInWords(hit, language)} text={text} />
          {hit.detail && <span className="suggestion-detail">{datesInWords(hit.detail, language)}</span>}
        </>
      ) : (
        <span className="suggestion-rest">
          {search.rest(choice.rest, kindInWords({ label }, language).toLowerCase())}
        </span>
      ),
    );
  };
  const commandOption = (command: CommandId, at: number) =>
    option(
      choices.length + questions.length + at,
      command,
      <>
        <MatchedName name={commandWords.names[command].name} text={text.replace(commandMark, '').trim()} />
        <CommandKeys command={command} />
      </>,
    );

  const asked = questions.length > 0 && (
    <>
      <p className="drop-down-heading" role="presentation">
        {questionWords.heading}
      </p>
      {questions.map((question, at) =>
        option(
          (questionsFirst ? 0 : choices.length) + at,
          question.key,
          <>
            <span className="suggestion-name">{question.text}</span>
            <span className="suggestion-detail">→</span>
          </>,
        ),
      )}
    </>
  );

  return (
    <div className="drop-down suggestions" id={id} role="listbox" aria-label={search.results}>
      {questionsFirst && asked}
      {groupByKind(choices).map(([label, group]) => (
        <Fragment key={label}>
          <p className="drop-down-heading" role="presentation">
            {kindInWords({ label }, language)}
            <span className="suggestion-count">{counts.find((one) => one.label === label)?.count}</span>
          </p>
          {group.map(foundOption)}
        </Fragment>
      ))}
      {!questionsFirst && asked}
      {error && <ErrorNotice error={error} />}
      {commands.length > 0 && (
        <p className="drop-down-heading" role="presentation">
          {commandWords.heading}
        </p>
      )}
      {commands.map(commandOption)}
      {!error && choices.length + questions.length + commands.length === 0 && (
        <p className="suggestion-note">
          {suggestions.text === text ? search.nothing(text) : search.searching}
        </p>
      )}
    </div>
  );
};
