import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { commandMark, findCommands, runCommand } from '../../core/commands/find-commands';
import { isStroke, isWriting, strokeInWords } from '../../core/commands/keys';
import { useLanguage, useWords } from '../../core/language/use-words';
import { findQuestions, isQuestion } from '../../core/questions/questions';
import { SuggestionList } from './SuggestionList';
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
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  /** Whether the commands are to be shown before anything is typed. */
  const [asked, setAsked] = useState(false);
  const [active, setActive] = useState(0);
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
  const focus = useCallback((forCommands: boolean) => {
    input.current?.select();
    setAsked(forCommands);
    setOpen(true);
  }, []);
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

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (count > 0) setActive((active + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (text) setText('');
      else input.current?.blur();
      setOpen(false);
    }
  };

  const shown = open && (trimmed !== '' || asked);
  return (
    <search className="search-box">
      <svg viewBox="0 0 20 20" aria-hidden="true" className="search-icon">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={search.label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && count > 0 ? `${listId}-${active}` : undefined}
        placeholder={search.placeholder}
        title={search.shortcut}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          setAsked(false);
        }}
        onKeyDown={onKeyDown}
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
