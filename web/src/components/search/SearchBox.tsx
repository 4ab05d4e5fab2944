import { useCallback, useEffect, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { commandMark, findCommands, runCommand } from '../../core/commands/find-commands';
import { isStroke, isWriting, strokeInWords } from '../../core/commands/keys';
import { useLanguage, useWords } from '../../core/language/use-words';
import { findQuestions, isQuestion } from '../../core/questions/questions';
import { SuggestionList } from './SuggestionList';
import { useCombobox } from './use-combobox';
import { type Hit, useSuggestions } from './use-suggestions';
import './search.css';

/** `/` and ⌘K (Ctrl+K) bring the cursor here, unless one is writing elsewhere; the latter shows the commands too. */
const useFocusKeys = (focus: (forCommands: boolean) => void): void => {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const wanted = isStroke(event, 'mod+k') || (isStroke(event, '/') && !isWriting(event));
      if (!wanted) return;
      event.preventDefault();
      focus(isStroke(event, 'mod+k'));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [focus]);
};

/** Commands beside entities: more would hide that they are there at all. */
const mostCommands = 6;
const commandKey = strokeInWords('mod+k');

export const SearchBox = () => {
  const { search } = useWords();
  const view = useAddress((address) => address.view);
  const input = useRef<HTMLInputElement>(null);
  const { listId, text, setText, open, setOpen, active, setActive, field } = useCombobox();
  /** Whether the commands are to be shown before anything is typed. */
  const [asked, setAsked] = useState(false);
  const { commands: commandWords, questions: questionWords } = useWords();
  const language = useLanguage();
  const trimmed = text.trim();
  const commandsOnly = trimmed === '' || trimmed.startsWith(commandMark);
  const suggestions = useSuggestions(open && !commandsOnly ? trimmed : '');
  const { hits } = suggestions;
  const commands = findCommands(trimmed, view, commandWords).slice(
    0,
    commandsOnly ? undefined : mostCommands,
  );
  const questions = commandsOnly ? [] : findQuestions(trimmed, hits, questionWords, language);
  const questionsFirst = isQuestion(trimmed);
  const count = hits.length + questions.length + commands.length;
  const focus = useCallback(
    (forCommands: boolean) => {
      input.current?.select();
      setAsked(forCommands);
      setOpen(true);
    },
    [setOpen],
  );
  useFocusKeys(focus);

  const openHit = (hit: Hit): void =>
    goTo({ selected: hit.id, ...(view === 'themes' && hit.label === 'Theme' ? { theme: hit.id } : {}) });

  const choose = (at: number): void => {
    const asking = questions.map(
      ({ to }) =>
        () =>
          goTo({ ...to, ...uncoverView() }),
    );
    const finding = hits.map((hit) => () => openHit(hit));
    const doing = commands.map((command) => () => runCommand(command));
    const act = [...(questionsFirst ? [...asking, ...finding] : [...finding, ...asking]), ...doing][at];
    if (!act) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    act();
  };

  const onEscape = (): boolean => {
    if (text) setText('');
    else input.current?.blur();
    return true;
  };

  const shown = open && (trimmed !== '' || asked);
  const attributes = field({ count, shown, onChoose: choose, onEscape });
  return (
    <search className="search-box">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="search-icon">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </svg>
      <input
        {...attributes}
        ref={input}
        aria-label={search.label}
        placeholder={search.placeholder}
        title={search.shortcut}
        onBlur={() => {
          attributes.onBlur();
          setAsked(false);
        }}
      />
      <span className="search-key" aria-hidden="true">
        {commandKey}
      </span>
      {shown && (
        <SuggestionList
          id={listId}
          text={trimmed}
          commands={commands}
          questions={questions}
          questionsFirst={questionsFirst}
          suggestions={suggestions}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
};
