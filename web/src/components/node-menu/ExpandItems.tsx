import { useState } from 'react';
import { relationshipInWords } from '../../core/entities/entity-words';
import { collapseNode } from '../../core/graph/canvas-acts';
import type { Canvas } from '../../core/graph/canvas-store';
import { expandNode } from '../../core/graph/expand-node';
import type { Expandable } from '../../core/graph/expandable';
import { useLanguage, useWords } from '../../core/language/use-words';
import { MenuItem } from '../menu/MenuItem';
import { useExpandable } from './use-expandable';

const RelationItems = ({
  focus,
  id,
  relation,
}: {
  focus: string | null;
  id: string;
  relation: Expandable;
}) => {
  const { explore } = useWords();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const { type, direction, count, shown, expanded } = relation;
  const name = relationshipInWords(type, direction, language);
  const rest = count - shown;
  const bring = (): void => {
    setFailed(false);
    expandNode(focus, id, [{ type, direction }]).catch(() => setFailed(true));
  };
  return (
    <>
      <MenuItem
        onChoose={bring}
        disabled={rest === 0}
        hint={failed ? explore.failed : rest > 0 ? explore.onCanvas(shown, count) : explore.allOnCanvas}
      >
        {expanded && rest > 0 ? `${name} · ${explore.more(rest)}` : name}
      </MenuItem>
      {expanded && (
        <MenuItem onChoose={() => collapseNode(focus, id, { type, direction })}>
          {explore.collapse(name)}
        </MenuItem>
      )}
    </>
  );
};

/** The relations of a node with their counts: each brings its neighbours, a page at a time, and takes them back. */
export const ExpandItems = ({ canvas, focus, id }: { canvas: Canvas; focus: string | null; id: string }) => {
  const { explore, common, panel } = useWords();
  const relations = useExpandable(canvas, id);
  if (relations.state === 'failed') return <p className="drop-down-heading">{explore.failed}</p>;
  if (relations.state === 'loading') return <p className="drop-down-heading">{common.loading}</p>;
  if (relations.value.length === 0) return <p className="drop-down-heading">{panel.nothing}</p>;
  return (
    <>
      <p className="drop-down-heading">{explore.expand}</p>
      {relations.value.map((relation) => (
        <RelationItems key={`${relation.type} ${relation.direction}`} {...{ focus, id, relation }} />
      ))}
    </>
  );
};
