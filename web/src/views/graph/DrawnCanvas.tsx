import { useEffect, useMemo } from 'react';
import { GraphCanvas } from '../../canvas/GraphCanvas';
import { CanvasTools } from '../../components/canvas-tools/CanvasTools';
import { ChosenBar } from '../../components/canvas-tools/ChosenBar';
import { HiddenNote } from '../../components/canvas-tools/HiddenNote';
import { Legend } from '../../components/legend/Legend';
import { NodeMenu } from '../../components/node-menu/NodeMenu';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { useAddress } from '../../core/address/use-address';
import { followLens } from '../../core/graph/canvas-acts';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { bringIn } from '../../core/graph/expand-node';
import { useNodeMenu } from '../../core/graph/node-menu';
import { useVisibility } from '../../core/graph/use-canvas';
import { useTool } from '../../core/graph/use-tool';
import { useWords } from '../../core/language/use-words';
import { FocusBar } from './FocusBar';
import { useCanvasHandlers } from './use-canvas-handlers';

/** Keeps the canvas in step with the address, and brings what is selected elsewhere onto it. */
const useLens = (focus: string | null): void => {
  const selected = useAddress((address) => address.selected);
  const hidden = useAddress((address) => address.hidden);
  const boilerplate = useAddress((address) => address.boilerplate);
  useEffect(() => {
    followLens(focus, { selected, hidden, boilerplate });
    // What cannot be brought in is told by the panel, which asks for the same entity.
    if (selected) bringIn(focus, selected).catch(() => undefined);
  }, [focus, selected, hidden, boilerplate]);
};

/** A canvas with its tools, its legend and its menus. */
export const DrawnCanvas = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { graph: words, explore, views } = useWords();
  const { chosen, pinned, expansions, lens } = stateOf(canvas);
  const filter = useVisibility(canvas, focus);
  const tool = useTool((state) => state.tool);
  const menu = useNodeMenu((state) => state.menu);
  const handlers = useCanvasHandlers(focus);
  useLens(focus);
  const expanded = useMemo(() => new Set(expansions.map(({ centre }) => centre)), [expansions]);
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const pinnedSet = useMemo(() => new Set(pinned), [pinned]);
  const { graph, revision, journey } = canvas;
  return (
    <GraphCanvas
      {...{ graph, revision, filter, journey, expanded, ...handlers }}
      selected={lens.selected}
      chosen={chosenSet}
      pinned={pinnedSet}
      tool={tool === 'move' ? null : tool}
      spotlight={lens.selected !== focus}
    >
      <h1 className="visually-hidden">{views.graph.name}</h1>
      <div className="canvas-top">
        <CanvasTools {...{ canvas, focus }} />
        {focus !== null && <FocusBar {...{ canvas, focus }} />}
        {canvas.truncated && <p className="canvas-note">{words.truncated}</p>}
        <HiddenNote {...{ canvas, focus }} />
        <ChosenBar {...{ canvas, focus, filter }} />
      </div>
      {graph.order === 0 && (
        <div className="blank-canvas">
          <EmptyNotice title={explore.blankTitle}>
            <p>{explore.blankWay}</p>
          </EmptyNotice>
        </div>
      )}
      {graph.order > 0 && (
        <Legend graph={graph} revision={revision} filter={filter} stockThemes={focus === null} />
      )}
      {menu && <NodeMenu key={menu.id} {...{ canvas, focus, filter, menu }} />}
    </GraphCanvas>
  );
};
