import { colourBy, colourings, useCommunities } from '../../core/communities/use-communities';
import { useWords } from '../../core/language/use-words';
import { MenuButton } from '../menu/MenuButton';
import { MenuItem } from '../menu/MenuItem';

/** What the colours of the nodes tell: their kinds, or the communities they form. */
export const ColourMenu = () => {
  const { explore } = useWords();
  const current = useCommunities(({ colouring }) => colouring);
  const names = { kind: explore.byKind, community: explore.byCommunity };
  return (
    <MenuButton icon="colours" label={explore.colouring} text={explore.colouring}>
      {(close) =>
        colourings.map((colouring) => (
          <MenuItem
            key={colouring}
            checked={colouring === current}
            onChoose={() => {
              colourBy(colouring);
              close();
            }}
          >
            {names[colouring]}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
};
