import { useWords } from '../../core/language/use-words';
import { arrange, useRunningLayout } from '../../core/layouts/arrange';
import { layoutNames } from '../../core/layouts/layout-names';
import { MenuButton } from '../menu/MenuButton';
import { MenuItem } from '../menu/MenuItem';

/** Chooses how the seen nodes are laid out. A layout that is cut short by the next is no failure. */
export const LayoutMenu = ({ focus }: { focus: string | null }) => {
  const { explore, graph } = useWords();
  const running = useRunningLayout();
  const words = running ? graph.laying : explore.layout;
  return (
    <MenuButton icon="layout" label={words} text={words}>
      {(close) =>
        layoutNames.map((name) => (
          <MenuItem
            key={name}
            hint={explore.layoutHints[name]}
            onChoose={() => {
              arrange(focus, name).catch(() => undefined);
              close();
            }}
          >
            {explore.layouts[name]}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
};
