import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../../core/address/use-address';
import { isModalOpen, isStroke, isWriting, strokeInWords } from '../../core/commands/keys';
import { readyCanvas } from '../../core/graph/canvas-store';
import { undoJudgements } from '../../core/judgements/judge';
import { useWords } from '../../core/language/use-words';
import { closeToast, type Toast as Told, useToast } from '../../core/toasts/toast';
import type { Dictionary } from '../../locales/zh';
import './toast.css';

const textOf = (toast: Told, { judge, bring, errors }: Dictionary): string => {
  if (toast.is === 'undone') return judge.toast.undone;
  if (toast.is === 'removed') return bring.removed(toast.name);
  if (toast.is === 'failed') return `${judge.toast.failed}：${errors[toast.error.code].what}`;
  const [first = '', second = ''] = toast.names;
  return judge.toast[toast.verdict](first, second);
};

/** Whether Ctrl+Z takes back an act on the canvas, which came after the judgement, or is meant for a dialog. */
const belongsElsewhere = (): boolean => {
  if (isModalOpen()) return true;
  const { view, focus } = useAddress.getState();
  const onCanvas = view === 'graph' || view === 'table';
  return onCanvas && (readyCanvas(focus)?.history.past.length ?? 0) > 0;
};

const Undo = ({ judgements }: { judgements: readonly string[] }) => {
  const { judge } = useWords();
  const [undoing, setUndoing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What had the keyboard went with the entity that became another.
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isStroke(event, 'mod+z') || isWriting(event) || belongsElsewhere()) return;
      event.preventDefault();
      setUndoing(true);
      undoJudgements(judgements);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [judgements]);
  return (
    <button
      ref={button}
      type="button"
      className="button"
      disabled={undoing}
      onClick={() => {
        setUndoing(true);
        undoJudgements(judgements);
      }}
    >
      {undoing ? judge.toast.working : judge.undo}
      {!undoing && <kbd>{strokeInWords('mod+z')}</kbd>}
    </button>
  );
};

/** What was just done, at the page's foot; heard by who cannot see it. */
export const Toast = () => {
  const words = useWords();
  const toast = useToast((state) => state.toast);
  return (
    <div role="status" className="toast-holder">
      {toast && (
        <div className="toast" data-toast={toast.is}>
          <p>{textOf(toast, words)}</p>
          {toast.is === 'judged' && <Undo key={toast.judgements.join()} judgements={toast.judgements} />}
          <button type="button" className="toast-close" aria-label={words.common.close} onClick={closeToast}>
            ×
          </button>
        </div>
      )}
    </div>
  );
};
