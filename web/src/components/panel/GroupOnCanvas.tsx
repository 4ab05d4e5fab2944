import { useState } from 'react';
import { useAddress } from '../../core/address/use-address';
import { relationshipInWords } from '../../core/entities/entity-words';
import { collapseNode } from '../../core/graph/canvas-acts';
import type { Canvas } from '../../core/graph/canvas-store';
import { expandNode } from '../../core/graph/expand-node';
import { type Relation, sameRelation } from '../../core/graph/expansion';
import { useReadyCanvas } from '../../core/graph/use-canvas';
import { useLanguage, useWords } from '../../core/language/use-words';
import { useExpandable } from '../node-menu/use-expandable';

const GroupButtons = ({ canvas, id, relation }: { canvas: Canvas; id: string; relation: Relation }) => {
  const { explore } = useWords();
  const language = useLanguage();
  const focus = useAddress((address) => address.focus);
  const relations = useExpandable(canvas, id);
  const [failed, setFailed] = useState(false);
  const found =
    relations.state === 'ready' ? relations.value.find((one) => sameRelation(one, relation)) : undefined;
  if (!found) return null;
  const name = relationshipInWords(relation.type, relation.direction, language);
  const rest = found.count - found.shown;
  const more = found.expanded ? explore.more(rest) : explore.addCount(rest);
  const bring = (): void => {
    setFailed(false);
    expandNode(focus, id, [relation]).catch(() => setFailed(true));
  };
  return (
    <span className="group-on-canvas">
      {found.expanded && (
        <button
          type="button"
          aria-label={explore.collapse(name)}
          onClick={() => collapseNode(focus, id, relation)}
        >
          {explore.collapseShort}
        </button>
      )}
      {rest > 0 && (
        <button
          type="button"
          title={failed ? explore.failed : undefined}
          aria-label={explore.about(more, name)}
          onClick={bring}
        >
          {more}
        </button>
      )}
    </span>
  );
};

/** Beside a group of facts, while the canvas is seen: brings its entities onto it, a page at a time, and takes them off. */
export const GroupOnCanvas = ({ id, relation }: { id: string; relation: Relation }) => {
  const view = useAddress((address) => address.view);
  const canvas = useReadyCanvas();
  if (view !== 'graph' || !canvas?.graph.hasNode(id)) return null;
  return <GroupButtons {...{ canvas, id, relation }} />;
};
