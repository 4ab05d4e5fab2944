import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
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

/** Where the chosen item goes away by what it did, the keyboard goes on from the one in its place. */
const useKeptFocus = (menu: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { current } = menu;
    if (!current) return;
    let last = 0;
    const remember = (): void => {
      last = Math.max(
        0,
        itemsOf(current).findIndex((item) => item.matches(':focus')),
      );
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body) return;
      const items = itemsOf(current);
      items[Math.min(last, items.length - 1)]?.focus({ preventScroll: true });
    });
    current.addEventListener('focusin', remember);
    observer.observe(current, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('focusin', remember);
    };
  }, [menu]);
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

  useKeptFocus(menu);

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
