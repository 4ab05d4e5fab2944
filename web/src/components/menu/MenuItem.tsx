import type { ReactNode } from 'react';

export interface MenuItemProps {
  readonly onChoose: () => void;
  /** Set where one of several is in force. */
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

export const MenuItem = ({ onChoose, checked, disabled, hint, children }: MenuItemProps) => (
  <button
    type="button"
    {...(checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': checked })}
    tabIndex={-1}
    // A disabled button would swallow the keys that move on from it.
    aria-disabled={disabled}
    onClick={() => disabled !== true && onChoose()}
  >
    <span className="menu-item-name">{children}</span>
    {/* The space keeps name and hint apart for who hears them. */}{' '}
    {hint !== undefined && <span className="menu-item-hint">{hint}</span>}
  </button>
);
