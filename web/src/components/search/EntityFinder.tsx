import type { NodeLabel } from '@zhengtu/graph-schema';
import { type Ref, useId } from 'react';
import { useWords } from '../../core/language/use-words';
import { SuggestionList } from './SuggestionList';
import { useCombobox } from './use-combobox';
import { useSuggestions } from './use-suggestions';
import './picker.css';

export interface EntityFinderProps {
  readonly label: string;
  /** The kinds looked for, the same list each time; all where absent. */
  readonly kinds?: readonly NodeLabel[];
  /** Id of an entity that is not offered. */
  readonly except?: string;
  readonly onPick: (id: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Finds one entity by its name, pinyin or initials. */
export const EntityFinder = ({ label, kinds, except, onPick, ref }: EntityFinderProps) => {
  const { paths: words } = useWords();
  const inputId = useId();
  const { listId, text, setText, open, active, setActive, field } = useCombobox();
  const trimmed = text.trim();
  const found = useSuggestions(open ? trimmed : '', kinds);
  const choices = found.choices.filter(({ hit }) => hit !== null && hit.id !== except);
  const shown = open && trimmed !== '';
  const onChoose = (at: number): void => {
    const hit = choices[at]?.hit;
    if (!hit) return;
    setText('');
    onPick(hit.id);
  };
  return (
    <div className="picker">
      <label htmlFor={inputId}>{label}</label>
      <div className="picker-find">
        <input
          {...field({ count: choices.length, shown, onChoose })}
          ref={ref}
          id={inputId}
          className="field"
          placeholder={words.pick}
        />
        {shown && (
          <SuggestionList
            id={listId}
            text={trimmed}
            suggestions={{ ...found, counts: [], choices }}
            active={active}
            onPoint={setActive}
            onChoose={onChoose}
          />
        )}
      </div>
    </div>
  );
};
