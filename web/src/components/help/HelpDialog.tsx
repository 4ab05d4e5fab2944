import { closeHelp, type Help } from '../../core/commands/use-help';
import { useWords } from '../../core/language/use-words';
import { Dialog } from '../dialog/Dialog';
import { Guide } from './Guide';
import { ShortcutList } from './ShortcutList';
import './help.css';

const contents = { shortcuts: ShortcutList, guide: Guide } as const;

/** What the keys are, or how to start. */
const HelpDialog = ({ help }: { help: Help }) => {
  const { commands } = useWords();
  const Content = contents[help];
  return (
    <Dialog
      className="help"
      title={help === 'guide' ? commands.guide.title : commands.shortcuts}
      onClose={closeHelp}
    >
      <Content />
    </Dialog>
  );
};

export default HelpDialog;
