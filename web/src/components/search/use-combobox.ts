import { type InputHTMLAttributes, type KeyboardEvent, useId, useState } from 'react';

export interface ComboboxList {
  /** How many options there are. */
  readonly count: number;
  /** Whether the list is on view. */
  readonly shown: boolean;
  readonly onChoose: (at: number) => void;
  /** Esc, where the list is not merely to be closed. @returns whether it was dealt with. */
  readonly onEscape?: () => boolean;
}

/**
 * A text field with a list below it, after the ARIA pattern: the keyboard stays in the field, arrows go round the
 * options, Enter chooses, Esc closes. Holds what is typed and which option is active; the options are the caller's.
 */
export const useCombobox = () => {
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const onKeyDown = (event: KeyboardEvent, { count, shown, onChoose, onEscape }: ComboboxList): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      if (count > 0) setActive((active + step + count) % count);
    } else if (event.key === 'Enter') onChoose(active);
    else if (event.key !== 'Escape' || !(onEscape?.() ?? shown)) return;
    else setOpen(false);
    event.preventDefault();
  };

  /** The field's attributes, given the list as it stands. */
  const field = (list: ComboboxList) =>
    ({
      type: 'text',
      role: 'combobox',
      'aria-expanded': list.shown,
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': list.shown && list.count > 0 ? `${listId}-${active}` : undefined,
      autoComplete: 'off',
      spellCheck: false,
      value: text,
      onChange: (event) => {
        setText(event.currentTarget.value);
        setActive(0);
        setOpen(true);
      },
      onFocus: () => setOpen(true),
      onBlur: () => setOpen(false),
      onKeyDown: (event) => onKeyDown(event, list),
    }) satisfies InputHTMLAttributes<HTMLInputElement>;

  return { listId, text, setText, open, setOpen, active, setActive, field };
};
