import type { Entity } from '@zhengtu/server/api';
import { useState } from 'react';
import { useAddress } from '../../core/address/use-address';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { collapseNode, expandNode, useCanvas } from '../../core/graph/use-canvas';
import { useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';

/** Shows the neighbours of the entity on the canvas, and takes them back. */
const ExpandButton = ({ id }: { id: string }) => {
  const { panel } = useWords();
  const focus = useAddress((address) => address.focus);
  const entry = useCanvas(focus);
  const [failed, setFailed] = useState(false);
  if (entry.state !== 'ready') return null;
  const { graph, expansions } = entry.canvas;
  const expanded = expansions.some((expansion) => expansion.centre === id);
  const everythingShown = focus === null && !entry.canvas.truncated && !expanded;
  if (!graph.hasNode(id) || everythingShown) return null;
  const act = (): void => {
    if (expanded) collapseNode(focus, id);
    else expandNode(focus, id).catch(() => setFailed(true));
  };
  return (
    <button type="button" className="button" onClick={act} disabled={failed}>
      {expanded ? panel.collapse : panel.expand}
    </button>
  );
};

/** What one can do with the entity from here. */
export const EntityActions = ({ entity }: { entity: Entity }) => {
  const { panel } = useWords();
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
      {view === 'graph' ? (
        <ExpandButton id={entity.id} />
      ) : (
        <Link className="button" to={{ view: 'graph', focus: null }}>
          {panel.onGraph}
        </Link>
      )}
    </div>
  );
};
