import { goTo, useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import { EntityPage } from './EntityPage';
import { StartPage } from './StartPage';
import './panel.css';

/** Tells about what is selected, in every view; where nothing is, offers questions to start from. */
export const Panel = () => {
  const { panel, common } = useWords();
  const selected = useAddress((address) => address.selected);
  return (
    <aside className={`panel ${selected ? '' : 'at-rest'}`} aria-label={panel.label} tabIndex={-1}>
      {selected ? (
        <>
          <button
            type="button"
            className="panel-close"
            aria-label={common.close}
            title={`${common.close} (Esc)`}
            onClick={() => goTo({ selected: null })}
          >
            ×
          </button>
          <EntityPage key={selected} id={selected} />
        </>
      ) : (
        <StartPage />
      )}
    </aside>
  );
};
