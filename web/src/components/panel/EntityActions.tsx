import type { Entity } from '@zhengtu/server/api';
import { useAddress } from '../../core/address/use-address';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';
import { CanvasActions } from './CanvasActions';

/** What one can do with the entity from here. */
export const EntityActions = ({ entity }: { entity: Entity }) => {
  const { panel, matrix } = useWords();
  const view = useAddress((address) => address.view);
  const opened = useAddress((address) => address.document);
  const reading = view === 'reports' && opened === entity.id;
  return (
    <div className="entity-actions">
      {entity.label === 'Document' && !reading && (
        <Link
          className="button primary"
          to={{ view: 'reports', document: entity.id, span: null, ...uncoverView() }}
        >
          {panel.read}
        </Link>
      )}
      {entity.label === 'Theme' && view !== 'themes' && (
        <Link className="button primary" to={{ view: 'themes', theme: entity.id, ...uncoverView() }}>
          {panel.askTheme}
        </Link>
      )}
      {entity.label === 'Place' && (
        <Link className="button" to={{ view: 'matrix', place: entity.id, theme: null, ...uncoverView() }}>
          {matrix.cityPage}
        </Link>
      )}
      {view === 'graph' ? (
        <CanvasActions id={entity.id} />
      ) : (
        <Link className="button" to={{ view: 'graph', focus: null }}>
          {panel.onGraph}
        </Link>
      )}
    </div>
  );
};
