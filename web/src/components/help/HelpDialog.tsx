import { useEffect, useRef } from 'react';
import { closeHelp, type Help } from '../../core/commands/use-help';
import { useWords } from '../../core/language/use-words';
import { Guide } from './Guide';
import { ShortcutList } from './ShortcutList';
import './help.css';

const contents = { shortcuts: ShortcutList, guide: Guide } as const;

/** Stands over the page until it is closed: by its button, by Esc, or by a click beside it. */
const HelpDialog = ({ help }: { help: Help }) => {
  const { commands, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const Content = contents[help];
  const title = help === 'guide' ? commands.guide.title : commands.shortcuts;
  return (
    <dialog ref={dialog} className="help" aria-label={title} closedby="any" onClose={closeHelp}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={common.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      <Content />
    </dialog>
  );
};

export default HelpDialog;
