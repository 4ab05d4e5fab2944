import type { NodeLabel } from '@zhengtu/graph-schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { commandMark, findCommands, runCommand } from '../../core/commands/find-commands';
import { isStroke, isWriting, strokeInWords } from '../../core/commands/keys';
import type { Hit } from '../../core/entities/suggestion-choices';
import { useLanguage, useWords } from '../../core/language/use-words';
import { findQuestions, isQuestion } from '../../core/questions/questions';
import { SuggestionList } from './SuggestionList';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-suggestions';
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
  const [only, setOnly] = useState<{ text: string; kinds: readonly NodeLabel[] }>({ text: '', kinds: [] });
  const suggestions = useSuggestions(
    open && !commandsOnly ? trimmed : '',
    only.text === trimmed ? only.kinds : undefined,
  );
  const { hits, choices } = suggestions;
  const commands = findCommands(trimmed, view, commandWords).slice(
    0,
    commandsOnly ? undefined : mostCommands,
  );
  const questions = commandsOnly ? [] : findQuestions(trimmed, hits, questionWords, language);
  const questionsFirst = isQuestion(trimmed);
  const count = choices.length + questions.length + commands.length;
  const focus = useCallback(
    (forCommands: boolean) => {
      input.current?.select();
      setAsked(forCommands);
      setOpen(true);
    },
    [setOpen],
  );
  useFocusKeys(focus);

  const leavingTo = (act: () => void) => (): void => {
    setOpen(false);
    setText('');
    input.current?.blur();
    act();
  };
  const openHit = ({ id, label }: Hit): void =>
    goTo({ selected: id, ...(view === 'themes' && label === 'Theme' ? { theme: id } : {}) });
  /** The others of a kind are looked at in the list itself. */
  const showRestOf = (label: NodeLabel): void => {
    setOnly({ text: trimmed, kinds: [label] });
    setActive(0);
  };

  const choose = (at: number): void => {
    const asking = questions.map(({ to }) => leavingTo(() => goTo({ ...to, ...uncoverView() })));
    const finding = choices.map(({ label, hit }) =>
      hit ? leavingTo(() => openHit(hit)) : () => showRestOf(label),
    );
    const doing = commands.map((command) => leavingTo(() => runCommand(command)));
    [...(questionsFirst ? [...asking, ...finding] : [...finding, ...asking]), ...doing][at]?.();
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
