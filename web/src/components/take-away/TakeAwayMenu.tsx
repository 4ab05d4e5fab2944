import { useWords } from '../../core/language/use-words';
import type { Format } from '../../core/take-away/take-away';
import { copyLink, printView, saveAs } from '../../core/take-away/take-away-commands';
import { MenuButton } from '../menu/MenuButton';
import { MenuItem } from '../menu/MenuItem';

const files: readonly Format[] = ['png', 'svg', 'nodesCsv', 'relationshipsCsv', 'json', 'gexf', 'graphml'];

/** Files of what is seen, a link that brings it back, and print. */
export const TakeAwayMenu = () => {
  const { takeAway: words } = useWords();
  return (
    <MenuButton icon="save" label={words.menu} text={words.menu}>
      {(close) => {
        const then = (act: () => Promise<void>) => () => {
          close();
          act();
        };
        return (
          <>
            <MenuItem onChoose={then(copyLink)} hint={words.linkHint}>
              {words.link}
            </MenuItem>
            <MenuItem onChoose={then(printView)}>{words.print}</MenuItem>
            <hr />
            <p className="drop-down-heading">{words.files}</p>
            {files.map((format) => (
              <MenuItem key={format} onChoose={then(() => saveAs(format))}>
                {words[format]}
              </MenuItem>
            ))}
          </>
        );
      }}
    </MenuButton>
  );
};
