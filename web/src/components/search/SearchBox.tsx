import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { goTo, useAddress } from '../../core/address/use-address';
import { isStroke, isWriting, strokeInWords } from '../../core/commands/keys';
import { useWords } from '../../core/language/use-words';
import { SuggestionList } from './SuggestionList';
import { useSuggestions } from './use-suggestions';
import './search.css';

/** `/` and ⌘K (Ctrl+K) bring the cursor here, unless one is writing elsewhere. */
const useFocusKeys = (focus: () => void): void => {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const wanted = isStroke(event, 'mod+k') || (isStroke(event, '/') && !isWriting(event));
      if (!wanted) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [focus]);
};

const commandKey = strokeInWords('mod+k');

export const SearchBox = () => {
  const { search } = useWords();
  const view = useAddress((address) => address.view);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const suggestions = useSuggestions(open ? text.trim() : '');
  const { hits } = suggestions;
  const focus = useRef(() => input.current?.select()).current;
  useFocusKeys(focus);

  const choose = (at: number): void => {
    const hit = hits[at];
    if (!hit) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    goTo({ selected: hit.id, ...(view === 'themes' && hit.label === 'Theme' ? { theme: hit.id } : {}) });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
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

  const shown = open && text.trim() !== '';
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
        aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active}` : undefined}
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
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="search-key" aria-hidden="true">
        {commandKey}
      </span>
      {shown && (
        <SuggestionList
          id={listId}
          text={text.trim()}
          suggestions={suggestions}
          active={active}
          onPoint={setActive}
          onChoose={choose}
        />
      )}
    </search>
  );
};
