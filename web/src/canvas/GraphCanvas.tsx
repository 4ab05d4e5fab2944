import { type ReactNode, useEffect, useRef, useState } from 'react';
import { prefersStillness } from '../core/appearance/use-appearance';
import type { CanvasGraph } from '../core/graph/canvas-graph';
import type { DrawnLabel, Outlook } from '../core/graph/drawn-stage';
import type { Places } from '../core/graph/places';
import type { VisibilityFilter } from '../core/graph/visibility';
import { useWords } from '../core/language/use-words';
import { AppearanceController } from './AppearanceController';
import { CameraButtons } from './CameraButtons';
import { createSigma } from './create-sigma';
import { FocusController } from './FocusController';
import { JourneyController } from './JourneyController';
import { LayoutController } from './LayoutController';
import { MarqueeController } from './MarqueeController';
import type { MarqueeShape, Point } from './marquee';
import { OutlookController } from './OutlookController';
import { PointerController } from './PointerController';
import { type DrawnGraph, SigmaContext } from './SigmaContext';
import { StageController } from './StageController';
import { WalkController } from './WalkController';
import './canvas.css';

export interface GraphCanvasProps {
  readonly graph: CanvasGraph;
  /** Changes whenever nodes or edges of `graph` came or went. */
  readonly revision: number;
  readonly filter: VisibilityFilter;
  readonly selected: string | null;
  /** Whether menus and saved views are about this canvas. */
  readonly isMain?: boolean;
  /** Nodes that acts are about. */
  readonly chosen?: ReadonlySet<string>;
  /** Nodes that layouts leave where they are. */
  readonly pinned?: ReadonlySet<string>;
  readonly expanded?: ReadonlySet<string>;
  /** Colours that stand in for those of the kinds, by node. */
  readonly colours?: ReadonlyMap<string, string> | null;
  /** Where nodes are on their way to. */
  readonly journey?: Places | null;
  /** Where the camera is to stand, each time a new one is given. */
  readonly outlook?: Outlook | null;
  /** A layout is being worked out. */
  readonly arranging?: boolean;
  /** What dragging over the stage draws; null: it moves the picture. */
  readonly tool?: MarqueeShape | null;
  /** Whether all but the selected node and its neighbours stands back; so it is unless told otherwise. */
  readonly spotlight?: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onExpand?: (id: string) => void;
  readonly onToggle?: (id: string) => void;
  readonly onChoose?: (ids: readonly string[], add: boolean) => void;
  readonly onMenu?: (id: string, at: Point) => void;
  /** Nodes were dragged to another place. */
  readonly onMoved?: () => void;
  /** Newcomers have found their place. */
  readonly onSettled?: () => void;
  readonly onArrived?: (journey: Places) => void;
  /** What lies over the canvas: legend, notices. */
  readonly children?: ReactNode;
}

const none: ReadonlySet<string> = new Set();
const ignore = (): void => {};

/** A graph drawn with sigma. All thinking is in the controllers, each of which draws nothing of its own. */
export const GraphCanvas = ({
  graph,
  revision,
  filter,
  selected,
  isMain = false,
  chosen = none,
  pinned = none,
  expanded = none,
  colours = null,
  journey = null,
  outlook = null,
  arranging = false,
  tool = null,
  spotlight = true,
  onSelect,
  onExpand,
  onToggle,
  onChoose = ignore,
  onMenu,
  onMoved,
  onSettled,
  onArrived,
  children,
}: GraphCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<DrawnGraph | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  /** The revision whose nodes have all found their place. */
  const [laid, setLaid] = useState(-1);
  const laying = laid !== revision;
  const labels = useRef<readonly DrawnLabel[]>([]);
  const words = useWords();

  useEffect(() => {
    if (!container.current) return;
    const sigma = createSigma(container.current, prefersStillness());
    setDrawn({ sigma, graph });
    // The stage shrinks and grows with what stands around it, not with the window alone.
    const observer = new ResizeObserver(() => sigma.scheduleRender());
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      setDrawn(null);
      setHovered(null);
      sigma.kill();
    };
  }, [graph]);

  return (
    <section
      className="graph-canvas"
      aria-label={words.graph.label(graph.order, graph.size)}
      data-testid="graph-canvas"
      data-layout={laying || arranging || journey ? 'running' : 'settled'}
      data-tool={tool ?? 'move'}
    >
      {/* The stage takes the keyboard itself: what arrows mean on it no element of HTML tells. */}
      <div
        ref={container}
        className="graph-canvas-stage"
        {...{ role: 'application', tabIndex: 0, 'aria-label': words.explore.walkHint }}
      />
      {drawn && (
        <SigmaContext.Provider value={drawn}>
          <LayoutController {...{ revision, onSettled }} onLaid={setLaid} />
          <JourneyController {...{ journey, onArrived }} />
          <AppearanceController
            {...{ revision, filter, selected, chosen, pinned, hovered, expanded, colours, spotlight, labels }}
          />
          <PointerController
            {...{ chosen, onSelect, onToggle, onExpand, onMenu, onMoved }}
            movable={tool === null}
            onHover={setHovered}
          />
          <MarqueeController shape={tool} onChoose={onChoose} />
          {isMain && <StageController labels={labels} />}
          <OutlookController outlook={outlook} />
          <FocusController selected={selected} laying={laying} />
          <WalkController {...{ selected, onSelect, onExpand, onToggle, onMenu }} />
          <CameraButtons />
        </SigmaContext.Provider>
      )}
      <output className="canvas-status">{laying || arranging ? words.graph.laying : words.graph.hint}</output>
      {children}
    </section>
  );
};
