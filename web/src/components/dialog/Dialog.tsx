import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../core/language/use-words';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands over the page until it is closed: by its button, by Esc, or by a click beside it. */
export const Dialog = ({ title, className = '', onClose, children }: DialogProps) => {
  const { common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the keyboard back to where it was; merely going from the page would not.
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-label={title}
      tabIndex={-1}
      closedby="any"
      onClose={onClose}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={common.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
};
