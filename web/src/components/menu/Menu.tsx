import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import '../drop-down/drop-down.css';
import './menu.css';

export interface MenuProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? []),
];

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A menu that has the keyboard while it is open: arrows go through it, Esc and a click elsewhere close it. */
export const Menu = ({ label, className, onClose, children }: MenuProps) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    itemsOf(menu.current)[0]?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, []);
  useEffect(() => {
    const leave = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.parentElement?.contains(event.target)) onClose();
    };
    window.addEventListener('pointerdown', leave, true);
    return () => window.removeEventListener('pointerdown', leave, true);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = itemsOf(menu.current);
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      const at = items.findIndex((item) => item.matches(':focus'));
      items[step(at, items.length)]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      onClose();
    }
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={`drop-down menu ${className ?? ''}`}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
};
