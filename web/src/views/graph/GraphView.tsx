import { useEffect, useMemo } from 'react';
import { GraphCanvas } from '../../canvas/GraphCanvas';
import { Legend } from '../../components/legend/Legend';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { goTo, useAddress } from '../../core/address/use-address';
import {
  bringIn,
  type Canvas,
  collapseNode,
  expandNode,
  openCanvas,
  useCanvas,
} from '../../core/graph/use-canvas';
import { useWords } from '../../core/language/use-words';
import { FocusBar } from './FocusBar';
import './graph.css';

const select = (id: string | null): void => goTo({ selected: id });

const Drawn = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { graph: words, views } = useWords();
  const { name } = views.graph;
  const selected = useAddress((address) => address.selected);
  const hidden = useAddress((address) => address.hidden);
  const boilerplate = useAddress((address) => address.boilerplate);
  // A theme that was asked for by name is drawn though it be a stock theme.
  const filter = useMemo(
    () => ({ hidden, boilerplate: boilerplate || focus !== null }),
    [hidden, boilerplate, focus],
  );
  const expanded = useMemo(
    () => new Set(canvas.expansions.map((expansion) => expansion.centre)),
    [canvas.expansions],
  );
  useEffect(() => {
    // What cannot be brought in is told by the panel, which asks for the same entity.
    if (selected) bringIn(focus, selected).catch(() => undefined);
  }, [focus, selected]);

  const toggle = (id: string): void => {
    if (expanded.has(id)) collapseNode(focus, id);
    else expandNode(focus, id).catch(() => select(id));
  };
  return (
    <GraphCanvas
      graph={canvas.graph}
      revision={canvas.revision}
      filter={filter}
      selected={selected}
      expanded={expanded}
      spotlight={selected !== focus}
      onSelect={select}
      onExpand={toggle}
    >
      <h1 className="visually-hidden">{name}</h1>
      {focus !== null && <FocusBar theme={focus} />}
      {canvas.truncated && <p className="canvas-note">{words.truncated}</p>}
      <Legend graph={canvas.graph} revision={canvas.revision} filter={filter} stockThemes={focus === null} />
    </GraphCanvas>
  );
};

/** The graph: everything that was read, or the part around one theme. */
export const GraphView = () => {
  const { graph: words } = useWords();
  const focus = useAddress((address) => address.focus);
  const entry = useCanvas(focus);
  useEffect(() => {
    openCanvas(focus);
  }, [focus]);

  if (entry.state === 'loading') return <Loading />;
  if (entry.state === 'failed') return <ErrorNotice error={entry.error} retry={() => openCanvas(focus)} />;
  if (entry.canvas.graph.order === 0)
    return (
      <EmptyNotice title={words.empty}>
        <p>{words.emptyWay}</p>
      </EmptyNotice>
    );
  return <Drawn canvas={entry.canvas} focus={focus} />;
};
