import type { NodeLabel } from '@zhengtu/graph-schema';
import { type KeyboardEvent, useId, useState } from 'react';
import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { useWords } from '../../core/language/use-words';
import { EntityLink } from '../entity/EntityLink';
import { SuggestionList } from './SuggestionList';
import { useSuggestions } from './use-suggestions';
import './picker.css';

export interface EntityPickerProps {
  readonly label: string;
  /** Id of the entity picked. */
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}

export interface EntityFinderProps {
  readonly label: string;
  readonly onPick: (id: string) => void;
  /** The kinds looked for, the same list each time; all where absent. */
  readonly kinds?: readonly NodeLabel[];
}

const Picked = ({ label, value, onPick }: EntityPickerProps & { value: string }) => {
  const { paths: words } = useWords();
  const entity = useResource(`entity ${value}`, () => loadEntity(value));
  return (
    <fieldset className="picker">
      <legend>{label}</legend>
      <span className="picker-value">
        {entity.state === 'ready' ? <EntityLink entity={entity.value} /> : <span>{value}</span>}
        {entity.state === 'ready' && entity.value.detail && (
          <span className="picker-detail">{entity.value.detail}</span>
        )}
      </span>
      <button
        type="button"
        className="button"
        aria-label={`${words.change} ${label}`}
        onClick={() => onPick(null)}
      >
        {words.change}
      </button>
    </fieldset>
  );
};

/** Finds one entity by its name, pinyin or initials. */
export const EntityFinder = ({ label, onPick, kinds }: EntityFinderProps) => {
  const { paths: words } = useWords();
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const suggestions = useSuggestions(open ? text.trim() : '', kinds);
  const { hits } = suggestions;
  const shown = open && text.trim() !== '';
  const choose = (at: number): void => {
    const hit = hits[at];
    if (!hit) return;
    setText('');
    onPick(hit.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) setActive((active + step + hits.length) % hits.length);
    else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape' && shown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="picker">
      <label htmlFor={`${listId}-text`}>{label}</label>
      <div className="picker-find">
        <input
          id={`${listId}-text`}
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits.length > 0 ? `${listId}-${active}` : undefined}
          placeholder={words.pick}
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
      </div>
    </div>
  );
};

/** Picks one entity by its name, pinyin or initials; shows what is picked, and lets it be changed. */
export const EntityPicker = ({ label, value, onPick }: EntityPickerProps) =>
  value === null ? (
    <EntityFinder label={label} onPick={onPick} />
  ) : (
    <Picked label={label} value={value} onPick={onPick} />
  );
