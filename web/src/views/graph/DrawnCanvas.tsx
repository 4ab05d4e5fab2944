import { useMemo } from 'react';
import { GraphCanvas } from '../../canvas/GraphCanvas';
import { CanvasTools } from '../../components/canvas-tools/CanvasTools';
import { ChosenBar } from '../../components/canvas-tools/ChosenBar';
import { HiddenNote } from '../../components/canvas-tools/HiddenNote';
import { ColourMenu } from '../../components/colour-menu/ColourMenu';
import { CommunityLegend } from '../../components/colour-menu/CommunityLegend';
import { LayoutMenu } from '../../components/layout-menu/LayoutMenu';
import { Legend } from '../../components/legend/Legend';
import { NodeMenu } from '../../components/node-menu/NodeMenu';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { TakeAwayMenu } from '../../components/take-away/TakeAwayMenu';
import { ViewsMenu } from '../../components/take-away/ViewsMenu';
import { usePalette } from '../../core/appearance/use-appearance';
import { useFindCommunities, useNodeColours } from '../../core/communities/use-communities';
import { type Canvas, isOverview, stateOf } from '../../core/graph/canvas-store';
import { useNodeMenu } from '../../core/graph/node-menu';
import { useVisibility } from '../../core/graph/use-canvas';
import { useLens } from '../../core/graph/use-lens';
import { useTool } from '../../core/graph/use-tool';
import { useWords } from '../../core/language/use-words';
import { useRunningLayout } from '../../core/layouts/arrange';
import { FocusBar } from './FocusBar';
import { PartNote } from './PartNote';
import { useCanvasHandlers } from './use-canvas-handlers';

/** A canvas with its tools, its legend and its menus. */
export const DrawnCanvas = ({ canvas, focus }: { canvas: Canvas; focus: string | null }) => {
  const { explore, views } = useWords();
  const { chosen, pinned, expansions, lens } = stateOf(canvas);
  const filter = useVisibility(canvas, focus);
  const tool = useTool((state) => state.tool);
  const menu = useNodeMenu((state) => state.menu);
  const handlers = useCanvasHandlers(focus);
  useLens(focus);
  useFindCommunities(canvas, filter);
  const colours = useNodeColours(usePalette());
  const arranging = useRunningLayout() !== null;
  const expanded = useMemo(() => new Set(expansions.map(({ centre }) => centre)), [expansions]);
  const chosenSet = useMemo(() => new Set(chosen), [chosen]);
  const pinnedSet = useMemo(() => new Set(pinned), [pinned]);
  const { graph, revision, journey, outlook } = canvas;
  return (
    <GraphCanvas
      {...{ graph, revision, filter, journey, outlook, expanded, colours, arranging, ...handlers }}
      isMain
      selected={lens.selected}
      chosen={chosenSet}
      pinned={pinnedSet}
      tool={tool === 'move' ? null : tool}
      spotlight={lens.selected !== focus}
    >
      <h1 className="visually-hidden">{views.graph.name}</h1>
      <div className="canvas-top">
        <div className="canvas-row">
          <CanvasTools {...{ canvas, focus }}>
            <LayoutMenu focus={focus} />
            <ColourMenu />
            <TakeAwayMenu />
            <ViewsMenu />
          </CanvasTools>
          {!isOverview(focus) && focus !== null && <FocusBar {...{ canvas, focus }} />}
          <PartNote {...{ canvas, focus }} />
          <HiddenNote {...{ canvas, focus }} />
          <ChosenBar {...{ canvas, focus, filter }} />
        </div>
        <CommunityLegend focus={focus} />
      </div>
      {graph.order === 0 && (
        <div className="blank-canvas">
          <EmptyNotice title={explore.blankTitle}>
            <p>{explore.blankWay}</p>
          </EmptyNotice>
        </div>
      )}
      {graph.order > 0 && (
        <Legend graph={graph} revision={revision} filter={filter} stockThemes={isOverview(focus)} />
      )}
      {menu && <NodeMenu key={menu.id} {...{ canvas, focus, filter, menu }} />}
    </GraphCanvas>
  );
};
