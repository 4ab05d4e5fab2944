import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { Menu } from './Menu';

export interface MenuButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Beside the icon, where there is room. */
  readonly text?: string | undefined;
  /** The items; `close` puts the menu away. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a menu below itself. */
export const MenuButton = ({ icon, label, text, children }: MenuButtonProps) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  return (
    <div className="menu-holder">
      <button
        ref={button}
        type="button"
        className="tool"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {text && <span className="tool-text">{text}</span>}
      </button>
      {open && (
        <Menu label={label} onClose={close}>
          {children(close)}
        </Menu>
      )}
    </div>
  );
};
