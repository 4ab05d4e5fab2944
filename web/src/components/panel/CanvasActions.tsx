import { useState } from 'react';
import { useAddress } from '../../core/address/use-address';
import { collapseNode, hideNodes, pinNodes } from '../../core/graph/canvas-acts';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { expandNode } from '../../core/graph/expand-node';
import { useReadyCanvas } from '../../core/graph/use-canvas';
import { useWords } from '../../core/language/use-words';
import { useExpandable } from '../node-menu/use-expandable';

const ExpandButton = ({ canvas, focus, id }: { canvas: Canvas; focus: string | null; id: string }) => {
  const { explore, panel } = useWords();
  const relations = useExpandable(canvas, id);
  const [failed, setFailed] = useState(false);
  if (relations.state !== 'ready') return null;
  const expanded = relations.value.some((relation) => relation.expanded);
  const rest = relations.value.reduce((sum, { count, shown }) => sum + count - shown, 0);
  return (
    <>
      {rest > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => expandNode(focus, id).catch(() => setFailed(true))}
        >
          {panel.expand} · {rest}
        </button>
      )}
      {expanded && (
        <button type="button" className="button" onClick={() => collapseNode(focus, id)}>
          {panel.collapse}
        </button>
      )}
      {failed && <p role="alert">{explore.failed}</p>}
    </>
  );
};

/** What one can do with the selected node on the canvas. */
export const CanvasActions = ({ id }: { id: string }) => {
  const { explore } = useWords();
  const focus = useAddress((address) => address.focus);
  const canvas = useReadyCanvas();
  if (!canvas?.graph.hasNode(id)) return null;
  const isPinned = stateOf(canvas).pinned.includes(id);
  return (
    <>
      <ExpandButton {...{ canvas, focus, id }} />
      <button
        type="button"
        className="button"
        aria-pressed={isPinned}
        onClick={() => pinNodes(focus, [id], !isPinned)}
      >
        {isPinned ? explore.unpin : explore.pin}
      </button>
      <button type="button" className="button" onClick={() => hideNodes(focus, [id])}>
        {explore.hide}
      </button>
    </>
  );
};
